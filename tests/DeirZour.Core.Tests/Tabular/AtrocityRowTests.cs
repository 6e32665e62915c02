using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class AtrocityRowTests : DatasetRowContract<AtrocityRow, AtrocityColumn>
{
    protected override TableSchema<AtrocityColumn> Schema => AtrocityColumns.Schema;

    [Fact]
    public void Columns_AreSeventyThree() => Assert.Equal((73, "Deaths Number"), (Schema.Columns.Count, AtrocityColumn.Deaths.ToName()));
}
