using System.Text;
using DeirZour.Gazetteers;

namespace DeirZour.Tests.Gazetteers.Matching;

public partial class PlaceMatcherTests
{
    private static readonly PlaceMatcher Matcher = new(
    [
        Place("syria", "Syria", PlaceKind.Country, "سوريا"),
        Place("united-kingdom", "United Kingdom", PlaceKind.Country, "UK"),
        Place("deir-ez-zor-governorate", "Deir ez-Zor", PlaceKind.Province),
        Place("deir-ez-zor", "Deir ez-Zor", PlaceKind.ProvinceSeat, "دير الزور"),
        Place("raqqa-governorate", "Raqqa", PlaceKind.Province),
        Place("raqqa", "Ar Raqqah", PlaceKind.ProvinceSeat, "Raqqa", "الرقة"),
        Place("raqqa-airport", "Raqqa airport", PlaceKind.Airport),
        Place("homs", "Homs", PlaceKind.ProvinceSeat),
        Place("hama", "Hama", PlaceKind.ProvinceSeat),
        Place("kafr-nabl", "Kafr Nabl", PlaceKind.PopulatedPlace),
        Place("samra", "Samra", PlaceKind.PopulatedPlace),
        Place("hit", "Hit", PlaceKind.PopulatedPlace),
        Place("mari", "Mari", PlaceKind.PopulatedPlace),
        Place("tall", "Tall Abyad", PlaceKind.PopulatedPlace),
        Place("sham", "Sham", PlaceKind.Capital),
        Place("midan", "Midan", PlaceKind.Section),
        Place("euphrates", "Euphrates", PlaceKind.River),
        Place("abu-salim", "Abu Salim", PlaceKind.Section),
    ]);

    [Theory]
    [InlineData("Shelling hit Deir ez-Zor.", "Deir ez-Zor", "deir-ez-zor", PlaceMatch.Exact)]
    [InlineData("Shelling hit Deir al-Zour.", "Deir al-Zour", "deir-ez-zor", PlaceMatch.Folded)]
    [InlineData("Shelling hit Dayr az Zawr.", "Dayr az Zawr", "deir-ez-zor", PlaceMatch.Folded)]
    [InlineData("Shelling hit DEIR EZ-ZOR.", "DEIR EZ-ZOR", "deir-ez-zor", PlaceMatch.Folded)]
    [InlineData("Shelling hit Deirezzor.", "Deirezzor", "deir-ez-zor", PlaceMatch.Folded)]
    [InlineData("Shelling hit Deir\nal-Zor.", "Deir\nal-Zor", "deir-ez-zor", PlaceMatch.Folded)]
    [InlineData("Shelling hit Raqqa's streets.", "Raqqa", "raqqa", PlaceMatch.Alias)]
    [InlineData("Shelling hit Raqqa’s streets.", "Raqqa", "raqqa", PlaceMatch.Alias)]
    [InlineData("Shelling hit al-Raqqah.", "al-Raqqah", "raqqa", PlaceMatch.Folded)]
    [InlineData("Shelling hit “Raqqa”.", "Raqqa", "raqqa", PlaceMatch.Alias)]
    [InlineData("Shelling hit Raqqa-based units.", "Raqqa", "raqqa", PlaceMatch.Alias)]
    [InlineData("Shelling hit Raqqa airport.", "Raqqa airport", "raqqa-airport", PlaceMatch.Exact)]
    [InlineData("Shelling hit Kfar Nabl.", "Kfar Nabl", "kafr-nabl", PlaceMatch.Folded)]
    [InlineData("Shelling hit Kafranabl.", null, null, null)]
    [InlineData("Shelling hit Tell Abiad.", "Tell Abiad", "tall", PlaceMatch.Folded)]
    [InlineData("سقطت قذائف على دير الزور", "دير الزور", "deir-ez-zor", PlaceMatch.Alias)]
    [InlineData("سقطت قذائف بالرقة", "الرقة", "raqqa", PlaceMatch.Alias)]
    [InlineData("A UK-based monitor said so.", "UK", "united-kingdom", PlaceMatch.Alias)]
    public void Find_NameInASentence_GivesSpanPlaceAndMatch(string text, string? name, string? place, PlaceMatch? match)
    {
        var found = Find(text);

        Assert.Equal(name is null ? [] : [(name, place!, match!.Value)], found.Select(mention => (Span(text, mention), mention.Place.Id.Value, mention.Match)));
    }

