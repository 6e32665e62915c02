namespace DeirZour.Text;

/// <summary>A casualty figure as the field's tables write it: a total, and the groups in it that are known: <c>8–18 (3 Children, 1–2 Women)</c>.</summary>
/// <remarks>
/// <para>The total is any count of <see cref="CountPhrase"/>; the parts stand in parentheses or simply follow, with commas, semicolons or
/// "and" between them. They need not add up to the total, and are never added: who is left over is of no known group.</para>
/// <para>UTF-16 and UTF-8 give the same answers. Only a string with parts allocates, one array for them. Equality is by value.
/// <c>default</c> is a vague total without a word and without parts. Thread safe.</para>
/// </remarks>
public readonly record struct CasualtyString
{
    internal CasualtyString(CountRange total, EquatableArray<CasualtyPart> parts) => (Total, Parts) = (total, parts);

    /// <summary>How many in all.</summary>
    public CountRange Total { get; }

    /// <summary>The groups in the total that are known, as written from left to right.</summary>
    public EquatableArray<CasualtyPart> Parts { get; }

    /// <summary>Parses a whole casualty figure.</summary>
    /// <param name="text">The text, at most 1,024 units; blanks around it do not matter.</param>
    /// <param name="result">The figure, or <c>default</c>.</param>
    /// <returns>Whether the text is such a figure and nothing else.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CasualtyString result)
    {
        result = default;
        if (text.Length > CountPhrase.LongestUnits)
        {
            return false;
        }

        Span<byte> narrow = stackalloc byte[CountPhrase.LongestUnits];
        NarrowText.FromUtf16(text, narrow);
        return CasualtyStringParser.TryParse(narrow[..text.Length], out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out CasualtyString)"/>
    /// <param name="utf8Text">The text in UTF-8, at most 1,024 UTF-16 code units; blanks around it do not matter.</param>
    /// <param name="result">The figure, or <c>default</c>; its spans are in UTF-16 code units all the same.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out CasualtyString result)
    {
        result = default;
        if (utf8Text.Length > CountPhrase.LongestBytes)
        {
            return false;
        }

        Span<byte> narrow = stackalloc byte[CountPhrase.LongestBytes];
        var units = NarrowText.FromUtf8(utf8Text, narrow);
        return units <= CountPhrase.LongestUnits && CasualtyStringParser.TryParse(narrow[..units], out result);
    }
}
