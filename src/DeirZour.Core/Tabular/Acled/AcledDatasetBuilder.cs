using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Collects what rows map to; see <see cref="AcledMapping"/>.</summary>
internal sealed class AcledDatasetBuilder() : DatasetBuilder<AcledRow>(Publisher)
{
    private const string Prefix = "acled/";

    private static readonly Source Publisher = new()
    {
        Id = Id<Source>.Parse("acled"),
        Name = "Armed Conflict Location and Event Data",
        Names = ["ACLED"],
        Kind = SourceKind.Dataset,
    };

    protected override void Add(AcledRow row)
    {
        var key = row.EventId is { } id
            ? NamedIds.Make<Document>(Prefix, id)
            : Id<Document>.Parse(string.Create(CultureInfo.InvariantCulture, $"{Prefix}line-{row.Position?.Line ?? 0}"));
        var document = new Document
        {
            Id = key,
            Publisher = Publisher.Id,
            Title = row.EventId is null ? "ACLED, event without id" : $"ACLED, event {row.EventId}",
            PublishedAt = row.Timestamp,
        };
        var happened = AcledEvents.Map(row, key.Value, AcledParticipants.Of(row, Prefix + "actor/", Actors));
        var sources = new SourcesBehind(SourcesBehind.Add(row.Sources, Prefix + "source/", Sources, KindOf));
        Collect(document, happened, Claims(row, document.Id, happened, sources.Attribution), sources.Reports(document.Id, happened.Id, "ACLED"));
    }

    private static IEnumerable<CasualtyClaim> Claims(AcledRow row, Id<Document> document, ConflictEvent happened, Attribution attribution)
    {
        if (row.Fatalities is not (> 0 and var fatalities))
        {
            yield break;
        }

        var scope = row.TimePrecision is null or AcledTimePrecision.Day ? Scope.Incident : Scope.Window;
        yield return new CasualtyClaim
        {
            Id = Id<Claim>.Parse($"{happened.Id}/fatalities"),
            Event = happened.Id,
            Document = document,
            Outcome = Outcome.Killed,
            Count = CountRange.Exact(fatalities),
            Victims = new Victims { Group = VictimGroup.Unspecified },
            Attribution = attribution,
            Scope = scope,
            When = scope == Scope.Window ? happened.When : null,
        };
    }

    private static SourceKind KindOf(string name) => name == "Undisclosed Source" ? SourceKind.Unnamed : SourceKind.Unclassified;
}
