using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Collects what rows map to; see <see cref="GdeltEventMapping"/>.</summary>
internal sealed class GdeltDatasetBuilder() : DatasetBuilder<GdeltEventRow>(Publisher)
{
    private const string Prefix = "gdelt/";

    private static readonly Source Publisher = new()
    {
        Id = Id<Source>.Parse("gdelt"),
        Name = "Global Database of Events, Language and Tone",
        Names = ["GDELT"],
        Kind = SourceKind.Dataset,
    };

    protected override void Add(GdeltEventRow row)
    {
        var key = Key(row.GlobalEventId is { } id
            ? string.Create(CultureInfo.InvariantCulture, $"{Prefix}{id}")
            : string.Create(CultureInfo.InvariantCulture, $"{Prefix}line-{row.Position?.Line ?? 0}"));
        var document = new Document
        {
            Id = Id<Document>.Parse(key),
            Publisher = Publisher.Id,
            Title = row.RecordId is { } number ? $"GDELT, event {number}" : "GDELT, event without id",
            PublishedAt = row.DateAdded?.InUtc().ToInstant(),
            Url = Uri.IsWellFormedUriString(row.SourceUrl, UriKind.Absolute) ? row.SourceUrl : null,
        };
        var happened = new ConflictEvent
        {
            Id = Id<ConflictEvent>.Parse(key),
            Kind = GdeltKinds.Of(row.EventRootCode ?? row.EventCode),
            Summary = Summaries.Of($"CAMEO {row.EventCode ?? "unknown"}", row.Actor1Name ?? row.Actor1Code, row.Actor2Name ?? row.Actor2Code, row.ActionGeoFullName),
            When = RowDays.Datable(row.Day) is { } day ? new DateReference { Date = EventDate.Day(day) } : null,
            Where = Where(row),
            Participants = Participants(row),
        };
        var sources = new SourcesBehind(SourcesBehind.Add(SiteOf(row) is { } site ? [site] : [], Prefix + "source/", Sources));
        Collect(document, happened, [], Reports(document.Id, happened, sources.Attribution));
    }

    private static IEnumerable<Statement> Reports(Id<Document> document, ConflictEvent happened, Attribution attribution)
    {
        if (attribution.Claimant is not null)
        {
            yield return new Statement
            {
                Id = Id<Claim>.Parse($"{happened.Id}/report"),
                Event = happened.Id,
                Document = document,
                Kind = StatementKind.Report,
                Summary = "Told of the event first, as GDELT read it.",
                Attribution = attribution,
            };
        }
    }

    private static string? SiteOf(GdeltEventRow row) =>
        Uri.TryCreate(row.SourceUrl, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : row.SourceUrl;

    private static PlaceReference? Where(GdeltEventRow row)
    {
        var point = row is { ActionGeoLatitude: { } latitude, ActionGeoLongitude: { } longitude } && GeoPoint.TryCreate(latitude, longitude, out var found)
            ? found
            : default(GeoPoint?);
        return row.ActionGeoFullName is null && point is null
            ? null
            : new PlaceReference { AsWritten = row.ActionGeoFullName, Point = point, Precision = row.ActionGeoType?.ToUcdp() };
    }

    private EquatableArray<Participant> Participants(GdeltEventRow row)
    {
        var participants = new List<Participant>(2);
        Add(row.Actor1Name ?? row.Actor1Code, ActorRole.SideA);
        Add(row.Actor2Name ?? row.Actor2Code, ActorRole.SideB);
        return [.. participants.DistinctBy(participant => participant.Actor)];

        void Add(string? name, ActorRole role)
        {
            if (name is not null)
            {
                var id = NamedIds.Make<Actor>(Prefix + "actor/", name);
                Actors.Add(id, name, (newId, newName) => new Actor { Id = newId, Name = newName, Kind = ActorKind.Organisation });
                participants.Add(new Participant { Actor = id, Role = role });
            }
        }
    }
}
