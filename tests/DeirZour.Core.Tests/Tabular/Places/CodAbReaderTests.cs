using DeirZour.Gazetteers;
using DeirZour.Tabular;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Tabular;

public sealed class CodAbReaderTests
{
    private static TabularReadOptions Options { get; } = new() { File = "adm.csv" };

    [Fact]
    public void Read_LayerTable_DeliversDivisionsFromTheTopEachOnce()
    {
        var places = Read("""
            NAME_EN,NAM_EN_REF,NAME_AR,PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE,ADM0_EN,ADM0_AR,ADM0_PCODE
            Upper District,Upper Dist.,العليا,XX0101,North,الشمال,XX01,Land,البلد,XX
            Lower District,Lower District,السفلى,XX0102,North,الشمال,XX01,Land,البلد,XX
            """).Places();

        Assert.Equal(["XX pcli", "XX01 adm1 XX", "XX0101 adm2 XX01", "XX0102 adm2 XX01"], places.Select(place => $"{place.Pcode} {place.Kind} {place.Parent}".TrimEnd()));
        Assert.Equal("XX", places[0].Iso?.Value);
        Assert.Equal(["en:Upper Dist.", "ar:العليا"], places[2].Names.Select(name => $"{name.Language}:{name.Text}"));
    }

    [Fact]
    public void Read_StandardTable_TakesTheSmallestDivisionAsTheRowsOwn()
    {
        var places = Read("ADM1_EN,ADM1_PCODE,ADM0_EN,ADM0_PCODE,LATITUDE,LONGITUDE\nNorth,XX01,Land,XX,35.5,40.5\n").Places();

        Assert.Equal([null, new GeoPoint(35.5, 40.5)], places.Select(place => place.Point));
    }

    [Fact]
    public void Read_CityNeighbourhoods_KnowsCitiesAreasAndSections()
    {
        var places = Read("NAME_EN,PCODE,AREA_EN,AREA_PCODE,ADM4_EN,ADM4_PCODE,ADM3_EN,ADM3_PCODE\nMill Lane,N1,Old Town,A1,Ford,C1,Ford,XX010101\n").Places();

        Assert.Equal(["XX010101 adm3", "C1 ppl", "A1 pplx", "N1 pplx"], places.Select(place => $"{place.Id} {place.Kind}"));
    }

    [Fact]
    public void Read_NamesOfTwoLanguagesExchanged_AreReadTheRightWayRound()
    {
        var reads = Read("NAME_EN,NAME_AR,PCODE,ADM0_EN,ADM0_AR,ADM0_PCODE\nNorth,الشمال,XX01,البلد,Land,XX\nSouth,الجنوب,XX02,البلد,Land,XX\n");

        var country = reads.Places()[0];
        Assert.Equal(("Land", "ar:البلد"), (country.Name, string.Join(',', country.Names.Select(name => $"{name.Language}:{name.Text}"))));
        Assert.Equal(["adm.csv(2,19): DZ3305: ADM0: expected Arabic script in the column for Arabic, found it in another; the names are read the right way round"], reads.Findings());
    }

    [Fact]
    public void Read_BadCodeOrName_SkipsTheDivisionAlone()
    {
        var reads = Read("NAME_EN,PCODE,ADM0_EN,ADM0_PCODE\nNorth,xx-1,Land,XX\nSouth,,Land,XX\n,XX03,Land,XX\nEast,XX04,Land,XX\n");

        Assert.Equal(["XX", "XX04"], reads.Places().Select(place => place.Id.Value));
        Assert.Equal(
            [
                "adm.csv(2,7): DZ3301: PCODE: expected a p-code such as \"SY09\", found \"xx-1\"; the division is skipped",
                "adm.csv(3,7): DZ3301: PCODE: expected a p-code, found nothing; the row is skipped",
                "adm.csv(4,2): DZ3302: PCODE: expected a name for XX03, found nothing; the division is skipped",
            ],
            reads.Findings());
    }

    [Fact]
    public void Read_OtherTable_IsRefused() =>
        Assert.Equal(["adm.csv(1,1): DZ3003: expected the header of a COD-AB table with columns such as \"ADM1_EN\" and \"ADM1_PCODE\", found \"id,best\""], Read("id,best\n1,2\n").Findings());

    [FactWhenPresent("../shared/data/gazetteer/cod-ab")]
    public void Read_SyrianTables_HoldEveryDivision()
    {
        Gazetteer Open(string file)
        {
            using var stream = File.OpenRead(RepositoryFiles.PathOf("../shared/data/gazetteer/cod-ab/" + file));
            return new Gazetteer(CodAbReader.Read(stream));
        }

        var syria = Gazetteer.Combine(Open("syr_admin1.csv"), Open("syr_admin2.csv"), Open("syr_admin3.csv"), Open("city_neighbourhoods.csv"));

        Assert.Equal("adm1 14, adm2 62, adm3 272", string.Join(", ", syria.Places.CountBy(place => place.Kind.Code).Where(kind => kind.Key.StartsWith("adm", StringComparison.Ordinal)).Select(kind => $"{kind.Key} {kind.Value}")));
        Assert.Equal("Syrian Arab Republic", syria.Find(OchaPcode.Parse("SY"))?.Name);
        Assert.All(syria.Diagnostics, finding => Assert.Equal(PlaceTableRules.NamesSwapped, finding.Rule));
    }

    private static List<RecordRead<Place>> Read(string text) => [.. CodAbReader.Read(Reads.StreamOf(text), Options)];
}
