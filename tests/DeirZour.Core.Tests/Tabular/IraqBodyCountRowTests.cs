using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class IraqBodyCountRowTests : DatasetRowContract<IraqBodyCountRow, IraqBodyCountColumn>
{
    protected override TableSchema<IraqBodyCountColumn> Schema => IraqBodyCountColumns.Schema;
}
