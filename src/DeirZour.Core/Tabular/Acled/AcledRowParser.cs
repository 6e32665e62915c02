namespace DeirZour.Tabular;

/// <summary>Makes rows of ACLED from cells.</summary>
internal static class AcledRowParser
{
    public static AcledRow Parse(in TypedCells<AcledColumn> cells) => new()
    {
        Origin = cells.Origin,
        EventId = cells.Text(AcledColumn.EventId),
        EventNumber = cells.WholeNumber(AcledColumn.EventNumber),
        DataId = cells.WholeNumber(AcledColumn.DataId),
        EventDate = cells.WrittenDate(AcledColumn.EventDate),
        Year = cells.WholeNumber(AcledColumn.Year),
        TimePrecision = (AcledTimePrecision?)cells.WholeNumber(AcledColumn.TimePrecision),
        DisorderTypes = cells.Code<AcledDisorderTypes>(AcledColumn.DisorderTypes, AcledCells.TryParseDisorderTypes, "disorder types of ACLED"),
        EventType = cells.Code<AcledEventType>(AcledColumn.EventType, AcledCells.TryParseEventType, "an event type of ACLED"),
        SubEventType = cells.Code<AcledSubEventType>(AcledColumn.SubEventType, AcledCells.TryParseSubEventType, "a sub-event type of ACLED"),
        Actor1 = cells.PooledText(AcledColumn.Actor1),
        AssociatedActors1 = cells.Texts(AcledColumn.AssociatedActors1),
        Inter1 = cells.Code<AcledActorType>(AcledColumn.Inter1, AcledCells.TryParseActorType, "an inter code of ACLED"),
        Actor2 = cells.PooledText(AcledColumn.Actor2),
        AssociatedActors2 = cells.Texts(AcledColumn.AssociatedActors2),
        Inter2 = cells.Code<AcledActorType>(AcledColumn.Inter2, AcledCells.TryParseActorType, "an inter code of ACLED"),
        Interaction = cells.Code<int>(AcledColumn.Interaction, AcledCells.TryParseInteraction, "an interaction code of ACLED"),
        CivilianTargeting = cells.Code<bool>(AcledColumn.CivilianTargeting, AcledCells.TryParseCivilianTargeting, "\"Civilian targeting\" or nothing"),
        CountryNumber = cells.WholeNumber(AcledColumn.CountryNumber),
        CountryCode = cells.PooledText(AcledColumn.CountryCode),
        Region = cells.PooledText(AcledColumn.Region),
        Country = cells.PooledText(AcledColumn.Country),
        Admin1 = cells.PooledText(AcledColumn.Admin1),
        Admin2 = cells.PooledText(AcledColumn.Admin2),
        Admin3 = cells.PooledText(AcledColumn.Admin3),
        Location = cells.PooledText(AcledColumn.Location),
        Latitude = cells.DecimalNumber(AcledColumn.Latitude),
        Longitude = cells.DecimalNumber(AcledColumn.Longitude),
        GeoPrecision = (AcledGeoPrecision?)cells.WholeNumber(AcledColumn.GeoPrecision),
        Sources = cells.Texts(AcledColumn.Sources),
        SourceScale = cells.PooledText(AcledColumn.SourceScale),
        Notes = cells.Text(AcledColumn.Notes),
        Fatalities = cells.WholeNumber(AcledColumn.Fatalities),
        Tags = cells.Texts(AcledColumn.Tags),
        Timestamp = cells.Instant(AcledColumn.Timestamp),
        Population1Km = cells.WholeNumber(AcledColumn.Population1Km),
        Population2Km = cells.WholeNumber(AcledColumn.Population2Km),
        Population5Km = cells.WholeNumber(AcledColumn.Population5Km),
        PopulationBest = cells.WholeNumber(AcledColumn.PopulationBest),
        UnreadCells = cells.UnreadCells,
    };
}
