using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Validation;

/// <content>Who reported it, and when.</content>
public sealed partial class UcdpGedRowValidator
{
    private const int FirstPlausibleYear = 1900;
    private const int MaxYearsAfter = 50;

    private void RequireSources()
    {
        Require(
            UcdpGedRules.SourceCountDiffers,
            UcdpGedColumn.NumberOfSources,
            (in row) => row.NumberOfSources is not { } number || row.SourceDateCount == 0 || number == row.SourceDateCount || row.IsUnread(UcdpGedColumn.SourceDates),
            row => $"expected the number of source dates, {row.SourceDates.Count}, found {row.NumberOfSources}");
        Require(
            UcdpGedRules.SourceDateSentinel,
            UcdpGedColumn.SourceDates,
            (in row) => !(row.EarliestSource / 10_000 < FirstPlausibleYear),
            row => $"expected dates of {FirstPlausibleYear} or later, found {Text(Earliest(row))}");
        Require(
            UcdpGedRules.SourcesBeforeStart,
            UcdpGedColumn.SourceDates,
            (in row) => row.LatestSource is not >= FirstPlausibleYear * 10_000 || !(row.LatestSource < row.DateStart),
            row => $"expected a date of {Text(row.DateStart)} or later, found none later than {Text(Latest(row))}");
        Require(
            UcdpGedRules.SourceDateLate,
            UcdpGedColumn.SourceDates,
            (in row) => !(row.LatestSource / 10_000 > (row.DateEnd / 10_000) + MaxYearsAfter),
            row => $"expected dates within {MaxYearsAfter} years of {Text(row.DateEnd)}, found {Text(Latest(row))}");
        Require(
            UcdpGedRules.HeadlineEntities,
            UcdpGedColumn.SourceHeadline,
            (in row) => !row.HasHeadlineEntity,
            row => Messages.Expected("plain text", HtmlEntities.First(row.SourceHeadline).ToString()));
    }

    private static LocalDate? Earliest(UcdpGedRow row)
    {
        LocalDate? earliest = null;
        foreach (var date in row.SourceDates)
        {
            earliest = earliest < date ? earliest : date;
        }

        return earliest;
    }

    private static LocalDate? Latest(UcdpGedRow row)
    {
        LocalDate? latest = null;
        foreach (var date in row.SourceDates)
        {
            latest = latest > date ? latest : date;
        }

        return latest;
    }
}
