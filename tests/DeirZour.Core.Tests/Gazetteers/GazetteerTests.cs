using DeirZour.Gazetteers;

namespace DeirZour.Tests.Gazetteers;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Small = new(
    [
        Places.Of("land", kind: PlaceKind.Country),
        Places.Of("north", "North", "land", kind: PlaceKind.Province),
        Places.Of("town", "Town", "north", (36, 40)),
        Places.Of("village", "Village", "north", (36.1, 40)) with { Names = [new PlaceName { Text = "Town" }, new PlaceName { Text = "Town", Source = GazetteerSource.GeoNames }] },
        Places.Of("quarter", "Quarter", "town", (36.01, 40)),
        Places.Of("nowhere", "Nowhere"),
    ]);

    [Fact]
    public void Find_IdOfNoPlace_IsNull()
    {
        Assert.Equal("Town", Small.Find(Places.Id("town"))?.Name);
        Assert.Null(Small.Find(Places.Id("city")));
    }

    [Fact]
    public void Find_CodesOfFourSystems_AreNeverMixedUp()
    {
        var gazetteer = new Gazetteer(
        [
            Places.Of("by-number") with { GeoNames = new GeoNamesId(9) },
            Places.Of("by-geonames") with { GeoNamesAdmin = GeoNamesAdminCode.Parse("SY.09") },
            Places.Of("by-ocha") with { Pcode = OchaPcode.Parse("SY") },
            Places.Of("by-iso") with { Iso = Iso3166Code.Parse("SY") },
        ]);

        Assert.Equal("by-number", gazetteer.Find(new GeoNamesId(9))?.Name);
        Assert.Equal("by-geonames", gazetteer.Find(GeoNamesAdminCode.Parse("SY.09"))?.Name);
        Assert.Equal("by-ocha", gazetteer.Find(OchaPcode.Parse("SY"))?.Name);
        Assert.Equal("by-iso", gazetteer.Find(Iso3166Code.Parse("SY"))?.Name);
        Assert.Null(gazetteer.Find(Iso3166Code.Parse("SY-09")));
    }

    [Fact]
    public void Named_OwnNameOfOneAndOtherNameOfAnother_GivesTheFirstFirstAndEachOnce() =>
        Assert.Equal(["town", "village"], Places.Ids(Small.Named("Town")));

    [Fact]
    public void Named_OtherCase_FindsNothing() => Assert.Empty(Small.Named("town"));

    [Fact]
    public void Children_OfADivision_AreThoseDirectlyBelow() =>
        Assert.Equal(["town", "village"], Places.Ids(Small.Children(Places.Id("north"))));

    [Fact]
    public void Ancestors_OfAQuarter_LeadUpToTheCountry() =>
        Assert.Equal(["town", "north", "land"], Places.Ids(Small.Ancestors(Places.Id("quarter"))));

    [Theory]
    [InlineData("quarter", "land", true)]
    [InlineData("quarter", "quarter", true)]
    [InlineData("quarter", "village", false)]
    [InlineData("land", "quarter", false)]
    [InlineData("quarter", "atlantis", false)]
    public void IsWithin_TwoPlaces_FollowsTheParents(string place, string other, bool expected) =>
        Assert.Equal(expected, Small.IsWithin(Places.Id(place), Places.Id(other)));

    [Fact]
    public void Resolve_ParentsOfOneName_TakesWhatAnyOfThemContains()
    {
        var gazetteer = new Gazetteer(
        [
            Places.Of("mill-state", "Mill", kind: PlaceKind.Province),
            Places.Of("mill-town", "Mill", "mill-state", kind: PlaceKind.ProvinceSeat),
            Places.Of("ford-far", "Ford", at: (36, 40)),
            Places.Of("ford-near", "Ford", "mill-state"),
        ]);
        var context = new PlaceContext { Parents = [Places.Id("mill-town"), Places.Id("mill-state")] };

        Assert.Equal(["ford-near", "ford-far"], Places.Ids(gazetteer.Resolve("Ford", context).Select(candidate => candidate.Place)));
        Assert.Equal(["mill-town", "mill-state"], Places.Ids(gazetteer.Resolve("Mill", new PlaceContext { Parents = [Places.Id("mill-state")] }).Select(candidate => candidate.Place)));
    }

    [Fact]
    public void Resolve_EquallyGoodNames_GivesTheProminentKindFirstThenTheKnownPoint()
    {
        var gazetteer = new Gazetteer(
        [
            Places.Of("village", "Ford"),
            Places.Of("village-on-the-map", "Ford", at: (36, 40)),
            Places.Of("seat", "Al Ford", kind: PlaceKind.DistrictSeat) with { Names = [new PlaceName { Text = "Ford" }] },
        ]);

        Assert.Equal(["seat", "village-on-the-map", "village"], Places.Ids(gazetteer.Resolve("Ford").Select(candidate => candidate.Place)));
    }

    [Fact]
    public void Combine_SamePlaceTwice_KeepsTheFactsOfTheFirstAndAddsTheRest()
    {
        var first = new Gazetteer([Places.Of("town", "Town", at: (36, 40))]);
        var second = new Gazetteer([Places.Of("town", "Al-Town", at: (37, 41)) with { Pcode = OchaPcode.Parse("C1") }, Places.Of("farm")]);

        var both = Gazetteer.Combine(first, second);

        var town = both.Find(OchaPcode.Parse("C1"));
        Assert.Equal(new GeoPoint(36, 40), town?.Point);
        Assert.Equal("Town", town?.Name);
        Assert.Equal([new PlaceName { Text = "Al-Town" }], town!.Names);
        Assert.Equal(["town", "farm"], Places.Ids(both.Places));
        Assert.Empty(both.Diagnostics);
    }

    [Fact]
    public void Constructor_SameIdTwice_KeepsTheFirstAndSaysSo()
    {
        var gazetteer = new Gazetteer([new(Places.Of("a", "One"), new TextPosition(0, 1, 1)), new(Places.Of("a", "Two"), new TextPosition(9, 2, 1))], "list.tsv");

        Assert.Equal("One", Assert.Single(gazetteer.Places).Name);
        Assert.Equal("list.tsv(2,1): DZ7001: id: expected an id of its own for \"Two\", found \"a\", the id of \"One\"", Assert.Single(gazetteer.Diagnostics).ToString());
    }

    [Fact]
    public void Constructor_PlaceWithoutId_IsLeftOutWithAFinding()
    {
        var gazetteer = new Gazetteer([Places.Of("a") with { Id = default }]);

        Assert.Empty(gazetteer.Places);
        Assert.Equal("DZ7002: id: expected an id, found nothing for \"a\"", Assert.Single(gazetteer.Diagnostics).ToString());
    }

    [Fact]
    public void Constructor_MissingParent_KeepsThePlaceOnTop()
    {
        var gazetteer = new Gazetteer([Places.Of("a", parent: "b")]);

        Assert.Empty(gazetteer.Ancestors(Places.Id("a")));
        Assert.Equal("DZ7003: parent: expected a parent that is in the gazetteer, found \"b\"", Assert.Single(gazetteer.Diagnostics).ToString());
    }

    [Fact]
    public void Constructor_CycleOfParents_IsCutAboveItsFirstPlace()
    {
        var gazetteer = new Gazetteer([Places.Of("a", parent: "b"), Places.Of("b", parent: "c"), Places.Of("c", parent: "a"), Places.Of("d", parent: "c"), Places.Of("e", parent: "e")]);

        Assert.Equal(["c", "a"], Places.Ids(gazetteer.Ancestors(Places.Id("d"))));
        Assert.Equal(
            ["DZ7004: parent: expected parents that end, found a cycle of 3 through \"b\"", "DZ7004: parent: expected another place, found the place itself"],
            gazetteer.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Constructor_LongChainOfParents_TakesLinearTime()
    {
        const int Length = 100_000;
        var gazetteer = new Gazetteer(Enumerable.Range(0, Length).Select(i => Places.Of($"p{i}", parent: i == 0 ? null : $"p{i - 1}", at: (35, 38))));

        Assert.Equal(Length - 1, gazetteer.Ancestors(Places.Id($"p{Length - 1}")).Count);
        Assert.Empty(gazetteer.Diagnostics);
    }

    [Fact]
    public void Constructor_ExchangedCoordinatesAmongTheOthersOfADivision_AreReported()
    {
        var villages = Enumerable.Range(0, 10).Select(i => Places.Of($"v{i}", parent: "p", at: (35.1 + (i / 100.0), 40.1)));

        var gazetteer = new Gazetteer([Places.Of("p"), .. villages, Places.Of("x", parent: "p", at: (40.15, 35.2))]);

        Assert.Equal(
            "DZ7005: point: expected a point near the others of its division or country, found 40.15,35.2, which would be near them the other way round",
            Assert.Single(gazetteer.Diagnostics).ToString());
        Assert.NotNull(gazetteer.Find(Places.Id("x")));
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new Gazetteer(((IEnumerable<Place>)null!)));
        Assert.Throws<ArgumentNullException>(() => new Gazetteer([Places.Of("a"), null!]));
    }
}
