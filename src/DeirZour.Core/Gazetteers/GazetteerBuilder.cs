using DeirZour.Internal;

namespace DeirZour.Gazetteers;

/// <summary>Collects places and what is wrong with them.</summary>
internal sealed class GazetteerBuilder(string? file = null)
{
    private readonly List<Place> _places = [];
    private readonly List<TextPosition?> _positions = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public Place[] Places => [.. _places];

    public Dictionary<Id<Place>, int> ById { get; } = [];

    public EquatableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    public GazetteerBuilder AddRange(IEnumerable<Place> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        foreach (var place in places)
        {
            ArgumentNullException.ThrowIfNull(place, nameof(places));
            Add(place, null);
        }

        return this;
    }

    public GazetteerBuilder AddRange(IEnumerable<RecordRead<Place>> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        foreach (var read in places)
        {
            if (read.Diagnostic is { } diagnostic)
            {
                _diagnostics.Add(diagnostic);
            }
            else if (read.Record is { } place)
            {
                Add(place, read.Position);
            }
        }

        return this;
    }

    /// <summary>Adds the places of a gazetteer; those that are here already are completed.</summary>
    public void Merge(Gazetteer gazetteer)
    {
        _diagnostics.AddRange(gazetteer.Diagnostics);
        foreach (var place in gazetteer.Places)
        {
            if (ById.TryGetValue(place.Id, out var index))
            {
                _places[index] = PlaceMerging.Complete(_places[index], place);
            }
            else
            {
                Add(place, null);
            }
        }
    }

    /// <summary>Finds what is wrong with the places taken together.</summary>
    public void Check(PlaceHierarchy hierarchy)
    {
        for (var i = 0; i < _places.Count; i++)
        {
            if (_places[i].Parent is { } parent && !ById.ContainsKey(parent))
            {
                Report(GazetteerRules.MissingParent, i, "parent", $"expected a parent that is in the gazetteer, found {Clip.Quote(parent.Value)}");
            }
        }

        foreach (var (first, count) in hierarchy.Cycles)
        {
            Report(
                GazetteerRules.ParentCycle,
                first,
                "parent",
                count == 1 ? "expected another place, found the place itself" : $"expected parents that end, found a cycle of {count} through {Clip.Quote(_places[first].Parent!.Value.Value)}");
        }

        foreach (var (index, point) in SwappedCoordinates.Find(_places, hierarchy.Roots()))
        {
            Report(GazetteerRules.SwappedCoordinates, index, "point", $"expected a point near the others of its division or country, found {point}, which would be near them the other way round");
        }
    }

    private void Add(Place place, TextPosition? position)
    {
        if (place.Id.IsEmpty)
        {
            Report(GazetteerRules.EmptyId, place, position, "id", $"expected an id, found nothing for {Clip.Quote(place.Name)}");
        }
        else if (!ById.TryAdd(place.Id, _places.Count))
        {
            Report(GazetteerRules.DuplicateId, place, position, "id", $"expected an id of its own for {Clip.Quote(place.Name)}, found {Clip.Quote(place.Id.Value)}, the id of {Clip.Quote(_places[ById[place.Id]].Name)}");
        }
        else
        {
            _places.Add(place);
            _positions.Add(position);
        }
    }

    private void Report(Rule rule, int index, string path, string message) => Report(rule, _places[index], _positions[index], path, message);

    private void Report(Rule rule, Place place, TextPosition? position, string path, string message) =>
        _diagnostics.Add(Diagnostic.Create(rule, message, position) with { File = file, Path = path, Record = place.Id.Value });
}
