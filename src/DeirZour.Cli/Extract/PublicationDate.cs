using NodaTime;

namespace DeirZour.Cli.Extract;

/// <summary>The day on which a text was published, as users write it.</summary>
internal static class PublicationDate
{
    /// <summary>What <see cref="TryParse"/> takes.</summary>
    public const string Expected = "a date such as 2017-01-14";

    private const int DayLength = 10;
    private const int ClipLength = 40;

    /// <summary>Reads a day, alone or with a time of day after it; a month or year is a date too, but says nothing about the day.</summary>
    public static bool TryParse(string text, out LocalDate? day)
    {
        var date = text.Length > DayLength && (text[DayLength] is 'T' or ' ') ? text[..DayLength] : text;
        var isDate = EventDate.TryParse(date, out var parsed);
        day = isDate && parsed.First == parsed.Last ? parsed.First : null;
        return isDate;
    }

    /// <summary>The beginning of what was written, for a message.</summary>
    public static string Clip(string text) => text.Length <= ClipLength ? text : $"{text[..ClipLength]}…";
}
