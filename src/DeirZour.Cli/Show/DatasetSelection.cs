namespace DeirZour.Cli.Show;

/// <summary>Cuts a dataset down to an event or a source, with everything that the rest refers to.</summary>
internal sealed class DatasetSelection
{
    private readonly DatasetIndex _index;
    private readonly HashSet<IRecord> _kept = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<IRecord> _references = new();

    private DatasetSelection(DatasetIndex index) => _index = index;

    /// <summary>Selects from a dataset.</summary>
    /// <param name="index">The dataset.</param>
    /// <param name="eventId">Keep this event, its sub-events and the claims about them; null for all events.</param>
    /// <param name="source">Keep the claims that this source, or anybody who speaks for it, makes or passes on; null for all sources.</param>
    /// <returns>A dataset whose references all lead to one of its records, as far as they did before.</returns>
    public static Dataset Select(DatasetIndex index, Id<ConflictEvent>? eventId, Id<Source>? source)
    {
        var selection = new DatasetSelection(index);
        var events = eventId is { } top ? selection.WithSubEvents(top) : null;
        var sources = source is { } speaker ? selection.WithSpeakers(speaker) : null;
        var data = index.Dataset;

        // What was asked for by name is there even if nothing is said about it; its sub-events only where no source narrows further.
        selection.Keep(eventId);
        foreach (var id in sources is null ? events ?? [] : [])
        {
            selection.Keep(index.Find(id));
        }

        foreach (var id in sources ?? [])
        {
            selection.Keep(index.Find(id));
        }

        foreach (var claim in ((IEnumerable<Claim>)data.Claims).Concat(data.Statements))
        {
            if ((events is null || (claim.Event is { } about && events.Contains(about))) &&
                (sources is null || selection.Speaks(claim, sources)))
            {
                selection.Keep(claim);
            }
        }

        selection.KeepReferences();
        return new Dataset
        {
            Sources = selection.Of(data.Sources),
            Documents = selection.Of(data.Documents),
            Actors = selection.Of(data.Actors),
            Places = selection.Of(data.Places),
            Events = selection.Of(data.Events),
            Claims = selection.Of(data.Claims),
            Statements = selection.Of(data.Statements),
        };
    }

    private bool Speaks(Claim claim, HashSet<Id<Source>> sources) =>
        (_index.Speaker(claim) is { } speaker && sources.Contains(speaker)) || claim.Attribution.Relays.Any(sources.Contains);

    private HashSet<Id<ConflictEvent>> WithSubEvents(Id<ConflictEvent> top) =>
        WithDescendants(top, _index.Dataset.Events.ToLookup(item => item.Parent.GetValueOrDefault(), item => item.Id));

    private HashSet<Id<Source>> WithSpeakers(Id<Source> top) =>
        WithDescendants(top, _index.Dataset.Sources.ToLookup(item => item.Parent.GetValueOrDefault(), item => item.Id));

    private static HashSet<Id<T>> WithDescendants<T>(Id<T> top, ILookup<Id<T>, Id<T>> children)
        where T : class, IRecord
    {
        HashSet<Id<T>> found = [top];
        Queue<Id<T>> open = new(found);
        while (open.TryDequeue(out var parent))
        {
            foreach (var child in children[parent].Where(found.Add))
            {
                open.Enqueue(child);
            }
        }

        return found;
    }

    private EquatableArray<T> Of<T>(EquatableArray<T> records)
        where T : IRecord => [.. records.Where(record => _kept.Contains(record))];

    private void Keep(IRecord? record)
    {
        if (record is not null && _kept.Add(record))
        {
            _references.Enqueue(record);
        }
    }

    private void KeepReferences()
    {
        while (_references.TryDequeue(out var record))
        {
            switch (record)
            {
                case Source source:
                    Keep(source.Parent);
                    Keep(source.Actor);
                    break;
                case Document document:
                    Keep(_index.Find(document.Publisher));
                    Keep(document.Agency);
                    break;
                case Actor actor:
                    Keep(actor.Parent);
                    break;
                case Place place:
                    Keep(place.Parent);
                    break;
                case ConflictEvent item:
                    Keep(item.Parent);
                    Keep(item.Where);
                    foreach (var participant in item.Participants)
                    {
                        Keep(_index.Find(participant.Actor));
                    }

                    break;
                case Claim claim:
                    KeepReferences(claim);
                    break;
            }
        }
    }

    private void KeepReferences(Claim claim)
    {
        Keep(claim.Event);
        Keep(_index.Find(claim.Document));
        Keep(claim.Where);
        Keep(claim.Attribution.Claimant);
        Keep((claim as CasualtyClaim)?.Victims.Actor);
        foreach (var relay in claim.Attribution.Relays)
        {
            Keep(_index.Find(relay));
        }

        foreach (var link in claim.Links)
        {
            Keep(_index.Find(link.Target));
        }
    }

    private void Keep(PlaceReference? where) => Keep(where?.Place);

    private void Keep(Id<Place>? id) => Keep(id is { } known ? _index.Find(known) : null);

    private void Keep(Id<Source>? id) => Keep(id is { } known ? _index.Find(known) : null);

    private void Keep(Id<Actor>? id) => Keep(id is { } known ? _index.Find(known) : null);

    private void Keep(Id<ConflictEvent>? id) => Keep(id is { } known ? _index.Find(known) : null);
}
