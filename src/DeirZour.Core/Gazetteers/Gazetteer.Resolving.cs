namespace DeirZour.Gazetteers;

/// <content>From a name to places.</content>
public sealed partial class Gazetteer
{
    private const double ExactScore = 1;
    private const double AliasScore = 0.95;

    /// <summary>Finds the places that a name may stand for.</summary>
    /// <param name="name">The name as somebody wrote it.</param>
    /// <param name="context">What else is known, or null.</param>
    /// <param name="limit">How many candidates at most, 1 or more.</param>
    /// <returns>The candidates, the best first; of equals the more prominent kind of place.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1.</exception>
    public EquatableArray<PlaceCandidate> Resolve(ReadOnlySpan<char> name, PlaceContext? context = null, int limit = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        name = name.Trim();
        var candidates = new List<PlaceCandidate>();
        foreach (var place in Named(name))
        {
            var isOwn = name.SequenceEqual(place.Name);
            candidates.Add(new PlaceCandidate
            {
                Place = place,
                How = isOwn ? PlaceMatch.Exact : PlaceMatch.Alias,
                Score = isOwn ? ExactScore : AliasScore,
            });
        }

        return Ranked(candidates, context, limit);
    }

    private EquatableArray<PlaceCandidate> Ranked(IEnumerable<PlaceCandidate> candidates, PlaceContext? context, int limit)
    {
        var fit = context is null ? null : new ContextFit(this, context);
        return
        [
            .. candidates
                .Select(candidate => fit is null ? candidate : candidate with { Score = candidate.Score * fit.Of(candidate.Place) })
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => Prominence.Of(candidate.Place.Kind))
                .Take(limit),
        ];
    }
}
