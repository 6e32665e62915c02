using System.Text;

namespace DeirZour.Text;

/// <summary>One count expression of an English text: how many it says, and where it stands.</summary>
/// <remarks>
/// <para>Counts are numerals ("1,200", "12 000", "1.2 million"), number words up to billions ("two hundred and ten", "a dozen"),
/// ranges ("between 10 and 15", "10–15", "15 to 20"), vague words ("dozens of", "several hundred"), "both", and "a", "an" or "another"
/// before a person, each with its modifiers ("at least 73", "as many as another 20", "50 or more"). A decimal, an ordinal, a sum of
/// money, a percentage, a time, a date in digits and a number that is part of a word ("12-year-old", "30mm") are none.</para>
/// <para>The span covers the count with its modifiers, "of" after a vague word included; it covers neither "the" before it nor the
/// noun after it. What is counted, people or shells, makes no difference, except to "a", "an" and "another".</para>
/// <para>Any text is fine, wrong encodings included: there is no exception and no allocation. UTF-16 and UTF-8 give the same answers.
/// Equality is by value. <c>default</c> is a vague count without a word over an empty span. Thread safe.</para>
/// </remarks>
public readonly record struct CountPhrase
{
    /// <summary>How many units of a text can matter to a count at its start: several times the longest number in words.</summary>
    internal const int LongestUnits = 1024;

    internal const int LongestBytes = 3 * LongestUnits;

    internal CountPhrase(in NounGroup group)
    {
        CountRange.TryCreate(group.Min, group.Max, group.Qualifier, group.Word, out var count, out _);
        Count = count;
        Start = group.CountStart;
        Length = group.CountEnd - group.CountStart;
    }

    /// <summary>How many.</summary>
    public CountRange Count { get; }

    /// <summary>Where the expression starts: UTF-16 code units from the start of the text, whatever the encoding of the input.</summary>
    public int Start { get; }

    /// <summary>The length of the expression in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Reads the count expression that a text starts with: the longest one.</summary>
    /// <param name="text">The text; no blanks are skipped. Only its first 1,024 units are looked at.</param>
    /// <param name="phrase">The expression, with <see cref="Start"/> 0, or <c>default</c>.</param>
    /// <returns>Whether the text starts with a count.</returns>
    public static bool TryReadStart(ReadOnlySpan<char> text, out CountPhrase phrase)
    {
        var units = Math.Min(text.Length, LongestUnits);
        Span<byte> narrow = stackalloc byte[LongestUnits];
        NarrowText.FromUtf16(text[..units], narrow);
        return CountPhraseParser.TryReadStart(narrow[..units], out phrase);
    }

    /// <inheritdoc cref="TryReadStart(ReadOnlySpan{char}, out CountPhrase)"/>
    /// <param name="utf8Text">The text in UTF-8; a byte that is no UTF-8 counts as one unit.</param>
    /// <param name="phrase">The expression, with <see cref="Start"/> 0, or <c>default</c>; its length is in UTF-16 code units all the same.</param>
    public static bool TryReadStart(ReadOnlySpan<byte> utf8Text, out CountPhrase phrase)
    {
        var ascii = utf8Text[..Math.Min(utf8Text.Length, LongestUnits)];
        if (Ascii.IsValid(ascii))
        {
            return CountPhraseParser.TryReadStart(ascii, out phrase);
        }

        Span<byte> narrow = stackalloc byte[LongestBytes];
        var units = NarrowText.FromUtf8(utf8Text[..Math.Min(utf8Text.Length, LongestBytes)], narrow);
        return CountPhraseParser.TryReadStart(narrow[..Math.Min(units, LongestUnits)], out phrase);
    }

    /// <summary>Finds the first count expression of a text; <see cref="CountPhraseReader"/> finds all of them.</summary>
    /// <remarks>
    /// Here the words around matter too: years ("in 2016"), days of a month, ages and numbers in names ("Route 66") are passed over.
    /// Takes time linear in the length of the text.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The expression, or <c>default</c>.</param>
    /// <returns>Whether the text has a count.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, out CountPhrase phrase)
    {
        using var reader = new CountPhraseReader(text);
        var found = reader.Read();
        phrase = reader.Current;
        return found;
    }

    /// <inheritdoc cref="TryFind(ReadOnlySpan{char}, out CountPhrase)"/>
    /// <param name="utf8Text">The text in UTF-8; a byte that is no UTF-8 counts as one unit.</param>
    /// <param name="phrase">The expression, or <c>default</c>; its span is in UTF-16 code units all the same.</param>
    public static bool TryFind(ReadOnlySpan<byte> utf8Text, out CountPhrase phrase)
    {
        using var reader = new CountPhraseReader(utf8Text);
        var found = reader.Read();
        phrase = reader.Current;
        return found;
    }
}
