using System.Globalization;
using System.Text;

namespace DeirZour;

/// <summary>One finding of a parser, reader or validator: which rule, how grave, what, and where.</summary>
/// <remarks>Equality is by value. Instances are immutable and thread safe.</remarks>
public sealed record Diagnostic
{
    /// <summary>The rule that was broken.</summary>
    public required Rule Rule { get; init; }

    /// <summary>What was expected and what was found, in one sentence without the position. Quoted input is clipped to 40 characters.</summary>
    public required string Message { get; init; }

    /// <summary>The severity; that of the rule unless the caller graded it differently.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The name of the file as the caller gave it, or <see langword="null"/> for text in memory.</summary>
    public string? File { get; init; }

    /// <summary>Where in the file or text, or <see langword="null"/> when the record did not come from a text.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The member concerned: a JSON path such as <c>claims[3].count.min</c>, a property path or a column name; <see langword="null"/> when it is the whole.</summary>
    public string? Path { get; init; }

    /// <summary>The id of the record concerned, as its source gives it, or <see langword="null"/> when there is none.</summary>
    public string? Record { get; init; }

    /// <summary>Makes a finding of <paramref name="rule"/> with the rule's own severity.</summary>
    /// <param name="rule">The rule that was broken.</param>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="position">Where, if known.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="message"/> is null.</exception>
    public static Diagnostic Create(Rule rule, string message, TextPosition? position = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(message);
        return new Diagnostic { Rule = rule, Severity = rule.Severity, Message = message, Position = position };
    }

    /// <summary>
    /// The finding on one line: <c>events.csv(14,9): DZ1001: expected …, found …</c>, clickable in editors, or
    /// <c>offset 4: DZ1001: …</c> where there are no lines.
    /// </summary>
    /// <returns>File and position as far as known, rule id, path as far as known, message.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(File).Append(Position switch
        {
            null => "",
            { Line: > 0, Column: > 0 } at => string.Create(CultureInfo.InvariantCulture, $"({at.Line},{at.Column})"),
            { Line: > 0 } at => string.Create(CultureInfo.InvariantCulture, $"({at.Line})"),
            { } at => string.Create(CultureInfo.InvariantCulture, $"{(File is null ? "" : " ")}offset {at.Offset}"),
        });

        if (text.Length > 0)
        {
            text.Append(": ");
        }

        text.Append(Rule.Id).Append(": ");
        if (Path is not null)
        {
            text.Append(Path).Append(": ");
        }

        return text.Append(Message).ToString();
    }
}
