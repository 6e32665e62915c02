namespace DeirZour.Gazetteers;

/// <summary>Which place belongs to which, by index. A parent that is missing is none, and a cycle is cut above its first place.</summary>
internal sealed class PlaceHierarchy
{
    public const int None = -1;
    private readonly Place[] _places;
    private readonly int[] _parents;
    private readonly int[] _firstChild;
    private readonly int[] _children;

    public PlaceHierarchy(Place[] places, Dictionary<Id<Place>, int> byId)
    {
        _places = places;
        _parents = Array.ConvertAll(places, place => place.Parent is { } parent && byId.TryGetValue(parent, out var index) ? index : None);
        CutCycles();

        // How many children each place has, where the run of them starts, then the runs.
        _firstChild = new int[places.Length + 1];
        foreach (var parent in _parents)
        {
            if (parent != None)
            {
                _firstChild[parent + 1]++;
            }
        }

        for (var i = 1; i < _firstChild.Length; i++)
        {
            _firstChild[i] += _firstChild[i - 1];
        }

        _children = new int[_firstChild[^1]];
        var filled = new int[places.Length];
        for (var i = 0; i < _parents.Length; i++)
        {
            if (_parents[i] is not None and var parent)
            {
                _children[_firstChild[parent] + filled[parent]++] = i;
            }
        }
    }

    /// <summary>The places above which a cycle was cut, and how many places it has.</summary>
    public List<(int First, int Count)> Cycles { get; } = [];

    public EquatableArray<Place> Children(int index)
    {
        var children = _children.AsSpan(_firstChild[index].._firstChild[index + 1]);
        var places = new Place[children.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = _places[children[i]];
        }

        return new EquatableArray<Place>(places);
    }

    public EquatableArray<Place> Ancestors(int index)
    {
        var ancestors = new List<Place>();
        for (var at = _parents[index]; at != None; at = _parents[at])
        {
            ancestors.Add(_places[at]);
        }

        return [.. ancestors];
    }

    public bool IsWithin(int index, int ancestor)
    {
        for (var at = index; at != None; at = _parents[at])
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The highest place that each belongs to: itself when it has no parent.</summary>
    public int[] Roots()
    {
        var roots = new int[_parents.Length];
        Array.Fill(roots, None);
        for (var start = 0; start < roots.Length; start++)
        {
            var top = start;
            while (roots[top] == None && _parents[top] != None)
            {
                top = _parents[top];
            }

            var root = roots[top] == None ? top : roots[top];
            for (var at = start; at != None && roots[at] == None; at = _parents[at])
            {
                roots[at] = root;
            }
        }

        return roots;
    }

    private void CutCycles()
    {
        // The walk on which a place was met first. A walk that meets itself has closed a cycle.
        var walks = new int[_parents.Length];
        for (var start = 0; start < _parents.Length; start++)
        {
            var at = start;
            while (at != None && walks[at] == 0)
            {
                walks[at] = start + 1;
                at = _parents[at];
            }

            if (at != None && walks[at] == start + 1)
            {
                Cut(at);
            }
        }
    }

    private void Cut(int member)
    {
        var (first, count) = (member, 1);
        for (var at = _parents[member]; at != member; at = _parents[at])
        {
            first = Math.Min(first, at);
            count++;
        }

        _parents[first] = None;
        Cycles.Add((first, count));
    }
}
