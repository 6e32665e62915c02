using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <content>Where it happened.</content>
public sealed partial class AcledRowValidator
{
    private void RequirePlace()
    {
        Given(AcledRules.CellMissing, AcledColumn.Country, row => row.Country is not null);
        Code(AcledRules.CodeUnknown, AcledColumn.GeoPrecision, row => row.GeoPrecision);
        Within(AcledRules.CoordinateOutOfRange, AcledColumn.Latitude, MaxLatitude, row => row.Latitude);
        Within(AcledRules.CoordinateOutOfRange, AcledColumn.Longitude, MaxLongitude, row => row.Longitude);
        Together(AcledRules.CoordinateMissing, AcledColumn.Latitude, row => row.Latitude, "longitude", row => row.Longitude);
        Together(AcledRules.CoordinateMissing, AcledColumn.Longitude, row => row.Longitude, "latitude", row => row.Latitude);
        InCountry(
            AcledRules.OutsideCountry,
            AcledColumn.Latitude,
            AcledColumn.Longitude,
            row => CountryBoxes.Find(row.CountryNumber) ?? CountryBoxes.Find(row.CountryCode),
            row => row is { Latitude: >= -MaxLatitude and <= MaxLatitude and var latitude, Longitude: >= -MaxLongitude and <= MaxLongitude and var longitude } ? (latitude, longitude) : null);
    }
}
