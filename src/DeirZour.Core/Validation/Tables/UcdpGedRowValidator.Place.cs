using System.Globalization;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <content>Where it happened.</content>
public sealed partial class UcdpGedRowValidator
{
    private void RequirePlace()
    {
        Code(UcdpGedColumn.WherePrecision, row => row.WherePrecision, (in row) => row.WherePrecision is null or (>= 1 and <= 7));
        Require(
            UcdpGedRules.DivisionDiffers,
            UcdpGedColumn.Adm1,
            (in row) => (WherePrecision?)row.WherePrecision switch
            {
                WherePrecision.District or WherePrecision.Province => row.HasAdm1,
                WherePrecision.Country => !row.HasAdm1,
                _ => true,
            },
            row => Messages.Expected(row.Adm1 is null ? $"a division where where_prec is {row.WherePrecision:D}" : "no division where where_prec is 6", row.Adm1));
        Require(
            UcdpGedRules.DivisionDiffers,
            UcdpGedColumn.Adm2,
            (in row) => (WherePrecision?)row.WherePrecision switch
            {
                WherePrecision.District => row.HasAdm2,
                WherePrecision.Province or WherePrecision.Country => !row.HasAdm2,
                _ => true,
            },
            row => Messages.Expected(row.Adm2 is null ? "a division where where_prec is 3" : $"no division where where_prec is {row.WherePrecision:D}", row.Adm2));
        Within(UcdpGedColumn.Latitude, MaxLatitude, row => row.Latitude, (in row) => row.Latitude is not { } degrees || Math.Abs(degrees) <= MaxLatitude);
        Within(UcdpGedColumn.Longitude, MaxLongitude, row => row.Longitude, (in row) => row.Longitude is not { } degrees || Math.Abs(degrees) <= MaxLongitude);
        Require(
            UcdpGedRules.CoordinateMissing,
            UcdpGedColumn.Latitude,
            (in row) => row.Latitude is not null || row.Longitude is null || row.IsUnread(UcdpGedColumn.Latitude),
            row => $"expected a latitude with the longitude {row.Longitude}, found nothing");
        Require(
            UcdpGedRules.CoordinateMissing,
            UcdpGedColumn.Longitude,
            (in row) => row.Longitude is not null || row.Latitude is null || row.IsUnread(UcdpGedColumn.Longitude),
            row => $"expected a longitude with the latitude {row.Latitude}, found nothing");
        Require(
            UcdpGedRules.GeometryDiffers,
            UcdpGedColumn.GeometryText,
            (in row) => row.HasGeometryOfPoint,
            row => Messages.Expected($"POINT ({Text(row.Longitude)} {Text(row.Latitude)})", row.GeometryText));
    }

    private void Within(UcdpGedColumn column, double limit, Func<UcdpGedRow, double?> coordinate, UcdpGedCondition holds) =>
        Require(UcdpGedRules.CoordinateOutOfRange, column, holds, row => $"expected {-limit} to {limit} degrees, found {coordinate(row)}");

    private static string Text(double? degrees) => degrees?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
