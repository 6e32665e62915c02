using DeirZour.Tabular;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class AcledDuplicatesTests
{
    [Fact]
    public void Find_SameIdAgain_NamesTheFirstLine()
    {
        var duplicates = new AcledDuplicates();
        var rows = AcledText.Read(AcledText.Export().Add().Add(("notes", "Another fight.")).Add(("event_id_cnty", ""), ("notes", "A third."))).Rows();

        Assert.Null(duplicates.Find(rows[0]));
        var found = duplicates.Find(rows[1]);
        Assert.Null(duplicates.Find(rows[2]));

        Assert.Equal(AcledRules.IdDuplicate, found!.Rule);
        Assert.Equal("(3,1): DZ6102: event_id_cnty: expected an id other than that of the row of line 2, found \"NOR7\"", found.ToString());
    }

    [Fact]
    public void Find_SameEventUnderAnotherId_IsInformation()
    {
        var duplicates = new AcledDuplicates();
        var rows = AcledText.Read(AcledText.Export().Add().Add(("event_id_cnty", "NOR8"), ("timestamp", "1490000009")).Add(("event_id_cnty", "NOR9"), ("fatalities", "7"))).Rows();

        var found = rows.Select(duplicates.Find).ToList();

        Assert.Equal(AcledRules.EventDuplicate, found[1]!.Rule);
        Assert.Equal("(3,1): DZ6118: event_id_cnty: expected another event than that of the row of line 2, found the same", found[1]!.ToString());
        Assert.Equal([null, found[1], null], found);
    }

    /// <summary>Every column counts but those that number rows or say when they were changed.</summary>
    [Fact]
    public void Find_OneCellOfAnyColumnDiffers_IsAnotherEvent()
    {
        string[] names = [.. AcledColumns.Schema.Columns.Select(column => column.Name)];
        foreach (var column in AcledColumns.Schema.Columns)
        {
            var rows = AcledText.Read(AcledText.Export(names).Add().Add(("event_id_cnty", "NOR8"), (column.Name, "99"))).Rows();
            var duplicates = new AcledDuplicates();
            duplicates.Find(rows[0]);

            var isPassedOver = column.Column is AcledColumn.EventId or AcledColumn.EventNumber or AcledColumn.DataId or AcledColumn.Timestamp;
            Assert.True(isPassedOver == (duplicates.Find(rows[1])?.Rule == AcledRules.EventDuplicate), column.Name);
        }
    }

    [Theory]
    [InlineData("fatalities", "0", "")]
    [InlineData("fatalities", "0", "12+")]
    [InlineData("fatalities", "3", "3.0")]
    [InlineData("fatalities", "12+", "13+")]
    [InlineData("longitude", "40.1408", "40.9")]
    [InlineData("longitude", "40.1408", "-40.1408")]
    [InlineData("tags", "a;b", "a b")]
    public void Find_CellsThatDiffer_AreAnotherEvent(string column, string first, string second)
    {
        var duplicates = new AcledDuplicates();
        var rows = AcledText.Read(AcledText.Export().Add((column, first)).Add(("event_id_cnty", "NOR8"), (column, second)).Add(("event_id_cnty", "NOR9"), (column, second))).Rows();

        var found = rows.Select(duplicates.Find).ToList();

        Assert.Equal((null, null, AcledRules.EventDuplicate), (found[0], found[1], found[2]?.Rule));
    }

    /// <summary>What is remembered has a bound, so a repetition far away may be missed, one nearer never.</summary>
    [Fact]
    public void Find_RepetitionWithinTheMemory_IsNeverMissed()
    {
        var seen = new SeenRows();
        for (var key = 0UL; key < 3 * SeenRows.LeastRemembered; key++)
        {
            Assert.Null(seen.Add(key, (long)key));
        }

        Assert.Equal(2 * SeenRows.LeastRemembered, seen.Add(2 * SeenRows.LeastRemembered, 0));
        Assert.Null(seen.Add(0, 0));
    }
}
