using DeirZour.Tabular;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class UcdpGedDuplicatesTests
{
    [Fact]
    public void Find_RowsOfAFile_NamesTheEarlierLine()
    {
        var duplicates = new UcdpGedDuplicates();

        var found = Reads.All(new GedText().Add(7).Add(8).Add(7).Add(7).ToString()).Rows().Select(duplicates.Find).ToArray();

        Assert.Null(found[0]);
        Assert.Null(found[1]);
        Assert.Equal("(4,1): DZ6020: id: expected an id other than that of the row of line 2, found \"7\"", found[2]?.ToString());
        Assert.Equal("(5,1): DZ6020: id: expected an id other than that of the row of line 2, found \"7\"", found[3]?.ToString());
        Assert.Equal((UcdpGedRules.IdDuplicate, "7"), (found[2]!.Rule, found[2]!.Record));
    }

    [Fact]
    public void Find_RowsMadeInCode_NameAnEarlierRow()
    {
        var duplicates = new UcdpGedDuplicates();

        Assert.Null(duplicates.Find(new UcdpGedRow { Id = 7 }));
        Assert.Equal("DZ6020: id: expected an id other than that of an earlier row, found \"7\"", duplicates.Find(new UcdpGedRow { Id = 7 })?.ToString());
    }

    [Fact]
    public void Find_RowsWithoutId_AreNoDuplicates()
    {
        var duplicates = new UcdpGedDuplicates();

        Assert.Null(duplicates.Find(new UcdpGedRow()));
        Assert.Null(duplicates.Find(new UcdpGedRow()));
    }
}
