using System.Text;
using DeirZour.Gazetteers;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class UcdpGedPlacesTests
{
    private static readonly UcdpGedRow Raqqa = new()
    {
        Id = 7,
        Country = "Syria",
        Adm1 = "Ar Raqqah Governorate",
        WhereCoordinates = "Ar Raqqah town",
        WherePrecision = WherePrecision.Exact,
        Latitude = 35.95,
        Longitude = 39.01,
    };

    [Fact]
    public void Find_PointAtItsPlace_IsFine() => Assert.Null(Find(Raqqa));

    [Fact]
    public void Find_PointOfAnotherTown_IsAWarningWithTheDistance()
    {
        var finding = Find(Raqqa with { Latitude = 35.34, Longitude = 40.14 });

        Assert.Equal("DZ6021: latitude: expected a point within 10 km of \"Raqqa\", found one 123 km away", finding?.ToString());
        Assert.Equal(("7", Severity.Warning), (finding?.Record, finding?.Severity));
    }

    [Fact]
    public void Find_ExchangedCoordinates_IsAWarning() =>
        Assert.Equal(UcdpGedRules.PlaceFar, Find(Raqqa with { Latitude = 39.01, Longitude = 35.95 })?.Rule);

    [Theory]
    [InlineData(WherePrecision.Exact, 35.8, false)]
    [InlineData(WherePrecision.Near, 35.8, true)]
    [InlineData(WherePrecision.Near, 35.6, false)]
    [InlineData(WherePrecision.District, 35.6, true)]
    [InlineData(WherePrecision.Province, 34.6, true)]
    [InlineData(WherePrecision.Region, 30, true)]
    public void Find_PointSomeWayOff_IsFineAsFarAsThePrecisionGoes(WherePrecision precision, double latitude, bool isFine) =>
        Assert.Equal(isFine, Find(Raqqa with { WherePrecision = precision, Latitude = latitude }) is null);

    [Fact]
    public void Find_OtherDivision_IsInformation()
    {
        var finding = Find(Raqqa with { Adm1 = "Aleppo Governorate" });

        Assert.Equal(UcdpGedRules.PlaceInOtherDivision, finding?.Rule);
        Assert.Equal("DZ6022: adm_1: expected \"Raqqa Governorate\", where \"Raqqa\" is, found \"Aleppo Governorate\"", finding?.ToString());
        Assert.Equal(Severity.Information, finding?.Severity);
    }

    [Fact]
    public void Find_NameOfTwoVillages_ComparesWithTheNearer() =>
        Assert.Null(Find(Raqqa with { WhereCoordinates = "Barad village", Adm1 = "As Suwayda Governorate", Latitude = 32.51, Longitude = 36.54 }));

    [Theory]
    [InlineData("Somewhere", "Syria")]
    [InlineData("Ar Raqqah town", "Atlantis")]
    [InlineData("Ar Raqqah town", "Iraq")]
    public void Find_NameOrCountryThatIsNotKnown_IsFine(string name, string country) =>
        Assert.Null(Find(Raqqa with { WhereCoordinates = name, Country = country, Latitude = 1 }));

    [Fact]
    public void Find_MissingCells_IsFine()
    {
        Assert.Null(Find(new UcdpGedRow()));
        Assert.Null(Find(Raqqa with { Latitude = null }));
        Assert.Null(Find(Raqqa with { Latitude = 400 }));
    }

    [Fact]
    public void Find_RowInItsFile_AllocatesNothingForANameThatCameBefore()
    {
        var places = new UcdpGedPlaces(Gazetteer.Syria);
        var one = Encoding.UTF8.GetBytes(Table(1));
        var many = Encoding.UTF8.GetBytes(Table(500));
        Assert.Equal(0, Count(one));

        Assert.Equal(Allocations.Bytes(() => Count(one)), Allocations.Bytes(() => Count(many)));

        int Count(ReadOnlySpan<byte> table)
        {
            var count = 0;
            foreach (var row in UcdpGedReader.Enumerate(table))
            {
                count += places.Find(row) is null ? 0 : 1;
            }

            return count;
        }
    }

    [Fact]
    public void Find_MoreNamesThanAreRemembered_StillFinds()
    {
        var places = new UcdpGedPlaces(Gazetteer.Syria);
        for (var number = 0; number < 20_000; number++)
        {
            Assert.Null(places.Find(Raqqa with { WhereCoordinates = $"Hamlet {number}", Country = "Atlantis" }));
        }

        Assert.Equal(UcdpGedRules.PlaceFar, places.Find(Raqqa with { Latitude = 39.01 })?.Rule);
    }

    private static string Table(int rows)
    {
        var text = new GedText();
        for (var id = 1; id <= rows; id++)
        {
            text.Add(id, ("country", "Syria"), ("adm_1", "Ar Raqqah Governorate"), ("where_coordinates", "Ar Raqqah town"), ("latitude", "35.95"), ("longitude", "39.01"));
        }

        return text.ToString();
    }

    private static Diagnostic? Find(UcdpGedRow row) => new UcdpGedPlaces(Gazetteer.Syria).Find(row);
}
