using DeirZour.Internal;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows of ACLED whose id an earlier row of the same file has, and rows that tell the same under another id.</summary>
/// <inheritdoc/>
public sealed class AcledDuplicates() : RowDuplicates<AcledRow, AcledColumn>(AcledRules.IdDuplicate, AcledColumns.Schema, AcledColumn.EventId)
{
    private protected override Rule? ContentRule => AcledRules.EventDuplicate;

    private protected override ulong? ContentOf(AcledRow row)
    {
        if (row is not { EventDate: { } date, Notes: { } notes })
        {
            return null;
        }

        var hash = StableHash.Add(StableHash.Of(notes), unchecked((ulong)(((((date.Year * 100L) + date.Month) * 100) + date.Day) * 1_000_000) + (ulong)row.Fatalities.GetValueOrDefault()));
        foreach (var text in (ReadOnlySpan<string?>)[row.Actor1, row.Actor2, row.Location, row.Admin1, row.Country])
        {
            hash = StableHash.Add(StableHash.Add(hash, text), '\n');
        }

        return StableHash.Add(hash, (ulong)(((int?)row.SubEventType ?? 0) + 1));
    }
}