    [Theory]
    [InlineData("The monitor Raqqa 24 said so.")]
    [InlineData("Raqqa Media Centre said so.")]
    [InlineData("The group Homs Is Bleeding Quietly said so.")]
    [InlineData("Fighters of Ahrar al-Sham withdrew.")]
    [InlineData("Governor Ibrahim Samra spoke.")]
    [InlineData("Abu Salim al-Homsi spoke to Abdul Karim al-Raqqah.")]
    [InlineData("Abu Salim Al-Hama spoke.")]
    [InlineData("Hit hard, the column withdrew.")]
    [InlineData("Mare and foal were found.")]
    [InlineData("raqqa in small letters is no name.")]
    [InlineData("Midan said so.")]
    [InlineData("Unraqqa, Raqqan, XRaqqa.")]
    public void Find_NameThatIsNone_FindsNothing(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("In Raqqa 24 people died.", "raqqa")]
    [InlineData("Shelling in Samra went on.", "samra")]
    [InlineData("Shelling in Midan went on.", "midan")]
    [InlineData("Raqqa, Homs and Hama", "raqqa homs hama")]
    [InlineData("Shelling in Abu Salim, on the Abu Salim-Raqqa road", "abu-salim abu-salim raqqa")]
    [InlineData("Fighting in Raqqa province went on.", "raqqa-governorate")]
    [InlineData("Fighting in the province of Raqqa went on.", "raqqa-governorate")]
    [InlineData("The Raqqa provincial council met.", "raqqa-governorate")]
    [InlineData("Fighting in Raqqa city went on.", "raqqa")]
    [InlineData("Fighting in the city of Raqqa went on.", "raqqa")]
    public void Find_WordsAroundTheName_DecideWhichPlaceIsMeant(string text, string places) =>
        Assert.Equal(places, string.Join(' ', Find(text).Select(mention => mention.Place.Id.Value)));

    [Theory]
    [InlineData("Shelling of Suran went on.", "suran-first")]
    [InlineData("Shelling of Suran, Hama went on.", "suran-hama hama")]
    [InlineData("Shelling of Suran in Hama went on.", "suran-hama hama")]
    [InlineData("Shelling of Suran in northern Hama went on.", "suran-hama hama")]
    [InlineData("Shelling of Suran village in al-Hama went on.", "suran-hama hama")]
    [InlineData("Shelling of Suran (Hama Governorate) went on.", "suran-hama hama-governorate")]
    [InlineData("قصف على صوران، حماة", "suran-hama hama")]
    [InlineData("Shelling of Suran, Homs went on.", "suran-first homs")]
    [InlineData("Shelling of Suran, then of Hama went on.", "suran-first hama")]
    public void Find_PlaceNamedRightBehind_DecidesWhichPlaceIsMeant(string text, string places)
    {
        var matcher = new PlaceMatcher(
        [
            Place("syria", "Syria", PlaceKind.Country),
            Place("hama-governorate", "Hama Governorate", PlaceKind.Province, "Hama") with { Parent = Id<Place>.Parse("syria") },
            Place("hama", "Hama", PlaceKind.ProvinceSeat, "حماة") with { Parent = Id<Place>.Parse("hama-governorate") },
            Place("homs", "Homs", PlaceKind.ProvinceSeat) with { Parent = Id<Place>.Parse("syria") },
            Place("suran-first", "Suran", PlaceKind.SubDistrictSeat, "صوران") with { Parent = Id<Place>.Parse("syria") },
            Place("suran-hama", "Suran", PlaceKind.PopulatedPlace, "صوران") with { Parent = Id<Place>.Parse("hama") },
        ]);
        var found = new List<string>();
        foreach (var mention in matcher.Find(text))
        {
            found.Add(mention.Place.Id.Value);
        }

        Assert.Equal(places, string.Join(' ', found));
    }

    [Fact]
    public void Find_ParentsInACircle_Ends()
    {
        var matcher = new PlaceMatcher(
        [
            Place("a", "Suran", PlaceKind.PopulatedPlace) with { Parent = Id<Place>.Parse("b") },
            Place("b", "Suran", PlaceKind.PopulatedPlace) with { Parent = Id<Place>.Parse("a") },
            Place("c", "Hama", PlaceKind.Province),
        ]);
        var mentions = matcher.Find("Shelling of Suran, Hama went on.");

        Assert.True(mentions.MoveNext());
        Assert.Equal("a", mentions.Current.Place.Id.Value);
    }

    [Fact]
    public void Find_PlacesOfOneName_CountsThem()
    {
        var mention = Assert.Single(Find("Fighting in Deir ez-Zor."));

        Assert.Equal(2, mention.Candidates);
    }

