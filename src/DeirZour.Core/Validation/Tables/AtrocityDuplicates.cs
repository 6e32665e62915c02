using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows of the PITF Worldwide Atrocities Dataset that tell what an earlier row of the same file tells.</summary>
/// <inheritdoc/>
public sealed class AtrocityDuplicates()
    : RowDuplicates<AtrocityRow, AtrocityColumn>(AtrocityRules.EventDuplicate, AtrocityColumns.Schema, AtrocityColumn.EventType)
{
    private protected override Rule? ContentRule => AtrocityRules.EventDuplicate;

    private protected override bool IsContent(AtrocityColumn column) => column
        is (>= AtrocityColumn.StartDay and <= AtrocityColumn.DistanceDirection)
        or (>= AtrocityColumn.PerpetratorRole and <= AtrocityColumn.PerpetratorUnknown)
        or (>= AtrocityColumn.Deaths and <= AtrocityColumn.InjuredScale)
        or AtrocityColumn.Description;

    private protected override ContentHash? ContentOf(AtrocityRow row) => row.Description is null || row.When is null
        ? null
        : ContentHash.Start
            .Numbers(row.StartDay, row.StartMonth, row.StartYear, row.EndDay, row.EndMonth, row.EndYear, (int?)row.PerpetratorRole)
            .Decimals(
                row.LatitudeDegrees, row.LatitudeMinutes, row.LatitudeSeconds, row.LongitudeDegrees, row.LongitudeMinutes, row.LongitudeSeconds,
                row.DistanceKilometres)
            .Texts(
                row.Country, row.Region, row.District, row.Locality, row.LatitudeDirection, row.LongitudeDirection, row.DistanceDirection,
                row.PerpetratorMilitary, row.PerpetratorPolice, row.PerpetratorOtherState, row.PerpetratorIdeological, row.PerpetratorEthnic,
                row.PerpetratorReligious, row.PerpetratorCriminal, row.PerpetratorPrivate, row.PerpetratorUnknown,
                row.Deaths?.ToString(), row.DeathsScale?.ToString(), row.Injured?.ToString(), row.InjuredScale?.ToString(), row.Description);
}
