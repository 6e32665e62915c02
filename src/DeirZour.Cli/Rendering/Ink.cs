using Spectre.Console;

namespace DeirZour.Cli.Rendering;

/// <summary>The few styles of the tool's pages. Colours are the terminal's own sixteen, so that its theme decides.</summary>
internal static class Ink
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    public static Style When { get; } = new(Color.Teal, decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    public static Style Caution { get; } = new(Color.Olive);

    public static Style Alarm { get; } = new(Color.Maroon);

    /// <summary>The style of an outcome's word.</summary>
    public static Style Of(Outcome outcome) => outcome switch
    {
        Outcome.Killed => Alarm,
        Outcome.Wounded or Outcome.KilledOrWounded => Caution,
        _ => Plain,
    };

    /// <summary>The style of a severity's word.</summary>
    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => Alarm,
        Severity.Warning => Caution,
        _ => Plain,
    };
}
