namespace DeirZour.Tabular;

/// <summary>Makes rows of our own table; see <see cref="ClaimMapping"/>.</summary>
internal static class ClaimRows
{
    public static ClaimRow Of(Claim claim, DatasetIndex index)
    {
        var about = claim.Event is { } id ? index.Find(id) : null;
        var place = about?.Where?.Place is { } at ? index.Find(at) : null;
        var document = index.Find(claim.Document);
        var speaker = index.Speaker(claim);
        var point = about?.Where?.Point ?? place?.Point;
        var row = new ClaimRow
        {
            Id = claim.Id,
            Event = claim.Event,
            EventKind = about?.Kind,
            EventDate = about?.When?.Date,
            EventSummary = about?.Summary,
            EventWhere = about?.Where?.AsWritten ?? place?.Name,
            EventLatitude = point?.Latitude,
            EventLongitude = point?.Longitude,
            EventPrecision = about?.Where?.Precision,
            Claimant = claim.Attribution.Claimant,
            Speaker = speaker,
            SpeakerName = NameOf(speaker, index),
            Voice = claim.Attribution.Voice,
            Relays = claim.Attribution.Relays,
            Hedges = claim.Attribution.Hedges,
            Document = claim.Document,
            DocumentTitle = document?.Title,
            Publisher = document?.Publisher,
            PublisherName = NameOf(document?.Publisher, index),
            PublisherBasis = document?.PublisherBasis,
            PublishedOn = document?.PublishedOn,
            PublishedBasis = document?.PublishedOn is null ? null : document.PublishedBasis,
            WhenWritten = claim.When?.AsWritten,
            When = claim.When?.Date,
            WhenBasis = claim.When?.Basis,
            WhereWritten = claim.Where?.AsWritten,
            Where = claim.Where?.Place,
            WhereMatch = claim.Where?.Match,
            WhereRelation = claim.Where?.Relation,
            WherePrecision = claim.Where?.Precision,
            WhereLatitude = claim.Where?.Point?.Latitude,
            WhereLongitude = claim.Where?.Point?.Longitude,
            EvidenceStart = claim.Evidence?.Start,
            EvidenceLength = claim.Evidence?.Length,
            EvidencePhrase = claim.Evidence?.Phrase,
            Links = claim.Links,
        };
        return claim switch
        {
            CasualtyClaim casualty => With(row, casualty.Count) with
            {
                Type = ClaimRowType.Claim,
                Outcome = casualty.Outcome,
                VictimGroup = casualty.Victims.Group,
                VictimPhrase = casualty.Victims.Phrase,
                VictimActor = casualty.Victims.Actor,
                Scope = casualty.Scope,
            },
            Statement statement => With(row, statement.Quantity?.Count) with
            {
                Type = ClaimRowType.Statement,
                Unit = statement.Quantity?.Unit,
                StatementKind = statement.Kind,
                Summary = statement.Summary,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.GetType(), "Expected a casualty claim or a statement."),
        };
    }

    private static string? NameOf(Id<Source>? source, DatasetIndex index) => source is { } id ? index.Find(id)?.Name : null;

    private static ClaimRow With(ClaimRow row, CountRange? count) =>
        row with { Count = count, CountMin = count?.Min, CountMax = count?.Max, CountQualifier = count?.Qualifier };
}
