namespace DeirZour.Gazetteers;

/// <summary>Places by their names, letter by letter.</summary>
internal sealed class ExactNames
{
    private readonly Place[] _places;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _firstOf;
    private readonly List<(int Place, int Next)> _uses = [];

    public ExactNames(Place[] places)
    {
        _places = places;
        var firstOf = new Dictionary<string, int>(StringComparer.Ordinal);
        _firstOf = firstOf.GetAlternateLookup<ReadOnlySpan<char>>();

        // Chains are read from their last addition on, so that what comes first is added last.
        for (var i = places.Length - 1; i >= 0; i--)
        {
            foreach (var name in places[i].Names)
            {
                if (name.Text != places[i].Name)
                {
                    Add(firstOf, name.Text, i);
                }
            }
        }

        for (var i = places.Length - 1; i >= 0; i--)
        {
            Add(firstOf, places[i].Name, i);
        }
    }

    public EquatableArray<Place> Find(ReadOnlySpan<char> name)
    {
        if (!_firstOf.TryGetValue(name, out var use))
        {
            return [];
        }

        var found = new List<Place>();
        for (; use >= 0; use = _uses[use].Next)
        {
            found.Add(_places[_uses[use].Place]);
        }

        return [.. found];
    }

    private void Add(Dictionary<string, int> firstOf, string name, int place)
    {
        var first = firstOf.GetValueOrDefault(name, -1);

        // One place may have a name from several lists.
        if (first < 0 || _uses[first].Place != place)
        {
            firstOf[name] = _uses.Count;
            _uses.Add((place, first));
        }
    }
}
