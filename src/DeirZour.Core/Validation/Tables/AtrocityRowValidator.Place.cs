using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <content>Where it happened.</content>
public sealed partial class AtrocityRowValidator
{
    private const double UnitsInOne = 60;

    private void RequirePlace()
    {
        Given(AtrocityRules.CellMissing, AtrocityColumn.Country, row => row.Country is not null);
        Require(
            AtrocityRules.CountryUnknown,
            AtrocityColumn.Country,
            row => row.Country is null || CountryBoxes.Find(row.Country) is not null,
            row => Messages.Expected("three letters of a country", row.Country));
        Within(AtrocityRules.CoordinateOutOfRange, AtrocityColumn.LatitudeDegrees, MaxLatitude, row => row.Latitude ?? row.LatitudeDegrees);
        Within(AtrocityRules.CoordinateOutOfRange, AtrocityColumn.LongitudeDegrees, MaxLongitude, row => row.Longitude ?? row.LongitudeDegrees);
        Sixtieth(AtrocityColumn.LatitudeMinutes, row => row.LatitudeMinutes);
        Sixtieth(AtrocityColumn.LatitudeSeconds, row => row.LatitudeSeconds);
        Sixtieth(AtrocityColumn.LongitudeMinutes, row => row.LongitudeMinutes);
        Sixtieth(AtrocityColumn.LongitudeSeconds, row => row.LongitudeSeconds);
        Direction(AtrocityColumn.LatitudeDirection, row => row.LatitudeDirection, AtrocityColumn.LatitudeDegrees, row => row.LatitudeDegrees, "N", "S");
        Direction(AtrocityColumn.LongitudeDirection, row => row.LongitudeDirection, AtrocityColumn.LongitudeDegrees, row => row.LongitudeDegrees, "E", "W");
        InCountry(
            AtrocityRules.OutsideCountry,
            AtrocityColumn.LatitudeDegrees,
            AtrocityColumn.LongitudeDegrees,
            row => CountryBoxes.Find(row.Country),
            row => row is { Latitude: >= -MaxLatitude and <= MaxLatitude and var latitude, Longitude: >= -MaxLongitude and <= MaxLongitude and var longitude } ? (latitude, longitude) : null);
    }

    private void Sixtieth(AtrocityColumn column, Func<AtrocityRow, double?> part) =>
        Require(
            AtrocityRules.MinutesOutOfRange,
            column,
            row => part(row) is not { } found || (found >= 0 && found < UnitsInOne),
            row => $"expected 0 or more and less than 60, found {part(row)}");

    private void Direction(
        AtrocityColumn column, Func<AtrocityRow, string?> direction, AtrocityColumn degreesColumn, Func<AtrocityRow, double?> degrees, string positive, string negative)
    {
        Require(
            AtrocityRules.DirectionUnknown,
            column,
            row => direction(row) is not { } found || found.Equals(positive, StringComparison.OrdinalIgnoreCase) || found.Equals(negative, StringComparison.OrdinalIgnoreCase),
            row => Messages.Expected($"{positive} or {negative}", direction(row)));
        Require(
            AtrocityRules.CoordinateMissing,
            column,
            row => degrees(row) is null == direction(row) is null || row.Lacks(degreesColumn) || row.IsUnread(degreesColumn),
            row => $"expected degrees and direction together, found {(degrees(row) is null ? "a direction" : "degrees")} alone");
    }
}
