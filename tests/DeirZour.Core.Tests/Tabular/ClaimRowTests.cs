using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class ClaimRowTests : DatasetRowContract<ClaimRow, ClaimColumn>
{
    protected override TableSchema<ClaimColumn> Schema => ClaimColumns.Schema;
}
