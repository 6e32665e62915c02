namespace DeirZour.Tabular;

/// <summary>The one line that says what happened by a row.</summary>
internal static class Summaries
{
    private const int LongestSide = 48;
    private const int LongestPlace = 30;

    /// <summary>For example "Armed clash: River Guard against Hill Front, Ford Town".</summary>
    public static string Of(string what, string? sideA, string? sideB, string? place)
    {
        var sides = (sideA, sideB) switch
        {
            (null, null) => "",
            (not null, not null) => $": {Shorten(sideA, LongestSide)} against {Shorten(sideB, LongestSide)}",
            _ => $": {Shorten(sideA ?? sideB!, LongestSide)}",
        };
        return what + sides + (place is null ? "" : $", {Shorten(place, LongestPlace)}");
    }

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var kept = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, kept).TrimEnd(), "…");
    }
}
