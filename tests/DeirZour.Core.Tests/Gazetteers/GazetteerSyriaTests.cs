using DeirZour.Gazetteers;
using DeirZour.Seeds;
using DeirZour.Tests.Support;
using DeirZour.Validation;

namespace DeirZour.Tests.Gazetteers;

/// <summary>The embedded gazetteer: whole, sound, and true to its lists.</summary>
public sealed class GazetteerSyriaTests
{
    [Fact]
    public void Places_OfTheDataset_AreThereUnderTheirIds() =>
        Expect.None(SeedDataset.Default.Dataset.Places.Where(place => Gazetteer.Syria.Find(place.Id) is not { } found || found.Name != place.Name || found.Kind != place.Kind).Select(place => place.Id.Value));

    [Fact]
    public void Places_TakenTogether_AreWithoutFlaw() =>
        Expect.None(new Gazetteer(Gazetteer.Syria.Places).Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Places_OneByOne_BreakNoRuleButForRareKinds()
    {
        var findings = Gazetteer.Syria.Places
            .SelectMany(place => PlaceValidator.Instance.Validate(place).Errors
                .Where(error => error.ErrorCode != RecordRules.CodeUnknown.Id)
                .Select(error => $"{place.Id}: {error.PropertyName}: {error.ErrorMessage}"));

        Expect.None(findings);
    }

    [Fact]
    public void Places_BySize_AreThousandsWithSeveralThousandNames()
    {
        Assert.InRange(Gazetteer.Syria.Places.Count, 2_500, 5_000);
        Assert.InRange(Gazetteer.Syria.Places.Sum(place => 1 + place.Names.Count), 7_000, 50_000);
    }

    [Fact]
    public void DeirEzZor_FromFourLists_IsOneEntry()
    {
        var city = Gazetteer.Syria.Find(new GeoNamesId(170794))!;

        Assert.Equal("deir-ez-zor-city", city.Id.Value);
        Assert.Equal("C5086", city.Pcode?.Value);
        Assert.Equal(
            [GazetteerSource.DeirZour, GazetteerSource.GeoNames, GazetteerSource.CodAb, GazetteerSource.UcdpGed],
            city.Entries.Select(entry => entry.Source));
        Assert.Equal("Deir ez-Zor Governorate", Gazetteer.Syria.Ancestors(city.Id).Single(place => place.Kind == PlaceKind.Province).Name);
    }

    [Fact]
    public void Divisions_OfTheTwoCodeSystems_AreToldApart()
    {
        Assert.Equal("aleppo-governorate", Gazetteer.Syria.Find(GeoNamesAdminCode.Parse("SY.09"))?.Id.Value);
        Assert.Equal("deir-ez-zor-governorate", Gazetteer.Syria.Find(OchaPcode.Parse("SY09"))?.Id.Value);
        Assert.Equal(14, Gazetteer.Syria.Places.Count(place => place.GeoNamesAdmin is not null));
    }

    [Theory]
    [InlineData("Raqqa", "raqqa-city")]
    [InlineData("Mosul", "mosul")]
    [InlineData("Douma", "duma")]
    [InlineData("Quneitra", "al-qunaytirah")]
    [InlineData("Ain al-Arab", "ayn-al-arab")]
    [InlineData("دير الزور", "deir-ez-zor-city")]
    public void Resolve_AsWritten_GivesTheTownFirst(string name, string id) =>
        Assert.Equal(id, Gazetteer.Syria.Resolve(name)[0].Place.Id.Value);

    [Fact]
    public void Resolve_NameOfTwoVillages_LetsTheContextDecide()
    {
        string Village(string governorate) =>
            Gazetteer.Syria.Ancestors(Gazetteer.Syria.Resolve("Barad", new PlaceContext { Parents = [Places.Id(governorate)] })[0].Place.Id).Single(place => place.Kind == PlaceKind.Province).Id.Value;

        Assert.Equal("aleppo-governorate", Village("aleppo-governorate"));
        Assert.Equal("as-sweida-governorate", Village("as-sweida-governorate"));
    }
}
