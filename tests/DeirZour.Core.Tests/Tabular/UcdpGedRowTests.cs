using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed partial class UcdpGedRowTests : DatasetRowContract<UcdpGedRow, UcdpGedColumn>
{
    protected override TableSchema<UcdpGedColumn> Schema => UcdpGedColumns.Schema;

    [Fact]
    public void Equals_SameRowOfTheFileReadTwice_IsTrueAndOtherPlaceIsFalse()
    {
        var text = new GedText().Add(1).Add(1).ToString();

        Assert.Equal(Reads.All(text).Rows(), Reads.All(text).Rows());
        Assert.Equal(Reads.All(text).Rows()[0].GetHashCode(), Reads.All(text).Rows()[0].GetHashCode());
        Assert.NotEqual(Reads.All(text).Rows()[0], Reads.All(text).Rows()[1]);
    }

    [Fact]
    public void Columns_EveryName_LeadsBackToItsColumn()
    {
        Assert.Equal(49, UcdpGedColumns.All.Count);
        foreach (var column in UcdpGedColumns.All)
        {
            Assert.True(UcdpGedColumns.TryParse(column.ToName().ToUpperInvariant(), out var found));
            Assert.Equal(column, found);
        }

        Assert.False(UcdpGedColumns.TryParse("fatalities", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((UcdpGedColumn)49).ToName());
    }
}
