using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Convert;

/// <summary>Counts the events, claims and statements that a form cannot say.</summary>
internal sealed class LeftOut
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>The counts in words, or null when there are none.</summary>
    public string? Note => _counts.Count == 0
        ? null
        : $"left out, as the form has no place for it: {string.Join(", ", _counts.Select(count => Counted(count.Value, count.Key)))}";

    /// <summary>Counts a claim or statement.</summary>
    public void Add(Claim claim) => Count(
        claim switch
        {
            Statement => "statement",
            { Event: null } => "claim about no event",
            CasualtyClaim { Outcome: Outcome.Killed } => "claim of people killed without a number for the whole event",
            _ => "claim of other outcomes",
        },
        1);

    /// <summary>Counts the events that a form of claims cannot say, as nobody claims or states anything about them.</summary>
    public void AddEventsWithoutClaims(Dataset dataset)
    {
        var told = ((IEnumerable<Claim>)dataset.Claims).Concat(dataset.Statements).Select(claim => claim.Event).ToHashSet();
        var count = dataset.Events.Count(happened => !told.Contains(happened.Id));
        if (count > 0)
        {
            Count("event without a claim or statement", count);
        }
    }

    /// <summary>For example "3 claims about no event".</summary>
    private static string Counted(long count, string what)
    {
        var noun = what.Split(' ')[0];
        return NumberWords.Counted(count, noun) + what[noun.Length..];
    }

    private void Count(string what, int count) => _counts[what] = _counts.GetValueOrDefault(what) + count;
}
