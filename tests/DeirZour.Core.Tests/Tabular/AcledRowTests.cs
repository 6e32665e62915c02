using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class AcledRowTests : DatasetRowContract<AcledRow, AcledColumn>
{
    protected override TableSchema<AcledColumn> Schema => AcledColumns.Schema;
}
