using System.Globalization;

namespace DeirZour.Tabular;

/// <content>The way back.</content>
internal static partial class UcdpGedEvents
{
    private const int GridCellsPerDegree = 2;

    /// <summary>A row with when and where an event happened.</summary>
    public static UcdpGedRow With(UcdpGedRow row, ConflictEvent happened, DatasetIndex index)
    {
        var date = happened.When?.Date;
        var where = happened.Where;
        var place = where?.Place is { } id ? index.Find(id) : null;
        var point = where?.Point ?? place?.Point;
        return row with
        {
            Year = date?.First?.Year is { } year && year == date?.Last?.Year ? year : null,
            DatePrecision = date?.ToUcdp(),
            DateStart = date?.First,
            DateEnd = date?.Last,
            WherePrecision = where?.Precision,
            WhereCoordinates = where?.AsWritten ?? place?.Name,
            Adm1 = Division(place, PlaceKind.Province, index),
            Adm2 = Division(place, PlaceKind.District, index),
            Country = Division(place, PlaceKind.Country, index),
            Latitude = point?.Latitude,
            Longitude = point?.Longitude,
            GeometryText = point is { } at ? string.Create(CultureInfo.InvariantCulture, $"POINT ({at.Longitude} {at.Latitude})") : null,
            PrioGridCell = point is { } here ? PrioGridCellOf(here) : null,
        };
    }

    /// <summary>The place itself or one that it belongs to, of a kind.</summary>
    private static string? Division(Place? place, PlaceKind kind, DatasetIndex index)
    {
        const int MostLevels = 16;
        for (var level = 0; place is not null && level < MostLevels; level++)
        {
            if (place.Kind == kind)
            {
                return place.Name;
            }

            place = place.Parent is { } parent ? index.Find(parent) : null;
        }

        return null;
    }

    /// <summary>Cells are half a degree wide, counted from 1 at the south-west corner of the world, eastwards and then northwards.</summary>
    private static int PrioGridCellOf(GeoPoint point)
    {
        const int Columns = 360 * GridCellsPerDegree;
        const int Rows = 180 * GridCellsPerDegree;
        var column = Math.Min((int)((point.Longitude + 180) * GridCellsPerDegree), Columns - 1);
        var row = Math.Min((int)((point.Latitude + 90) * GridCellsPerDegree), Rows - 1);
        return (row * Columns) + column + 1;
    }
}
