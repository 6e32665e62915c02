namespace DeirZour.Gazetteers;

/// <summary>Finds places whose latitude and longitude seem to be exchanged.</summary>
/// <remarks>
/// The places of one division lie around its middle, and so do those of one country; places without a parent are taken together.
/// A place is reported when it lies much farther from the middle than is usual there, and much farther than it would the other way
/// round. Where latitudes and longitudes are alike, as in the north-east of Syria, only the division tells.
/// </remarks>
internal static class SwappedCoordinates
{
    private const int FewestPlaces = 8;
    private const double Factor = 3;

    public static IEnumerable<(int Place, GeoPoint Point)> Find(IReadOnlyList<Place> places, int[] roots)
    {
        var located = Enumerable.Range(0, places.Count).Where(index => places[index].Point is not null).ToArray();
        var divisions = located.GroupBy(index => places[index].Parent).Select(division => division.ToArray());
        var countries = located.GroupBy(index => roots[index]).Select(country => country.ToArray());
        return divisions.Concat(countries)
            .SelectMany(group => FindWithin(Array.ConvertAll(group, index => (index, places[index].Point!.Value))))
            .Distinct()
            .OrderBy(swapped => swapped.Place);
    }

    private static IEnumerable<(int Place, GeoPoint Point)> FindWithin((int Place, GeoPoint Point)[] places)
    {
        if (places.Length < FewestPlaces)
        {
            yield break;
        }

        var middle = new GeoPoint(Median(places, point => point.Latitude), Median(places, point => point.Longitude));
        var usual = Median(places, point => point.DistanceTo(middle));
        foreach (var (place, point) in places)
        {
            var distance = point.DistanceTo(middle);
            if (distance > Factor * usual
                && GeoPoint.TryCreate(point.Longitude, point.Latitude, out var exchanged)
                && exchanged.DistanceTo(middle) * Factor < distance)
            {
                yield return (place, point);
            }
        }
    }

    private static double Median((int Place, GeoPoint Point)[] places, Func<GeoPoint, double> number)
    {
        var numbers = Array.ConvertAll(places, place => number(place.Point));
        Array.Sort(numbers);
        return numbers[numbers.Length / 2];
    }
}
