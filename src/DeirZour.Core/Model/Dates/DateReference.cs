namespace DeirZour;

/// <summary>A time as a document words it, and the date that it was resolved to.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record DateReference
{
    /// <summary>The bare time expression, such as "on Saturday", or <see langword="null"/> when none was written.</summary>
    public string? AsWritten { get; init; }

    /// <summary>The date, or <see langword="null"/> when it cannot be resolved honestly.</summary>
    public EventDate? Date { get; init; }

    /// <summary>What <see cref="Date"/> rests on; stated unless said otherwise.</summary>
    public Basis Basis { get; init; }
}
