namespace DeirZour.Cli.Convert;

/// <summary>
/// Makes records of the actors, sources and places that a table names only by their ids, so that no id points at nothing. They know
/// no more than the table does: the id is their name, and their kind is unclassified.
/// </summary>
internal sealed class RecordsNamedById
{
    private readonly HashSet<Id<Source>> _told = [];
    private readonly HashSet<Id<Source>> _sources = [];
    private readonly HashSet<Id<Actor>> _actors = [];
    private readonly HashSet<Id<Place>> _places = [];

    /// <summary>The records of a table, and behind them those that it names by id alone, in the order of ids.</summary>
    public IEnumerable<IRecord> Complete(IEnumerable<IRecord> records)
    {
        foreach (var record in records)
        {
            Note(record);
            yield return record;
        }

        foreach (var id in _sources.Except(_told).OrderBy(id => id.Value, StringComparer.Ordinal))
        {
            yield return new Source { Id = id, Name = id.Value, Kind = SourceKind.Unclassified };
        }

        foreach (var id in _actors.OrderBy(id => id.Value, StringComparer.Ordinal))
        {
            yield return new Actor { Id = id, Name = id.Value, Kind = ActorKind.Unclassified };
        }

        foreach (var id in _places.OrderBy(id => id.Value, StringComparer.Ordinal))
        {
            yield return new Place { Id = id, Name = id.Value, Kind = PlaceKind.Unclassified };
        }
    }

    private void Note(IRecord record)
    {
        switch (record)
        {
            case Source source:
                _told.Add(source.Id);
                break;
            case Document document:
                _sources.Add(document.Publisher);
                break;
            case Claim claim:
                Note(claim);
                break;
        }
    }

    private void Note(Claim claim)
    {
        _sources.UnionWith(claim.Attribution.Relays);
        if (claim.Attribution.Claimant is { } claimant)
        {
            _sources.Add(claimant);
        }

        if (claim is CasualtyClaim { Victims.Actor: { } actor })
        {
            _actors.Add(actor);
        }

        if (claim.Where?.Place is { } place)
        {
            _places.Add(place);
        }
    }
}
