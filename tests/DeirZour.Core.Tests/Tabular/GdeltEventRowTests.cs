using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class GdeltEventRowTests : DatasetRowContract<GdeltEventRow, GdeltColumn>
{
    protected override TableSchema<GdeltColumn> Schema => GdeltColumns.Schema;

    [Fact]
    public void Layouts_HaveTheWidthsOfTheReleases() =>
        Assert.Equal([61, 58, 57], Schema.Layouts.Select(layout => layout.Columns.Count));
}
