using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows of ACLED whose id an earlier row of the same file has, and rows that tell the same under another id.</summary>
/// <inheritdoc/>
public sealed class AcledDuplicates() : RowDuplicates<AcledRow, AcledColumn>(AcledRules.IdDuplicate, AcledColumns.Schema, AcledColumn.EventId)
{
    private protected override Rule? ContentRule => AcledRules.EventDuplicate;

    private protected override bool IsContent(AcledColumn column) =>
        column is not (AcledColumn.EventId or AcledColumn.EventNumber or AcledColumn.DataId or AcledColumn.Timestamp);

    private protected override ContentHash? ContentOf(AcledRow row) => row is not { EventDate: { } date, Notes: not null }
        ? null
        : ContentHash.Start
            .Numbers(
                date.Year, date.Month, date.Day, row.Year, (int?)row.TimePrecision, (int?)row.DisorderTypes, (int?)row.EventType, (int?)row.SubEventType,
                (int?)row.Inter1, (int?)row.Inter2, row.Interaction, row.CivilianTargeting is { } isTargeting ? isTargeting ? 1 : 0 : null,
                row.CountryNumber, (int?)row.GeoPrecision, row.Fatalities, row.Population1Km, row.Population2Km, row.Population5Km, row.PopulationBest)
            .Decimals(row.Latitude, row.Longitude)
            .Texts(
                row.Actor1, row.Actor2, row.Region, row.Country, row.CountryCode, row.Admin1, row.Admin2, row.Admin3, row.Location,
                row.SourceScale, row.Notes)
            .Lists(row.AssociatedActors1, row.AssociatedActors2, row.Sources, row.Tags);
}
