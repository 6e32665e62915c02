using DeirZour.Internal;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows of the PITF Worldwide Atrocities Dataset that tell what an earlier row of the same file tells.</summary>
/// <inheritdoc/>
public sealed class AtrocityDuplicates()
    : RowDuplicates<AtrocityRow, AtrocityColumn>(AtrocityRules.EventDuplicate, AtrocityColumns.Schema, AtrocityColumn.EventType)
{
    private protected override Rule? ContentRule => AtrocityRules.EventDuplicate;

    private protected override ulong? ContentOf(AtrocityRow row)
    {
        if (row.Description is null || row.When is null)
        {
            return null;
        }

        var hash = StableHash.Of(row.When.ToString());
        foreach (var text in (ReadOnlySpan<string?>)[row.Country, row.Region, row.District, row.Locality, row.Description, row.Deaths?.ToString(), row.DeathsScale?.ToString(), row.PerpetratorUnknown])
        {
            hash = StableHash.Add(StableHash.Add(hash, text), '\t');
        }

        return hash;
    }
}
