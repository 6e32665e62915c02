namespace DeirZour.Gazetteers;

/// <summary>How well places fit a context.</summary>
internal sealed class ContextFit(Gazetteer gazetteer, PlaceContext context)
{
    // What disagrees with the context costs a score at most half; distance counts by tens of kilometres.
    private const double Worst = 0.5;
    private const double ParentItself = 0.95;
    private const double HalfwayKilometres = 50;

    private readonly GeoPoint[] _others =
    [
        .. context.Others.Select(id => gazetteer.Find(id)?.Point).OfType<GeoPoint>(),
    ];

    /// <summary>1 for a place with nothing against it, down to a half.</summary>
    public double Of(Place place)
    {
        var fit = ByParents(place);
        if (context.Near is { } near)
        {
            fit = Math.Min(fit, ByDistance(place, near.DistanceTo));
        }

        if (_others.Length > 0)
        {
            fit = Math.Min(fit, ByDistance(place, point => _others.Min(point.DistanceTo)));
        }

        return fit;
    }

    /// <summary>1 within a parent, the worst outside of all; a parent itself is behind what it contains.</summary>
    private double ByParents(Place place)
    {
        var fit = context.Parents.IsEmpty ? 1 : Worst;
        foreach (var parent in context.Parents)
        {
            if (gazetteer.IsWithin(place.Id, parent))
            {
                fit = Math.Max(fit, place.Id == parent ? ParentItself : 1);
            }
        }

        return fit;
    }

    /// <summary>1 at the spot, halfway to the worst at 50 km, and halfway for a place whose point is unknown.</summary>
    private static double ByDistance(Place place, Func<GeoPoint, double> distance)
    {
        var nearness = place.Point is { } point ? HalfwayKilometres / (HalfwayKilometres + distance(point)) : 0.5;
        return Worst + ((1 - Worst) * nearness);
    }
}
