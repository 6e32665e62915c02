namespace DeirZour.Gazetteers;

/// <content>From a name to places.</content>
public sealed partial class Gazetteer
{
    // With context, a place further down may be the one meant.
    private const int ContextReach = 4;

    /// <summary>Finds the places that a name may stand for, also where it is spelled in another way or script.</summary>
    /// <param name="name">The name as somebody wrote it.</param>
    /// <param name="context">What else is known, or null.</param>
    /// <param name="limit">How many candidates at most, 1 to 100.</param>
    /// <returns>Each place once, the best first; of equals the more exact match, then the more prominent kind of place.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is out of range.</exception>
    public EquatableArray<PlaceCandidate> Resolve(ReadOnlySpan<char> name, PlaceContext? context = null, int limit = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, NameIndex.MaxMatches);
        var fit = context is null ? null : new ContextFit(this, context);
        var reach = fit is null ? limit : Math.Min(limit * ContextReach, NameIndex.MaxMatches);
        return
        [
            .. _nameIndex.Value.Find(name.Trim(), reach)
                .Select(match => new PlaceCandidate
                {
                    Place = _places[match.Place],
                    Name = match.Name,
                    How = match.How,
                    Score = match.Score * (fit?.Of(_places[match.Place]) ?? 1),
                    Rules = match.Rules,
                })
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.How)
                .ThenBy(candidate => PlaceRank.Of(candidate.Place.Kind))
                .Take(limit),
        ];
    }
}
