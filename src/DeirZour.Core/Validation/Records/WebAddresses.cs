namespace DeirZour.Validation;

/// <summary>The form of addresses, checked without making a <see cref="Uri"/>.</summary>
internal static class WebAddresses
{
    /// <summary>Begins with http or https and a host, and holds neither blanks nor control characters.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> text)
    {
        var rest = After(text, "https://") is { IsEmpty: false } secure ? secure : After(text, "http://");
        if (rest.IsEmpty || !char.IsLetterOrDigit(rest[0]) && rest[0] != '[')
        {
            return false;
        }

        foreach (var c in rest)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string scheme) =>
        text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? text[scheme.Length..] : default;
}
