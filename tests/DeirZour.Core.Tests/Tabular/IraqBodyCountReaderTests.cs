using System.Text;
using DeirZour.Tabular;
using DeirZour.Validation;
using NodaTime;

namespace DeirZour.Tests.Tabular;

public sealed class IraqBodyCountReaderTests
{
    [Fact]
    public void Read_HeaderWithTooFewOfTheColumns_NamesThoseThatAreMissing() => Assert.Equal(
        ["events.csv(1,1): DZ3003: expected the header of Iraq Body Count with further columns such as \"Min\", \"Max\", found \"Code,Start,end,Deaths Min\""],
        IraqBodyCountText.Read("Code,Start,end,Deaths Min\nk7001,20-Mar-03,20-Mar-03,4\n"u8.ToArray()).Findings());

    [Fact]
    public void Read_Row_IsTyped()
    {
        var reads = IraqBodyCountText.Read(IraqBodyCountText.File().Add());

        Assert.Empty(reads.Findings());
        var row = Assert.Single(reads.Rows());
        Assert.Equal(("k7001", new LocalDate(2003, 3, 20), 4, 6), (row.Code, row.Start, row.Min, row.Max));
        Assert.Equal(("Ford market, Bridgetown", "gunfire", "Al-Anbar", "shooting"), (row.Location, row.Weapons, row.Governorate, row.CauseOfDeath));
    }

    /// <summary>As the files come: CR-only line ends, bytes of Windows-1252, and a first column of any name.</summary>
    [Fact]
    public void Read_CarriageReturnsAndOtherBytes_AreUnderstood()
    {
        var text = IraqBodyCountText.File(["Unnamed: 0", .. IraqBodyCountText.Columns[1..]]).Add(("location", "café")).Add(("Code", "k7002")).ToString().Replace('\n', '\r');

        var reads = IraqBodyCountText.Read(Encoding.Latin1.GetBytes(text), new TabularReadOptions { InvalidUtf8 = InvalidUtf8Reading.Windows1252 });

        Assert.Equal(["café", "Ford market, Bridgetown"], reads.Rows().Select(row => row.Location));
        Assert.Equal(["DZ3011", "DZ3107"], reads.Select(read => read.Diagnostic).OfType<Diagnostic>().Select(finding => finding.Rule.Id));
        Assert.Same(IraqBodyCountColumns.Schema, TableSchemas.Detect(Encoding.Latin1.GetBytes(text)));
    }

    [Fact]
    public void Read_FirstColumnUnknown_IsKept()
    {
        var reads = IraqBodyCountText.Read(IraqBodyCountText.File(["serial", .. IraqBodyCountText.Columns[1..]]).Add(("serial", "12")));

        Assert.Equal(("serial", "12"), Assert.Single(reads.Rows()).UnreadCells.Select(cell => (cell.Column!, cell.Text)).Single());
    }

    [Theory]
    [InlineData("4", "6", "4..6")]
    [InlineData("4", "4", "4")]
    [InlineData("0", "0", "0")]
    [InlineData("", "6", "..6")]
    [InlineData("4", "", "4+")]
    [InlineData("6", "4", null)]
    [InlineData("", "", null)]
    [InlineData("-1", "4", "..4")]
    public void ToDataset_MinAndMax_AreOneClaim(string min, string max, string? expected)
    {
        var dataset = IraqBodyCountText.RowWith(("Min", min), ("Max", max)).ToDataset();

        Assert.Equal(expected, dataset.Claims.SingleOrDefault()?.Count.ToString());
        Assert.All(dataset.Claims, claim => Assert.Equal((Outcome.Killed, VictimGroup.Civilian, Scope.Incident), (claim.Outcome, claim.Victims.Group, claim.Scope)));
    }

    [Theory]
    [InlineData("25-Mar-03", "0", Scope.Window, "2003-03-20/2003-03-25")]
    [InlineData("25-Mar-03", "1", Scope.Cumulative, "2003-03-20/2003-03-25")]
    public void ToDataset_Period_IsCarriedByTheClaim(string end, string isMorgue, Scope scope, string when)
    {
        var claim = Assert.Single(IraqBodyCountText.RowWith(("end", end), ("morgue_cumulative", isMorgue)).ToDataset().Claims);

        Assert.Equal((scope, when), (claim.Scope, claim.When!.Date.ToString()));
    }

    [Fact]
    public void ToDataset_PartsOfOneRow_HaveIdsOfTheirOwn()
    {
        var rows = IraqBodyCountText.Read(IraqBodyCountText.File().Add(("princeton_disaggregated", "1")).Add(("princeton_disaggregated", "1"))).Rows();

        var dataset = IraqBodyCountMapping.ToDataset(rows);

        Assert.Equal(["ibc/k7001", "ibc/k7001-2"], dataset.Events.Select(happened => happened.Id.Value));
        Assert.Empty(DatasetValidator.Instance.Validate(dataset).Errors);
    }

    [Fact]
    public void ToDataset_EmptyRow_IsStillARecord() => Assert.Empty(new IraqBodyCountRow().ToDataset().Claims);
}
