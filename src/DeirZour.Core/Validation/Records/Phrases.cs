namespace DeirZour.Validation;

/// <summary>Tells bare phrases from quoted sentences.</summary>
internal static class Phrases
{
    private const int MaxLength = 100;
    private const int MaxAbbreviation = 3;

    /// <summary>Whether a text is short and holds no end of a sentence. A full stop behind a short word belongs to an abbreviation.</summary>
    public static bool IsBare(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '.' or '!' or '?' or '\u2026' or '\u061F' && EndsSentence(text, at))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int mark)
    {
        var next = mark + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '\'' or '\u201D' or '\u2019'))
        {
            next++;
        }

        if (next < text.Length && (next == mark + 1 || !char.IsUpper(text[next])))
        {
            return false;
        }

        var letters = 0;
        while (letters < mark && char.IsLetter(text[mark - letters - 1]))
        {
            letters++;
        }

        return text[mark] != '.' || letters > MaxAbbreviation;
    }
}
