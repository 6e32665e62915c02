namespace DeirZour.Tabular;

/// <summary>Makes rows of our own table from cells.</summary>
internal static class ClaimRowParser
{
    public static ClaimRow Parse(in TypedCells<ClaimColumn> cells)
    {
        var values = new ClaimCells(cells);
        return new ClaimRow
        {
            Origin = cells.Origin,
            Type = cells.Code<ClaimRowType>(ClaimColumn.Type, ClaimTypes.TryParse, "claim or statement"),
            Id = values.TextValueOf<Id<Claim>>(ClaimColumn.Id),
            Event = values.TextValueOf<Id<ConflictEvent>>(ClaimColumn.Event),
            EventKind = values.TextValueOf<EventKind>(ClaimColumn.EventKind),
            EventDate = values.FormOf<EventDate>(ClaimColumn.EventDate),
            EventSummary = values.PooledText(ClaimColumn.EventSummary),
            EventWhere = values.PooledText(ClaimColumn.EventWhere),
            EventLatitude = cells.DecimalNumber(ClaimColumn.EventLatitude),
            EventLongitude = cells.DecimalNumber(ClaimColumn.EventLongitude),
            EventPrecision = values.NameOf<WherePrecision>(ClaimColumn.EventPrecision),
            Outcome = values.NameOf<Outcome>(ClaimColumn.Outcome),
            Count = values.FormOf<CountRange>(ClaimColumn.Count),
            CountMin = cells.LongNumber(ClaimColumn.CountMin),
            CountMax = cells.LongNumber(ClaimColumn.CountMax),
            CountQualifier = values.NameOf<CountQualifier>(ClaimColumn.CountQualifier),
            Unit = values.PooledText(ClaimColumn.Unit),
            VictimGroup = values.NameOf<VictimGroup>(ClaimColumn.VictimGroup),
            VictimPhrase = values.PooledText(ClaimColumn.VictimPhrase),
            VictimActor = values.TextValueOf<Id<Actor>>(ClaimColumn.VictimActor),
            Scope = values.NameOf<Scope>(ClaimColumn.Scope),
            StatementKind = values.TextValueOf<StatementKind>(ClaimColumn.StatementKind),
            Summary = values.Text(ClaimColumn.Summary),
            Claimant = values.TextValueOf<Id<Source>>(ClaimColumn.Claimant),
            Speaker = values.TextValueOf<Id<Source>>(ClaimColumn.Speaker),
            SpeakerName = values.PooledText(ClaimColumn.SpeakerName),
            Voice = values.NameOf<Voice>(ClaimColumn.Voice),
            Relays = values.Ids(ClaimColumn.Relays),
            Hedges = values.Texts(ClaimColumn.Hedges),
            Document = values.TextValueOf<Id<Document>>(ClaimColumn.Document),
            DocumentTitle = values.PooledText(ClaimColumn.DocumentTitle),
            Publisher = values.TextValueOf<Id<Source>>(ClaimColumn.Publisher),
            PublisherName = values.PooledText(ClaimColumn.PublisherName),
            PublisherBasis = values.NameOf<Basis>(ClaimColumn.PublisherBasis),
            PublishedOn = values.FormOf<EventDate>(ClaimColumn.PublishedOn),
            PublishedBasis = values.NameOf<Basis>(ClaimColumn.PublishedBasis),
            WhenWritten = values.PooledText(ClaimColumn.WhenWritten),
            When = values.FormOf<EventDate>(ClaimColumn.When),
            WhenBasis = values.NameOf<Basis>(ClaimColumn.WhenBasis),
            WhereWritten = values.PooledText(ClaimColumn.WhereWritten),
            Where = values.TextValueOf<Id<Place>>(ClaimColumn.Where),
            WhereMatch = values.NameOf<PlaceMatch>(ClaimColumn.WhereMatch),
            WhereRelation = values.TextValueOf<PlaceRelation>(ClaimColumn.WhereRelation),
            WherePrecision = values.NameOf<WherePrecision>(ClaimColumn.WherePrecision),
            WhereLatitude = cells.DecimalNumber(ClaimColumn.WhereLatitude),
            WhereLongitude = cells.DecimalNumber(ClaimColumn.WhereLongitude),
            EvidenceStart = cells.WholeNumber(ClaimColumn.EvidenceStart),
            EvidenceLength = cells.WholeNumber(ClaimColumn.EvidenceLength),
            EvidencePhrase = values.PooledText(ClaimColumn.EvidencePhrase),
            Links = values.Links(ClaimColumn.Links),
            UnreadCells = cells.UnreadCells,
        };
    }
}
