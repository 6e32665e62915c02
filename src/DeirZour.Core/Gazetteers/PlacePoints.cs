namespace DeirZour.Gazetteers;

/// <summary>The places with coordinates, in a k-d tree over points of the unit sphere, where neither the poles nor the 180th meridian is special.</summary>
/// <remarks>The tree lies in one array: the middle of a range is its root, what is before and behind it are the subtrees.</remarks>
internal sealed class PlacePoints
{
    // Straight lines through the earth and arcs over it grow together; the arc is what is reported.
    private const double Slack = 1e-9;
    private readonly Place[] _places;
    private readonly SpherePoint[] _points;

    public PlacePoints(Place[] places)
    {
        _points = new SpherePoint[places.Count(place => place.Point is not null)];
        var at = 0;
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].Point is { } point)
            {
                _points[at++] = new SpherePoint(point, i);
            }
        }

        Arrange(_points, 0);
        _places = places;
    }

    public EquatableArray<PlaceDistance> Nearest(GeoPoint point, int count)
    {
        // The farthest of the nearest so far is on top.
        var nearest = new PriorityQueue<int, double>();
        Search(_points, 0, new SpherePoint(point, 0), double.PositiveInfinity, (index, distance) =>
        {
            nearest.Enqueue(index, -distance);
            if (nearest.Count > count)
            {
                nearest.Dequeue();
            }

            return nearest.Count < count || !nearest.TryPeek(out _, out var farthest) ? double.PositiveInfinity : -farthest;
        });
        return Sorted(nearest.UnorderedItems.Select(item => item.Element), point);
    }

    public EquatableArray<PlaceDistance> Within(GeoPoint center, double kilometres)
    {
        var limit = SpherePoint.SquaredChord(kilometres) + Slack;
        var found = new List<int>();
        Search(_points, 0, new SpherePoint(center, 0), limit, (index, _) =>
        {
            found.Add(index);
            return limit;
        });
        return Sorted(found.Where(index => _places[index].Point!.Value.DistanceTo(center) <= kilometres), center);
    }

    private EquatableArray<PlaceDistance> Sorted(IEnumerable<int> indexes, GeoPoint from) =>
    [
        .. indexes
            .Select(index => (Index: index, Distance: _places[index].Point!.Value.DistanceTo(from)))
            .OrderBy(item => item.Distance)
            .ThenBy(item => item.Index)
            .Select(item => new PlaceDistance(_places[item.Index], item.Distance)),
    ];

    private static void Arrange(Span<SpherePoint> points, int axis)
    {
        while (points.Length > 1)
        {
            points.Sort(axis switch
            {
                0 => static (a, b) => a.X.CompareTo(b.X),
                1 => static (a, b) => a.Y.CompareTo(b.Y),
                _ => static (a, b) => a.Z.CompareTo(b.Z),
            });
            var middle = points.Length / 2;
            axis = (axis + 1) % 3;
            Arrange(points[..middle], axis);
            points = points[(middle + 1)..];
        }
    }

    /// <summary>Calls <paramref name="visit"/> for each point within the squared chord <paramref name="limit"/>, which it may lower.</summary>
    private static double Search(ReadOnlySpan<SpherePoint> points, int axis, SpherePoint target, double limit, Func<int, double, double> visit)
    {
        while (!points.IsEmpty)
        {
            var middle = points.Length / 2;
            var root = points[middle];
            var distance = root.SquaredChordTo(target);
            if (distance <= limit)
            {
                limit = visit(root.Place, distance);
            }

            var offset = target.Coordinate(axis) - root.Coordinate(axis);
            var near = offset < 0 ? points[..middle] : points[(middle + 1)..];
            var far = offset < 0 ? points[(middle + 1)..] : points[..middle];
            axis = (axis + 1) % 3;
            limit = Search(near, axis, target, limit, visit);
            points = offset * offset <= limit ? far : default;
        }

        return limit;
    }
}
