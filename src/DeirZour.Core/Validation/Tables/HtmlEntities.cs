namespace DeirZour.Validation;

/// <summary>Finds HTML entities that were left in plain text.</summary>
internal static class HtmlEntities
{
    private const int MaxName = 8;

    /// <summary>The first entity, such as <c>&amp;#8220;</c> or <c>&amp;amp;</c>; empty when there is none.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is >= 0 and var at)
        {
            text = text[at..];
            var end = text[..Math.Min(text.Length, MaxName + 3)].IndexOf(';');
            if (end > 0 && IsName(text[1..end]))
            {
                return text[..(end + 1)];
            }

            text = text[1..];
        }

        return default;
    }

    /// <summary>A number, or a name of two letters or more, as entities have between <c>&amp;</c> and the semicolon.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        var isNumber = name is ['#', ..];
        name = isNumber ? name[1..] : name;
        if (name.Length > MaxName || name.Length < (isNumber ? 1 : 2))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (isNumber ? !char.IsAsciiHexDigit(c) && c is not ('x' or 'X') : !char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
