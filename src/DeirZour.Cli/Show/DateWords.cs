using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Show;

/// <summary>Dates in the words of a reader.</summary>
internal static class DateWords
{
    // Keeps a span of dates on one line.
    private const char Joint = StyledText.NoBreak;

    /// <summary>For example "2017-01-14", "2017-01-14 to 15", "2014 to 2017-09-05", "since 2013", "until 2017-09-05", "undated".</summary>
    public static string Describe(EventDate? date)
    {
        if (date?.ToString() is not { } text)
        {
            return "undated";
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return text;
        }

        var (start, end) = (text[..slash], text[(slash + 1)..]);
        return (start, end) switch
        {
            ("..", "..") => "undated",
            ("..", _) => $"until{Joint}{end}",
            (_, "..") => $"since{Joint}{start}",
            _ when SameMonth(start, end) => $"{start}{Joint}to{Joint}{end[^2..]}",
            _ => $"{start}{Joint}to{Joint}{end}",
        };
    }

    /// <summary>The date with a mark when it rests on anything outside the document.</summary>
    public static string Describe(EventDate? date, Basis basis) =>
        date is not null && basis == Basis.Inferred ? $"{Describe(date)} (inferred)" : Describe(date);

    private static bool SameMonth(string start, string end) =>
        start.Length == "2017-01-14".Length && end.StartsWith(start[..^2], StringComparison.Ordinal);
}
