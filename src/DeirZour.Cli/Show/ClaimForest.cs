namespace DeirZour.Cli.Show;

/// <summary>Arranges the claims about one event: restatements folded under the first, parts under their total.</summary>
/// <typeparam name="T">The kind of claim.</typeparam>
/// <remarks>Every claim comes out exactly once, whatever the links say: links in circles and to nowhere are legal input here.</remarks>
internal sealed class ClaimForest<T>
    where T : Claim
{
    private const int MaxDepth = 6;
    private const int NoTotal = -1;

    private readonly IReadOnlyList<T> _claims;
    private readonly Dictionary<Id<Claim>, int> _places = [];

    // For every claim, by its place in the list: a claim that it restates, or itself ...
    private readonly int[] _restated;

    // ... and for every claim that restates none: the total that it is a part of.
    private readonly int[] _totals;

    private readonly ILookup<int, int> _groups;
    private readonly ILookup<int, int> _parts;

    private ClaimForest(IReadOnlyList<T> claims)
    {
        _claims = claims;
        _restated = [.. Enumerable.Range(0, claims.Count)];
        _totals = [.. Enumerable.Repeat(NoTotal, claims.Count)];
        for (var place = 0; place < claims.Count; place++)
        {
            _places.TryAdd(claims[place].Id, place);
        }

        foreach (var (restatement, target) in Links(LinkKind.SameAs))
        {
            _restated[Head(restatement)] = Head(target);
        }

        foreach (var (part, total) in Links(LinkKind.PartOf))
        {
            if (_totals[Head(part)] == NoTotal)
            {
                _totals[Head(part)] = Head(total);
            }
        }

        var places = Enumerable.Range(0, claims.Count).ToList();
        var heads = places.Where(place => Head(place) == place).ToList();
        heads.ForEach(CutIfTooDeep);
        _groups = places.ToLookup(Head);
        _parts = heads.ToLookup(place => _totals[place]);
    }

    /// <summary>Arranges claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>Those that neither restate nor are a part of another one, in their order.</returns>
    public static List<ClaimNode<T>> Build(IReadOnlyList<T> claims) => new ClaimForest<T>(claims).Nodes(NoTotal);

    private IEnumerable<(int From, int To)> Links(LinkKind kind)
    {
        for (var place = 0; place < _claims.Count; place++)
        {
            foreach (var link in _claims[place].Links)
            {
                if (link.Kind == kind && _places.TryGetValue(link.Target, out var target))
                {
                    yield return (place, target);
                }
            }
        }
    }

    private int Head(int place)
    {
        while (_restated[place] != place)
        {
            place = _restated[place] = _restated[_restated[place]];
        }

        return place;
    }

    /// <summary>Makes a part stand for itself where totals form a circle or a chain that no page can show.</summary>
    private void CutIfTooDeep(int part)
    {
        var depth = 0;
        for (var above = _totals[part]; above != NoTotal; above = _totals[above])
        {
            if (++depth > MaxDepth)
            {
                _totals[part] = NoTotal;
                return;
            }
        }
    }

    private List<ClaimNode<T>> Nodes(int total) => [.. _parts[total].Select(Node)];

    private ClaimNode<T> Node(int head) => new(
        _claims[head],
        [.. _groups[head].Where(place => place != head).Select(place => _claims[place])],
        Nodes(head),
        [.. _groups[head].SelectMany(place => _claims[place].Links).Where(link => !IsShown(link, head)).Distinct()]);

    private bool IsShown(ClaimLink link, int head) => _places.TryGetValue(link.Target, out var target) && link.Kind switch
    {
        LinkKind.SameAs => true,
        LinkKind.PartOf => Head(target) == _totals[head],
        _ => false,
    };
}
