using DeirZour.Gazetteers;

namespace DeirZour.Tests.Gazetteers.Names;

public class NameIndexTests
{
    private static readonly NameIndex Index = new(
    [
        Place("deir-ez-zor", "Deir ez-Zor", "دير الزور", "Dayr az Zawr"),
        Place("raqqa", "Raqqa", "الرقة"),
        Place("abu-kamal", "Abu Kamal", "البوكمال"),
        Place("kafr-kamal", "Kafr Kamal", "كفر كمال"),
        Place("east-tell", "Tell Sharqi", "تل شرقي"),
        Place("west-tell", "Tell Gharbi", "تل غربي"),
        Place("bridge", "جسر الحجر"),
    ]);

    [Theory]
    [InlineData("Deir ez-Zor", "deir-ez-zor", PlaceMatch.Exact)]
    [InlineData("دير الزور", "deir-ez-zor", PlaceMatch.Alias)]
    [InlineData("Deir al-Zour", "deir-ez-zor", PlaceMatch.Folded)]
    [InlineData("DEIREZZOR", "deir-ez-zor", PlaceMatch.Folded)]
    [InlineData("ديرالزور", "deir-ez-zor", PlaceMatch.Folded)]
    [InlineData("Ar-Raqqah", "raqqa", PlaceMatch.Folded)]
    [InlineData("Kfar Kamal", "kafr-kamal", PlaceMatch.Folded)]
    [InlineData("Jisr al-Hajar", "bridge", PlaceMatch.Romanised)]
    [InlineData("Stone Bridge of Hajar", "bridge", PlaceMatch.Approximate)]
    [InlineData("eastern Tell", "east-tell", PlaceMatch.Approximate)]
    public void Find_NameAsWritten_GivesThePlaceAndHowItAgrees(string name, string place, PlaceMatch how)
    {
        var best = Index.Find(name, 1).Single();

        Assert.Equal((place, how), (Id(best), best.How));
        Assert.InRange(best.Score, how is PlaceMatch.Exact or PlaceMatch.Alias ? 1 : NameIndex.LeastScore, 1);
    }

    [Fact]
    public void Find_NamesThatLookAlike_RanksTheRightOneFirst()
    {
        var found = Index.Find("Abou Kamal", 2);

        Assert.Equal("abu-kamal", Id(found[0]));
        Assert.True(found.Count == 1 || found[1].Score < NameComparison.SameNameScore);
    }

    [Fact]
    public void Find_SeveralPlacesOfOneName_GivesEachOnce()
    {
        var index = new NameIndex([Place("a", "Ain", "Ayn"), Place("b", "Ein"), Place("c", "Zor")]);

        var found = index.Find("ayn", 10);

        Assert.Equal(["a", "b"], found.Select(match => match.Place == 0 ? "a" : "b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("\uD800")]
    [InlineData("\u202E\u2066")]
    public void Find_NoLetters_FindsNothing(string name) => Assert.Empty(Index.Find(name, 5));

    [Fact]
    public void Find_TenMillionCharacters_ReturnsAtOnce()
    {
        var name = string.Concat(Enumerable.Repeat("Raqqa ديرa\u0301\u202E\uDC00", 1_000_000));

        Assert.True(Index.Find(name, 5).Count <= 5);
    }

    [Fact]
    public void Find_LimitBelowOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Index.Find("Raqqa", 0));

    private static string Id(NameMatch match) =>
        new[] { "deir-ez-zor", "raqqa", "abu-kamal", "kafr-kamal", "east-tell", "west-tell", "bridge" }[match.Place];

    private static Place Place(string id, string name, params string[] others) => new()
    {
        Id = Id<Place>.Parse(id),
        Name = name,
        Kind = PlaceKind.PopulatedPlace,
        Names = [.. others.Select(text => new PlaceName { Text = text })],
    };
}
