using System.Text;
using DeirZour.Tabular;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Tabular;

public sealed class GeoNamesReaderTests
{
    private const string Town = "7\tÇay\tCay\tÇay,Chay,تشاي\t35.5\t40.25\tP\tPPLA2\tSY\t\t07\t1\t\t\t1200\t\t210\tAsia/Damascus\t2020-06-10\n";
    private const string Province = "8\tValley\tValley\t\t35\t40\tA\tADM1\tSY\t\t07\t\t\t\t0\t\t\tAsia/Damascus\t2020-06-10\n";

    private static TabularReadOptions Options { get; } = new() { File = "XX.txt" };

    [Fact]
    public void Read_Row_HasEveryColumn()
    {
        var row = Assert.Single(GeoNamesReader.Read(Reads.StreamOf(Town), Options)).Record!;

        Assert.Equal((7, "Çay", "Cay"), (row.Id.Value, row.Name, row.AsciiName));
        Assert.Equal(["Çay", "Chay", "تشاي"], row.AlternateNames);
        Assert.Equal(new GeoPoint(35.5, 40.25), row.Point);
        Assert.Equal(("P", "PPLA2", "SY"), (row.FeatureClass, row.FeatureCode, row.CountryCode));
        Assert.Equal(["07", "1"], row.AdminCodes);
        Assert.Equal(1200, row.Population);
        Assert.Equal(new NodaTime.LocalDate(2020, 6, 10), row.ModifiedOn);
    }

    [Fact]
    public void ReadPlaces_TownAndItsProvince_AreLinked()
    {
        var places = GeoNamesReader.ReadPlaces(Reads.StreamOf(Town + Province)).Places();

        Assert.Equal(("7", "ppla2", "8"), (places[0].Id.Value, places[0].Kind.Code, places[0].Parent?.Value));
        Assert.Equal(["Cay", "Chay", "تشاي"], places[0].Names.Select(name => name.Text));
        Assert.All(places[0].Names, name => Assert.Equal(GazetteerSource.GeoNames, name.Source));
        Assert.Null(places[0].GeoNamesAdmin);
        Assert.Equal("SY.07", places[1].GeoNamesAdmin?.Value);
    }

    [Theory]
    [InlineData("x\tA\tA\t\t1\t2\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\t\t\n", "XX.txt(1,1): DZ3301: geonameid: expected the number of a GeoNames entry, 1 or more, found \"x\"; the row is skipped")]
    [InlineData("7\t\t\t\t1\t2\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\t\t\n", "XX.txt(1,3): DZ3302: name: expected a name, found nothing; the row is skipped")]
    [InlineData("", "XX.txt(1,1): DZ3001: expected a row, found nothing")]
    public void ReadPlaces_UnusableRow_IsSkippedWithAFinding(string row, string finding)
    {
        var reads = GeoNamesReader.ReadPlaces(Reads.StreamOf(row), Options).ToList();

        Assert.Empty(reads.Places());
        Assert.Equal([finding], reads.Findings());
    }

    [Theory]
    [InlineData("120.5\t35.5", "XX.txt(1,8): DZ3303: latitude: expected a latitude within -90..90 and a longitude within -180..180 degrees, found 120.5 and 35.5; they seem to be exchanged")]
    [InlineData("35.5\t999", "XX.txt(1,8): DZ3303: latitude: expected a latitude within -90..90 and a longitude within -180..180 degrees, found 35.5 and 999")]
    [InlineData("north\t1", "XX.txt(1,8): DZ3202: latitude: expected a decimal number such as \"35.3359\", found \"north\"")]
    public void ReadPlaces_UnusableCoordinates_LeaveThePlaceWithoutPoint(string coordinates, string finding)
    {
        var reads = GeoNamesReader.ReadPlaces(Reads.StreamOf($"7\tA\tA\t\t{coordinates}\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\t\t\n"), Options).ToList();

        Assert.Null(Assert.Single(reads.Places()).Point);
        Assert.Equal([finding], reads.Findings());
    }

    [Fact]
    public void ReadPlaces_EveryPrefixOfADump_LosesNoWholeRow()
    {
        var bytes = Encoding.UTF8.GetBytes(Province + Town);
        for (var length = 0; length <= bytes.Length; length++)
        {
            var reads = GeoNamesReader.ReadPlaces(new MemoryStream(bytes, 0, length)).ToList();

            Assert.Equal(bytes.AsSpan(0, length).Contains((byte)'\n'), reads.Places().Any(place => place.Id.Value == "8" && place.Point is not null) && length >= Encoding.UTF8.GetByteCount(Province));
            Assert.DoesNotContain(reads.Places(), place => place.Id.Value == "7" && place.Point is { } point && point != new GeoPoint(35.5, 40.25));
        }
    }

    [Fact]
    public void ReadPlaces_QuoteInAName_IsAQuote() =>
        Assert.Equal("\"Q", GeoNamesReader.ReadPlaces(Reads.StreamOf(Town.Replace("Çay\t", "\"Q\t", StringComparison.Ordinal))).Places()[0].Name);

    [Fact]
    public void ReadPlaces_EndlessName_IsLeftOutWithAFinding()
    {
        var reads = GeoNamesReader.ReadPlaces(Reads.StreamOf($"7\t{new string('a', 5000)}\tShort\t\t1\t2\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\t\t\n"), Options).ToList();

        Assert.Equal("Short", Assert.Single(reads.Places()).Name);
        Assert.StartsWith("XX.txt(1,3): DZ3306: name: expected a name of at most 1000 bytes, found 5000 bytes beginning with ", Assert.Single(reads.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadPlaces_CellBeyondTheLimit_SkipsItsRowAlone()
    {
        var reads = GeoNamesReader.ReadPlaces(Reads.StreamOf($"6\t{new string('a', 10 << 20)}\tA\t\t1\t2\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\t\t\n" + Town), Options).ToList();

        Assert.Equal("7", Assert.Single(reads.Places()).Id.Value);
        Assert.StartsWith("XX.txt(1,", Assert.Single(reads.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadPlaces_InvalidUtf8_IsReadWithAFinding()
    {
        byte[] dump = [.. Encoding.UTF8.GetBytes("7\tA"), 0xFF, .. Encoding.UTF8.GetBytes("\tA\t\t1\t2\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\t\t\n")];

        var reads = GeoNamesReader.ReadPlaces(new MemoryStream(dump), Options).ToList();

        Assert.Equal("A\uFFFD", Assert.Single(reads.Places()).Name);
        Assert.StartsWith("XX.txt(1,4): DZ3107: ", Assert.Single(reads.Findings()), StringComparison.Ordinal);
    }

    [FactWhenPresent("../shared/data/gazetteer/geonames/SY.txt")]
    public void ReadPlaces_SyriaDump_ReadsEveryRow()
    {
        using var stream = File.OpenRead(RepositoryFiles.PathOf("../shared/data/gazetteer/geonames/SY.txt"));

        var reads = GeoNamesReader.ReadPlaces(stream).ToList();

        Assert.Equal(290, reads.Places().Length);
        Assert.Empty(reads.Findings());
    }
}
