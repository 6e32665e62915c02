using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Convert;

/// <summary>Counts the claims and statements that a form cannot say.</summary>
internal sealed class LeftOut
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>The counts in words, or null when there are none.</summary>
    public string? Note => _counts.Count == 0
        ? null
        : $"left out, as the form has no place for it: {string.Join(", ", _counts.Select(count => $"{NumberWords.Number(count.Value)} {count.Key}"))}";

    public void Add(Claim claim)
    {
        var what = claim switch
        {
            Statement => "statements",
            { Event: null } => "claims about no event",
            CasualtyClaim { Outcome: Outcome.Killed } => "claims of people killed without a number for the whole event",
            _ => "claims of other outcomes",
        };
        _counts[what] = _counts.GetValueOrDefault(what) + 1;
    }
}
