using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class AtrocityReaderTests
{
    [Fact]
    public void Read_Row_IsTyped()
    {
        var reads = AtrocityText.Read(AtrocityText.Header, AtrocityText.Line());

        Assert.Empty(reads.Findings());
        var row = Assert.Single(reads.Rows());
        Assert.Equal((AtrocityEventType.Incident, "2017-03-04", "SYR"), (row.EventType, row.When.ToString(), row.Country));
        Assert.Equal((35.5, 40.26), (row.Latitude!.Value, Math.Round(row.Longitude!.Value, 6)));
        Assert.Equal((CountRange.Exact(6), CountRange.Between(5, 24)), (row.Deaths, row.DeathsScale));
        Assert.Equal((AtrocityPerpetratorRole.InternalWithoutStateSanction, AtrocityWeapon.Firearms, AtrocityOrganization.Attack), (row.PerpetratorRole, row.Weapon, row.Organization));
        Assert.Equal((true, false, false, true), (row.NoncombatantStatus, row.NoncombatantContested, row.Rape, row.Kidnappings));
        Assert.Equal(("North Wire", null), (row.PrimarySourceNames, row.SecondarySourceNames));
    }

    /// <summary>The one quote would swallow the file, were it taken at its word.</summary>
    [Fact]
    public void Read_QuoteOpenedInThePreamble_LosesNothing()
    {
        var groups = "EVENT TYPE AND REPORTING" + new string('\t', 72);

        var reads = AtrocityText.Read("\"Disclaimer: the words of a preamble.", new string('\t', 72), groups, AtrocityText.Header, AtrocityText.Line(), AtrocityText.Line());

        Assert.Equal(2, reads.Rows().Count);
        Assert.Equal(["DZ3101", "DZ3010"], reads.Select(read => read.Diagnostic).OfType<Diagnostic>().Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Read_StrayQuotesAndBlanks_AreNoPartOfCodes()
    {
        var row = AtrocityText.RowWith((AtrocityColumn.EventType, " Campaign "), (AtrocityColumn.NoncombatantStatus, "\"Noncombatant Status Asserted"), (AtrocityColumn.LatitudeDirection, " S "), (AtrocityColumn.Region, " "));

        Assert.Equal((AtrocityEventType.Campaign, true, -35.5, null), (row.EventType, row.NoncombatantStatus, row.Latitude, row.Region));
    }

    /// <summary>Degrees stand twice in the header, so that their neighbours tell which are missing.</summary>
    [Theory]
    [InlineData(AtrocityColumn.LatitudeDegrees)]
    [InlineData(AtrocityColumn.LongitudeDegrees)]
    public void Read_OneOfTwoColumnsOfANameMissing_ReadsTheOtherRight(AtrocityColumn missing)
    {
        var cells = Enumerable.Range(0, AtrocityColumns.Schema.Columns.Count).Where(index => index != (int)missing).ToArray();

        var row = Assert.Single(AtrocityText.Read([.. new[] { AtrocityText.Header, AtrocityText.Line() }.Select(line => string.Join('\t', cells.Select(cell => line.Split('\t')[cell])))]).Rows());

        Assert.Equal(missing == AtrocityColumn.LatitudeDegrees ? (null, 40.26) : (35.5, null), (row.Latitude, row.Longitude));
    }

    [Fact]
    public void Read_RaggedRows_AreKept()
    {
        var reads = AtrocityText.Read(AtrocityText.Header, "Incident\t\tEyewitness Account", AtrocityText.Line() + "\tfurther");

        Assert.Equal(["DZ3103", "DZ3104"], reads.Select(read => read.Diagnostic).OfType<Diagnostic>().Select(finding => finding.Rule.Id));
        Assert.Equal("further", Assert.Single(reads.Rows()[1].UnreadCells).Text);
    }

    [Theory]
    [InlineData("62", "62")]
    [InlineData("0", "0")]
    [InlineData("1,200", "1200")]
    [InlineData("10-14", "10..14")]
    [InlineData("10 – 14", "10..14")]
    [InlineData("10+", "10+")]
    [InlineData("more than 500", ">500")]
    [InlineData("over 500", ">500")]
    [InlineData("> 500", ">500")]
    [InlineData("at least 7", "7+")]
    [InlineData("up to 9", "..9")]
    [InlineData("about 60", "~60")]
    [InlineData("800 est.", "~800")]
    [InlineData("dozens", "dozens")]
    [InlineData("``Dozens''", "dozens")]
    [InlineData("\\scores\\\"", "scores")]
    public void Read_NumberOfPeople_IsACount(string text, string expected) =>
        Assert.Equal(CountRange.Parse(expected), Plain(AtrocityText.RowWith((AtrocityColumn.Deaths, text)).Deaths!.Value));

    [Theory]
    [InlineData("others")]
    [InlineData("12 men")]
    [InlineData("14-10")]
    [InlineData("1,20")]
    [InlineData("unquantified")]
    [InlineData("99999999999999999999")]
    public void Read_TextThatIsNoNumber_IsKept(string text)
    {
        var reads = AtrocityText.Read(AtrocityText.Header, AtrocityText.Line((AtrocityColumn.Deaths, text)));

        Assert.Equal("DZ3208", Assert.Single(reads.Select(read => read.Diagnostic).OfType<Diagnostic>()).Rule.Id);
        Assert.Equal(text, Assert.Single(Assert.Single(reads.Rows()).UnreadCells).Text);
    }

    [Theory]
    [InlineData("10000+", "10000+")]
    [InlineData("No information", "..")]
    [InlineData("Unclear/Other", "..")]
    [InlineData("1000-9999", "1000..9999")]
    public void Read_Scale_IsABand(string text, string expected) =>
        Assert.Equal(CountRange.Parse(expected), AtrocityText.RowWith((AtrocityColumn.DeathsScale, text)).DeathsScale);

    [Theory]
    [InlineData("4", "3", "2017", "99", "99", "9999", "2017-03-04")]
    [InlineData("99", "3", "2017", "99", "99", "9999", "2017-03")]
    [InlineData("99", "99", "2017", "99", "99", "9999", "2017")]
    [InlineData("4", "3", "9999", "99", "99", "9999", null)]
    [InlineData("30", "2", "2017", "99", "99", "9999", null)]
    [InlineData("4", "13", "2017", "99", "99", "9999", null)]
    [InlineData("4", "3", "2017", "6", "3", "2017", "2017-03-04/2017-03-06")]
    [InlineData("4", "3", "2017", "99", "4", "2017", "2017-03-04/2017-04")]
    [InlineData("4", "3", "2017", "1", "3", "2017", "2017-03-04")]
    public void When_OfSixCells_IsAsExactAsTheyKnow(string startDay, string startMonth, string startYear, string endDay, string endMonth, string endYear, string? expected)
    {
        var row = AtrocityText.RowWith(
            (AtrocityColumn.StartDay, startDay), (AtrocityColumn.StartMonth, startMonth), (AtrocityColumn.StartYear, startYear),
            (AtrocityColumn.EndDay, endDay), (AtrocityColumn.EndMonth, endMonth), (AtrocityColumn.EndYear, endYear));

        Assert.Equal(expected, row.When?.ToString());
    }

    /// <summary>What is counted as 0 is so by number; whether nobody was hurt is for the mapping to say.</summary>
    private static CountRange Plain(CountRange count) => count == CountRange.Exact(0) ? CountRange.None : count;
}
