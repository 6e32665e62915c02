using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class LinkedPlacesTsvReaderTests
{
    private static TabularReadOptions Options { get; } = new() { File = "lp.tsv" };

    [Fact]
    public void Read_Row_BecomesAPlace()
    {
        var place = Assert.Single(Read(
            "id\ttitle\tfclasses\tvariants\tparent_id\tlon\tlat\tmatches\tdescription\n"
            + "ford\tFord\tP;A\tالمخاضة@ar;Old Ford;Vad@tr-Latn\tnorth\t40.5\t35.5\twd:Q1;gn:7\tA ford.\n").Places());

        Assert.Equal(("ford", "Ford", "ppl", "north"), (place.Id.Value, place.Name, place.Kind.Code, place.Parent?.Value));
        Assert.Equal(["ar:المخاضة", ":Old Ford", "tr-Latn:Vad"], place.Names.Select(name => $"{name.Language}:{name.Text}"));
        Assert.Equal(new GeoPoint(35.5, 40.5), place.Point);
        Assert.Equal(7, place.GeoNames?.Value);
        Assert.Equal("A ford.", place.Notes);
    }

    [Fact]
    public void Read_BadRows_AreSkippedAndTheRestRead()
    {
        var reads = Read("id\ttitle\tparent_id\na b\tFord\t\nmill\t\t\nhill\tHill\tfar away\n");

        Assert.Equal("hill", Assert.Single(reads.Places()).Id.Value);
        Assert.Equal(
            [
                "lp.tsv(2,1): DZ3301: id: expected an id of 1 to 200 printable ASCII characters without blanks, quotes or backslashes, found \"a b\"; the row is skipped",
                "lp.tsv(3,6): DZ3302: title: expected a name, found nothing; the row is skipped",
                "lp.tsv(4,11): DZ3304: parent_id: expected an id of 1 to 200 printable ASCII characters without blanks, quotes or backslashes, found \"far away\"; it is left out",
            ],
            reads.Findings());
    }

    [Fact]
    public void Read_OtherTable_IsRefused() =>
        Assert.Equal(["lp.tsv(1,1): DZ3003: expected the header of an LP-TSV table with columns \"id\" and \"title\", found \"name⇥lat\""], Read("name\tlat\n").Findings());

    private static List<RecordRead<Place>> Read(string text) => [.. LinkedPlacesTsvReader.Read(Reads.StreamOf(text), Options)];
}
