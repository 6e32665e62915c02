using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Show;

/// <summary>The parts of a claim as the page shows them.</summary>
/// <param name="index">The dataset.</param>
internal sealed class ClaimWords(DatasetIndex index)
{
    private readonly RecordWords _names = new(index);

    /// <summary>About whom, and what happened to them.</summary>
    public StyledText Whom(CasualtyClaim claim) =>
        new StyledText().Add(_names.Whom(claim)).Add(" ").Add(RecordWords.Describe(claim.Outcome), Ink.Of(claim.Outcome));

    /// <summary>What the number covers, if not just the event: "cumulative, since 2014".</summary>
    public static string Covered(CasualtyClaim claim) =>
        RecordWords.Describe(claim.When) is { } when ? $"{WireNames.Get(claim.Scope)}, {when}" : WireNames.Get(claim.Scope);

    /// <summary>Who says it, in whose voice, through whom, with which hedges; in the short form without the document's own voice.</summary>
    public StyledText Speaker(Claim claim, bool isShort = false)
    {
        var attribution = claim.Attribution;
        var text = new StyledText().Add(_names.Speaker(claim));
        if (attribution.Claimant is null && !isShort)
        {
            text.Add(attribution.Voice == Voice.Own ? ", own voice" : ", source not named", Ink.Faint);
        }

        if (attribution.Voice == Voice.Quoted)
        {
            text.Add(", quoted", Ink.Faint);
        }

        if (!attribution.Relays.IsEmpty)
        {
            text.Add($", via {string.Join(", ", attribution.Relays.Select(_names.Name))}");
        }

        foreach (var hedge in attribution.Hedges)
        {
            text.Add($", “{hedge}”", Ink.Caution);
        }

        return text;
    }

    /// <summary>What a restatement says otherwise than the claim that it restates.</summary>
    public string Restated(CasualtyClaim claim, CasualtyClaim other)
    {
        var whom = _names.Whom(other);
        List<string> parts = [$"also {(whom == _names.Whom(claim) ? CountWords.Describe(other.Count) : CountWords.Describe(other.Count, whom))}"];
        if (other.Attribution != claim.Attribution)
        {
            parts.Add(Speaker(other).ToString());
        }

        if (other.Scope != claim.Scope)
        {
            parts.Add(Covered(other));
        }

        if (other.Document != claim.Document)
        {
            parts.Add(_names.Describe(other.Document));
        }

        return string.Join(", ", parts);
    }

    /// <summary>How the claim stands to another one.</summary>
    public string Describe(Claim claim, ClaimLink link)
    {
        var relation = link.Kind switch
        {
            LinkKind.PartOf => "part of",
            LinkKind.SameAs => "restates",
            LinkKind.Supersedes => "replaces",
            LinkKind.Contradicts => "set by the text against",
            _ => throw new ArgumentOutOfRangeException(nameof(link), link.Kind, "Expected a member of LinkKind."),
        };
        return index.Find(link.Target) switch
        {
            CasualtyClaim target => $"{relation} {_names.Brief(target)}{Elsewhere(claim, target)}",
            Statement target => $"{relation} “{target.Summary}”{Elsewhere(claim, target)}",
            _ => $"{relation} {link.Target}",
        };
    }

    private static string Elsewhere(Claim claim, Claim target) =>
        target.Event == claim.Event ? string.Empty : target.Event is { } id ? $", under {id}" : ", under no event";
}
