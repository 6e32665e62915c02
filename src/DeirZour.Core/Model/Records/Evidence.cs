namespace DeirZour;

/// <summary>Where in a document a claim stands: a span of UTF-16 code units, and the bare count phrase.</summary>
/// <remarks>
/// Offsets count UTF-16 code units from 0 in the text whose SHA-256 the document carries. Equality is by value.
/// <c>default</c> is the empty span at the start. Thread safe.
/// </remarks>
public readonly record struct Evidence
{
    /// <summary>Makes the evidence.</summary>
    /// <param name="start">0-based offset in UTF-16 code units.</param>
    /// <param name="length">Length in UTF-16 code units, 0 or more.</param>
    /// <param name="phrase">The bare count phrase, such as "at least 73"; never a sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end exceeds <see cref="int.MaxValue"/>.</exception>
    public Evidence(int start, int length, string? phrase = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
        Phrase = phrase;
    }

    /// <summary>0-based offset in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The bare count phrase, or <see langword="null"/> for a claim without a count.</summary>
    public string? Phrase { get; }

    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Cuts the span out of the document's text.</summary>
    /// <param name="text">The whole text of the document.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than <see cref="End"/>.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
