using System.Globalization;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Validates a row of the events of GDELT by <see cref="GdeltRules"/>.</summary>
/// <remarks>
/// Paths are GDELT's names of columns; the findings of a row from a file have the position of the cell. Whether ids are unique is a
/// matter of <see cref="GdeltDuplicates"/>. Thread safe.
/// </remarks>
public sealed class GdeltEventRowValidator : TableRowValidator<GdeltEventRow, GdeltColumn>
{
    private const double MaxGoldstein = 10;
    private const double MaxTone = 100;
    private const int GreatestRoot = 20;

    private GdeltEventRowValidator()
        : base(GdeltColumns.Schema)
    {
        Given(GdeltRules.CellMissing, GdeltColumn.GlobalEventId, row => row.GlobalEventId is not null);
        RequireDates();
        RequireCodes();
        RequireCounts();
        Place(GdeltColumn.Actor1GeoType, row => (row.Actor1GeoType, row.Actor1GeoFullName, row.Actor1GeoLatitude, row.Actor1GeoLongitude));
        Place(GdeltColumn.Actor2GeoType, row => (row.Actor2GeoType, row.Actor2GeoFullName, row.Actor2GeoLatitude, row.Actor2GeoLongitude));
        Place(GdeltColumn.ActionGeoType, row => (row.ActionGeoType, row.ActionGeoFullName, row.ActionGeoLatitude, row.ActionGeoLongitude));
        Plain(GdeltRules.TextEntities, GdeltRules.TextMojibake, GdeltColumn.Actor1Name, row => row.Actor1Name);
        Plain(GdeltRules.TextEntities, GdeltRules.TextMojibake, GdeltColumn.Actor2Name, row => row.Actor2Name);
        Plain(GdeltRules.TextEntities, GdeltRules.TextMojibake, GdeltColumn.ActionGeoFullName, row => row.ActionGeoFullName);
    }

    /// <summary>The one instance.</summary>
    public static GdeltEventRowValidator Instance { get; } = new();

    private void RequireDates()
    {
        Given(GdeltRules.CellMissing, GdeltColumn.Day, row => row.Day is not null);
        Require(
            GdeltRules.DateMismatch,
            GdeltColumn.MonthYear,
            row => row.MonthYear is not { } month || row.Day is not { } day || month == (day.Year * 100) + day.Month,
            row => $"expected the month of {Text(row.Day)}, found {row.MonthYear}");
        Require(
            GdeltRules.DateMismatch,
            GdeltColumn.Year,
            row => row.Year is not { } year || row.Day is not { } day || year == day.Year,
            row => $"expected the year of {Text(row.Day)}, found {row.Year}");
        Require(
            GdeltRules.DateAfterAdded,
            GdeltColumn.Day,
            row => row.Day is not { } day || row.DateAdded is not { } added || day <= added.Date,
            row => $"expected {Text(row.DateAdded?.Date)} or earlier, found {Text(row.Day)}");
    }

    private void RequireCodes()
    {
        Given(GdeltRules.CellMissing, GdeltColumn.EventCode, row => row.EventCode is not null);
        Code(GdeltRules.CodeUnknown, GdeltColumn.QuadClass, row => row.QuadClass);
        Require(
            GdeltRules.EventCodeMismatch,
            GdeltColumn.EventRootCode,
            row => row.EventRootCode is null || RootOf(row) is not null,
            row => Messages.Expected("01 to 20", row.EventRootCode));
        Require(
            GdeltRules.EventCodeMismatch,
            GdeltColumn.EventBaseCode,
            row => row.EventBaseCode is not { } code || row.EventRootCode is not { } root || code.StartsWith(root, StringComparison.Ordinal),
            row => Messages.Expected($"a code of root {row.EventRootCode}", row.EventBaseCode));
        Require(
            GdeltRules.EventCodeMismatch,
            GdeltColumn.EventCode,
            row => row.EventCode is not { } code || row.EventBaseCode is not { } above || code.StartsWith(above, StringComparison.Ordinal),
            row => Messages.Expected($"a code of base {row.EventBaseCode}", row.EventCode));
        Require(
            GdeltRules.QuadClassMismatch,
            GdeltColumn.QuadClass,
            row => row.QuadClass is not { } found || !Enum.IsDefined(found) || RootOf(row) is not { } root || found == ClassOf(root),
            row => $"expected {Messages.NumberOf(ClassOf(RootOf(row)!.Value))} for root {row.EventRootCode}, found {Messages.NumberOf(row.QuadClass!.Value)}");
    }

    private void RequireCounts()
    {
        Within(GdeltRules.GoldsteinOutOfRange, GdeltColumn.GoldsteinScale, MaxGoldstein, row => row.GoldsteinScale, "points");
        Within(GdeltRules.ToneOutOfRange, GdeltColumn.AverageTone, MaxTone, row => row.AverageTone, "points");
        Require(
            GdeltRules.MentionsMismatch,
            GdeltColumn.NumMentions,
            row => !(row.NumMentions < row.NumArticles),
            row => $"expected as many as the {row.NumArticles} texts at least, found {row.NumMentions}");
        Require(
            GdeltRules.MentionsMismatch,
            GdeltColumn.NumArticles,
            row => !(row.NumArticles < row.NumSources),
            row => $"expected as many as the {row.NumSources} sources at least, found {row.NumArticles}");
        Require(GdeltRules.MentionsMismatch, GdeltColumn.NumSources, row => !(row.NumSources < 1), row => $"expected 1 or more, found {row.NumSources}");
    }

    private static int? RootOf(GdeltEventRow row) =>
        row.EventRootCode is { Length: 2 } code && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var root) && root is >= 1 and <= GreatestRoot ? root : null;

    private static GdeltQuadClass ClassOf(int root) => root switch
    {
        <= 5 => GdeltQuadClass.VerbalCooperation,
        <= 8 => GdeltQuadClass.MaterialCooperation,
        <= 13 => GdeltQuadClass.VerbalConflict,
        _ => GdeltQuadClass.MaterialConflict,
    };

    /// <summary>Demands what makes a place, in the eight columns from its type on.</summary>
    private void Place(GdeltColumn type, Func<GdeltEventRow, (GdeltGeoType? Type, string? Name, double? Latitude, double? Longitude)> place)
    {
        var name = type + (GdeltColumn.ActionGeoFullName - GdeltColumn.ActionGeoType);
        var latitude = type + (GdeltColumn.ActionGeoLatitude - GdeltColumn.ActionGeoType);
        var longitude = type + (GdeltColumn.ActionGeoLongitude - GdeltColumn.ActionGeoType);
        Code(GdeltRules.CodeUnknown, type, row => place(row).Type);
        Require(
            GdeltRules.PlaceMismatch,
            name,
            row => place(row).Type is not { } found || (found == GdeltGeoType.None) == (place(row).Name is null),
            row => Messages.Expected(place(row).Name is null ? "a name" : "no name where the type is 0", place(row).Name));
        Within(GdeltRules.CoordinateOutOfRange, latitude, MaxLatitude, row => place(row).Latitude);
        Within(GdeltRules.CoordinateOutOfRange, longitude, MaxLongitude, row => place(row).Longitude);
        Together(GdeltRules.CoordinateMissing, latitude, row => place(row).Latitude, "longitude", row => place(row).Longitude);
        Together(GdeltRules.CoordinateMissing, longitude, row => place(row).Longitude, "latitude", row => place(row).Latitude);
    }
}
