using DeirZour.Gazetteers;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Gazetteers;

/// <summary>The tree against a plain scan of all points.</summary>
public sealed class PlacePointsTests
{
    private static readonly Gen<GeoPoint> Point =
        from latitude in Gen.Choose(-90, 90)
        from longitude in Gen.Choose(-180, 180)
        select new GeoPoint(latitude, longitude);

    private static readonly Arbitrary<(GeoPoint From, GeoPoint[] Places, int Count)> Cases = Arb.From(
        from origin in Point
        from places in Point.ArrayOf()
        from count in Gen.Choose(1, 5)
        select (origin, places, count));

    [Fact]
    public void Nearest_AnyPoints_AreThoseOfAScan() =>
        Prop.ForAll(Cases, test =>
        {
            var scanned = Scan(test.From, test.Places).Take(test.Count);
            return Distances(Gazetteer(test.Places).Nearest(test.From, test.Count)).SequenceEqual(scanned);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Within_AnyRadius_AreThoseOfAScan() =>
        Prop.ForAll(Cases, test =>
        {
            var kilometres = test.Count * 2500.0;
            var scanned = Scan(test.From, test.Places).TakeWhile(distance => distance <= kilometres);
            return Distances(Gazetteer(test.Places).Within(test.From, kilometres)).SequenceEqual(scanned);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Nearest_AcrossThe180thMeridian_KnowsNoBorder()
    {
        var gazetteer = Gazetteer([new GeoPoint(0, 170), new GeoPoint(0, -179)]);

        Assert.Equal(new GeoPoint(0, -179), Assert.Single(gazetteer.Nearest(new GeoPoint(0, 179))).Place.Point);
    }

    [Fact]
    public void Within_NoKilometres_FindsWhatIsThere() =>
        Assert.Single(Gazetteer([new GeoPoint(35, 40), new GeoPoint(35, 41)]).Within(new GeoPoint(35, 40), 0));

    [Fact]
    public void Within_NegativeOrNoNumber_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Gazetteer([]).Within(default, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Gazetteer([]).Within(default, double.NaN));
    }

    [Fact]
    public void Within_BoxOverThe180thMeridian_HoldsBothSides()
    {
        var gazetteer = Gazetteer([new GeoPoint(0, 179), new GeoPoint(0, -179), new GeoPoint(0, 0), new GeoPoint(5, 179)]);

        var found = gazetteer.Within(new GeoBox(new GeoPoint(-1, 178), new GeoPoint(1, -178)));

        Assert.Equal(["p0", "p1"], Places.Ids(found));
    }

    private static Gazetteer Gazetteer(GeoPoint[] points) =>
        new(points.Select((point, i) => Places.Of($"p{i}", at: (point.Latitude, point.Longitude))));

    private static IEnumerable<double> Scan(GeoPoint from, GeoPoint[] points) => points.Select(point => point.DistanceTo(from)).Order();

    private static IEnumerable<double> Distances(EquatableArray<PlaceDistance> places) => places.Select(place => place.Kilometres);
}