    [Theory]
    [InlineData("near Raqqa", "near", WherePrecision.Near, null)]
    [InlineData("outside the town of Raqqa", "near", WherePrecision.Near, null)]
    [InlineData("the outskirts of Raqqa", "near", WherePrecision.Near, null)]
    [InlineData("south of Raqqa", "south-of", WherePrecision.Near, null)]
    [InlineData("20 km south-east of Raqqa", "south-east-of", WherePrecision.Near, 20.0)]
    [InlineData("20 km southeast of the city of Raqqa", "south-east-of", WherePrecision.Near, 20.0)]
    [InlineData("20 km from Raqqa", "near", WherePrecision.Near, 20.0)]
    [InlineData("2.5 kilometres west of Raqqa", "west-of", WherePrecision.Near, 2.5)]
    [InlineData("10 miles from Raqqa", "near", WherePrecision.Near, 16.09344)]
    [InlineData("120 km north of Raqqa", "north-of", WherePrecision.Region, 120.0)]
    [InlineData("towards Raqqa", "towards", WherePrecision.Region, null)]
    [InlineData("Raqqa's western edge", "part-of", WherePrecision.Exact, null)]
    [InlineData("western edge of Raqqa", "part-of", WherePrecision.Exact, null)]
    [InlineData("eastern Raqqa", "part-of", WherePrecision.Exact, null)]
    [InlineData("northern Syria", "part-of", WherePrecision.Region, null)]
    [InlineData("Raqqa", null, WherePrecision.Exact, null)]
    [InlineData("Syria", null, WherePrecision.Country, null)]
    [InlineData("Euphrates", null, WherePrecision.Region, null)]
    public void Find_RelativePhrase_IsReadWithItsPrecision(string phrase, string? relation, WherePrecision precision, double? distance)
    {
        var text = $"Shells fell on {phrase} at dawn.";

        var mention = Assert.Single(Find(text));

        Assert.Equal((relation, precision), (mention.Relation?.Code, mention.Precision));
        Assert.Equal(distance, mention.Distance);
        Assert.EndsWith(text[mention.Phrase], "the " + phrase, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the road between Homs and Hama", "between between")]
    [InlineData("the road from Homs to Hama", "from to")]
    [InlineData("the eastern city of Homs, south of Hama", "- south-of")]
    public void Find_SeveralPlaces_RelatesEach(string text, string relations) =>
        Assert.Equal(relations, string.Join(' ', Find(text).Select(mention => mention.Relation?.Code ?? "-")));

    [Theory]
    [InlineData("Dayr az Zawr", "deir-ez-zor")]
    [InlineData("دير الزور", "deir-ez-zor")]
    [InlineData("UK", "united-kingdom")]
    [InlineData("Nowhere", null)]
    [InlineData("", null)]
    public void PlaceOf_WholeName_GivesTheMostProminentPlace(string name, string? place) =>
        Assert.Equal(place, Matcher.PlaceOf(name)?.Id.Value);

    [Fact]
    public void ToReference_OfAMention_KeepsWhatWasRead()
    {
        const string text = "A convoy was hit 20 km south of Raqqa.";
        var mention = Find(text).Single();

        var reference = mention.ToReference(text[mention.Phrase]);

        Assert.Equal("20 km south of Raqqa", reference.AsWritten);
        Assert.Equal("raqqa", reference.Place?.Value);
        Assert.Equal((PlaceMatch.Alias, PlaceRelation.SouthOf), (reference.Match!.Value, reference.Relation!.Value));
        Assert.Equal(AcledGeoPrecision.Near, reference.Precision!.Value.ToAcled());
    }

    private static List<PlaceMention> Find(string text)
    {
        var mentions = new List<PlaceMention>();
        foreach (var mention in Matcher.Find(text))
        {
            mentions.Add(mention);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var index = 0;
        foreach (var mention in Matcher.Find(bytes))
        {
            // UTF-8 finds the same, at the offsets of its bytes.
            var same = mentions[index++];
            Assert.Equal(Span(text, same), Encoding.UTF8.GetString(bytes, mention.Start, mention.Length));
            Assert.Equal((same.Place, same.Relation, same.Match), (mention.Place, mention.Relation, mention.Match));
        }

        Assert.Equal(mentions.Count, index);
        return mentions;
    }

    private static string Span(string text, PlaceMention mention) => text.Substring(mention.Start, mention.Length);

    private static Place Place(string id, string name, PlaceKind kind, params string[] others) => new()
    {
        Id = Id<Place>.Parse(id),
        Name = name,
        Kind = kind,
        Names = [.. others.Select(text => new PlaceName { Text = text })],
    };
}
