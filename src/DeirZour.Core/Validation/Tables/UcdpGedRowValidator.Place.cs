using System.Globalization;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <content>Where it happened.</content>
public sealed partial class UcdpGedRowValidator
{
    private void RequirePlace()
    {
        Code(UcdpGedColumn.WherePrecision, row => row.WherePrecision);
        Require(
            UcdpGedRules.DivisionDiffers,
            UcdpGedColumn.Adm1,
            row => row.WherePrecision switch
            {
                WherePrecision.District or WherePrecision.Province => row.Adm1 is not null,
                WherePrecision.Country => row.Adm1 is null,
                _ => true,
            },
            row => Messages.Expected(row.Adm1 is null ? $"a division where where_prec is {row.WherePrecision:D}" : "no division where where_prec is 6", row.Adm1));
        Require(
            UcdpGedRules.DivisionDiffers,
            UcdpGedColumn.Adm2,
            row => row.WherePrecision switch
            {
                WherePrecision.District => row.Adm2 is not null,
                WherePrecision.Province or WherePrecision.Country => row.Adm2 is null,
                _ => true,
            },
            row => Messages.Expected(row.Adm2 is null ? "a division where where_prec is 3" : $"no division where where_prec is {row.WherePrecision:D}", row.Adm2));
        Within(UcdpGedRules.CoordinateOutOfRange, UcdpGedColumn.Latitude, MaxLatitude, row => row.Latitude);
        Within(UcdpGedRules.CoordinateOutOfRange, UcdpGedColumn.Longitude, MaxLongitude, row => row.Longitude);
        Require(
            UcdpGedRules.CoordinateMissing,
            UcdpGedColumn.Latitude,
            row => row.Latitude is not null || row.Longitude is null,
            row => $"expected a latitude with the longitude {row.Longitude}, found nothing");
        Require(
            UcdpGedRules.CoordinateMissing,
            UcdpGedColumn.Longitude,
            row => row.Longitude is not null || row.Latitude is null,
            row => $"expected a longitude with the latitude {row.Latitude}, found nothing");
        Require(
            UcdpGedRules.GeometryDiffers,
            UcdpGedColumn.GeometryText,
            row => row.GeometryText is not { } text || row.Latitude is not { } latitude || row.Longitude is not { } longitude
                || WellKnownPoint.IsAt(text, longitude, latitude),
            row => Messages.Expected($"POINT ({Text(row.Longitude)} {Text(row.Latitude)})", row.GeometryText));
    }

    private static string Text(double? degrees) => degrees?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
