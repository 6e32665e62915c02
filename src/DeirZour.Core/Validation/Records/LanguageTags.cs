namespace DeirZour.Validation;

/// <summary>The form of BCP 47 language tags; whether a tag is registered is not looked up.</summary>
internal static class LanguageTags
{
    private const int MaxSubtag = 8;

    /// <summary>A language of 2 to 8 letters, or <c>x</c> or <c>i</c>, then subtags of 1 to 8 letters and digits, joined by hyphens.</summary>
    public static bool IsTag(ReadOnlySpan<char> text)
    {
        var first = true;
        foreach (var range in text.Split('-'))
        {
            var subtag = text[range];
            if (subtag.Length is 0 or > MaxSubtag || !(first ? IsLanguage(subtag, text.Length) : IsAlphanumeric(subtag)))
            {
                return false;
            }

            first = false;
        }

        return true;
    }

    private static bool IsLanguage(ReadOnlySpan<char> subtag, int length)
    {
        foreach (var c in subtag)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return subtag.Length > 1 || (subtag[0] is 'x' or 'i' && length > 1);
    }

    private static bool IsAlphanumeric(ReadOnlySpan<char> subtag)
    {
        foreach (var c in subtag)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
