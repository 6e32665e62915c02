using System.Text.RegularExpressions;
using NodaTime.Text;

namespace DeirZour.Tests.Model.Dates;

/// <summary>The text form of a date once more, slow and by NodaTime's patterns: what the fast parser is held against.</summary>
internal static partial class EventDateReference
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");
    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    /// <summary>The date, or null for a text that has not the form.</summary>
    public static EventDate? Parse(string text)
    {
        var ends = text.Split('/').Select(End).ToArray();
        return ends switch
        {
            [{ } only] when only != default(EventDate) => only,
            [{ } start, { } end] when !(start.First > end.Last) => EventDate.Between(start, end),
            _ => null,
        };
    }

    private static EventDate? End(string text)
    {
        if (text == "..")
        {
            return default(EventDate);
        }

        if (!Form().IsMatch(text) || text.StartsWith("0000", StringComparison.Ordinal))
        {
            return null;
        }

        var pattern = text.Length switch { 4 => Year, 7 => Month, _ => Day };
        return pattern.Parse(text) switch
        {
            { Success: false } => null,
            { Value: var date } when pattern == Year => EventDate.Year(date.Year),
            { Value: var date } when pattern == Month => EventDate.Month(date.Year, date.Month),
            { Value: var date } => EventDate.Day(date),
        };
    }

    [GeneratedRegex(@"\A[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
