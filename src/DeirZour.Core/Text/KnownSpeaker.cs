namespace DeirZour.Text;

/// <summary>A speaker that texts name so often that its short forms are known: a monitor, an agency, a ministry.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record KnownSpeaker
{
    /// <summary>The full name, as texts write it.</summary>
    public required string Name { get; init; }

    /// <summary>The other names and abbreviations by which texts call it; upper and lower case count.</summary>
    public EquatableArray<string> OtherNames { get; init; }

    /// <summary>Whether it monitors the conflict, so that "a monitor said" may mean it.</summary>
    public bool IsMonitor { get; init; }
}
