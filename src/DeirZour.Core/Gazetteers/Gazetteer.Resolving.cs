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
    /// <returns>
    /// Each place once, the best first. Spellings that fold to one are equally good, whatever rules they take: of such places the more
    /// prominent kind comes first, then one whose point is known, then the closer spelling.
    /// </returns>
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
                .Select(match => (Match: match, Place: _places[match.Place], Fit: fit?.Of(_places[match.Place]) ?? 1))
                .OrderByDescending(found => Standing(found.Match) * found.Fit)
                .ThenBy(found => PlaceRank.Of(found.Place.Kind))
                .ThenBy(found => found.Place.Point is null)
                .ThenByDescending(found => found.Match.Score)
                .ThenBy(found => found.Match.How)
                .Take(limit)
                .Select(found => new PlaceCandidate
                {
                    Place = found.Place,
                    Name = found.Match.Name,
                    How = found.Match.How,
                    Score = found.Match.Score * found.Fit,
                    Rules = found.Match.Rules,
                }),
        ];
    }

    /// <summary>The score, in which spellings that fold to one name are worth the same.</summary>
    private static double Standing(NameMatch match) => match.How == PlaceMatch.Folded ? PlaceNames.BestBelowEqual : match.Score;
}
