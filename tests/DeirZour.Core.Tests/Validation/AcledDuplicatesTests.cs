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
