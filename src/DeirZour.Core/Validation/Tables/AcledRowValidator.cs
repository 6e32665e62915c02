using System.Globalization;
using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Validation;

/// <summary>Validates a row of ACLED by <see cref="AcledRules"/>.</summary>
/// <remarks>
/// Paths are ACLED's names of columns; the findings of a row from a file have the position of the cell. What is missing breaks no
/// rule but those about what is missing. Whether rows are unique is a matter of <see cref="AcledDuplicates"/>. Thread safe.
/// </remarks>
public sealed partial class AcledRowValidator : TableRowValidator<AcledRow, AcledColumn>
{
    private AcledRowValidator()
        : base(AcledColumns.Schema)
    {
        Given(AcledRules.CellMissing, AcledColumn.EventId, row => row.EventId is not null);
        Require(
            AcledRules.IdNumberDiffers,
            AcledColumn.EventNumber,
            row => row.EventNumber is not { } number || row.EventId is not { } id || NumberOf(id) is not { } expected || expected == number,
            row => $"expected the number of {row.EventId}, found {row.EventNumber}");
        RequireDates();
        RequireTypes();
        RequireActors();
        RequirePlace();
        Given(AcledRules.CellMissing, AcledColumn.Fatalities, row => row.Fatalities is not null);
        NotNegative(AcledRules.FatalitiesNegative, AcledColumn.Fatalities, row => row.Fatalities);
        Plain(AcledRules.TextEntities, AcledRules.TextMojibake, AcledColumn.Actor1, row => row.Actor1);
        Plain(AcledRules.TextEntities, AcledRules.TextMojibake, AcledColumn.Actor2, row => row.Actor2);
        Plain(AcledRules.TextEntities, AcledRules.TextMojibake, AcledColumn.Location, row => row.Location);
        Plain(AcledRules.TextEntities, AcledRules.TextMojibake, AcledColumn.Notes, row => row.Notes);
    }

    /// <summary>The one instance.</summary>
    public static AcledRowValidator Instance { get; } = new();

    private void RequireDates()
    {
        Given(AcledRules.CellMissing, AcledColumn.EventDate, row => row.EventDate is not null);
        Code(AcledRules.CodeUnknown, AcledColumn.TimePrecision, row => row.TimePrecision);
        Require(
            AcledRules.YearDiffers,
            AcledColumn.Year,
            row => row.Year is not { } year || row.EventDate is not { } date || year == date.Year,
            row => $"expected the year of {Text(row.EventDate)}, found {row.Year}");
        Require(
            AcledRules.DatePrecisionMismatch,
            AcledColumn.EventDate,
            row => row.TimePrecision != AcledTimePrecision.Month || row.EventDate is not { } date || StandsForMonth(date),
            row => $"expected the middle, the first or the last day of a month where time_precision is 3, found {Text(row.EventDate)}");
        Require(
            AcledRules.TimestampBeforeEvent,
            AcledColumn.Timestamp,
            row => row.Timestamp is not { } changed || row.EventDate is not { } date || changed >= Instant.FromUtc(date.Year, date.Month, date.Day, 0, 0) || row.TimePrecision > AcledTimePrecision.Day,
            row => $"expected {Text(row.EventDate)} or later, found {Text(row.Timestamp?.InUtc().Date)}");
    }

    private static bool StandsForMonth(LocalDate date) =>
        date.Day is 1 or (>= 14 and <= 16) || date.Day == date.Calendar.GetDaysInMonth(date.Year, date.Month);

    /// <summary>The digits at the end of an id.</summary>
    private static int? NumberOf(ReadOnlySpan<char> id)
    {
        var digits = id[(id.LastIndexOfAnyExceptInRange('0', '9') + 1)..];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
