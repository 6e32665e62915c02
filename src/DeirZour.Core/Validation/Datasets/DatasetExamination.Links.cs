using DeirZour.Internal;

namespace DeirZour.Validation;

/// <content>Whether linked claims agree with their links.</content>
internal sealed partial class DatasetExamination
{
    private void ReportLinks()
    {
        LinkCycles.Report(_claims, _findings);
        var tallies = new Dictionary<int, PartTally>();
        for (var from = 0; from < _claims.Records.Length; from++)
        {
            var claim = _claims.Records[from];
            for (var i = 0; i < claim.Links.Count; i++)
            {
                if (_claims.IndexOf(claim.Links[i].Target) is >= 0 and var to && to != from)
                {
                    ReportLink(from, i, to, tallies);
                }
            }
        }

        foreach (var (total, tally) in tallies)
        {
            var count = ((CasualtyClaim)_claims.Records[total]).Count;
            if (tally.Sum() is var sum && sum > count.Max)
            {
                _claims.At(total, _findings).Add(DatasetRules.PartsAboveTotal, "count", $"expected at least the {sum} of its parts, found {count}");
            }
        }
    }

    private void ReportLink(int from, int index, int to, Dictionary<int, PartTally> tallies)
    {
        var (claim, target) = (_claims.Records[from], _claims.Records[to]);
        var kind = claim.Links[index].Kind;
        var findings = _claims.At(from, _findings);
        ReportEnds(from, index, to, findings);
        if (kind is not (LinkKind.PartOf or LinkKind.SameAs))
        {
            return;
        }

        if (claim is CasualtyClaim one && target is CasualtyClaim other && !AgreesWith(one.Outcome, other.Outcome, kind))
        {
            findings.Add(
                DatasetRules.LinkOutcomeDiffers,
                "outcome",
                Messages.Expected($"the outcome {Messages.WireName(other.Outcome)} of {Clip.Quote(target.Id.Value)}", Messages.WireName(one.Outcome)));
        }
        else if (CountsOf(claim, target) is var (count, whole))
        {
            if (kind == LinkKind.PartOf)
            {
                ReportPart(claim, count, to, whole, findings, tallies);
            }
            else if (count.CompareRange(whole) == CountRangeRelation.Disjoint)
            {
                findings.Add(DatasetRules.SameAsDisjoint, PathOfCount(claim), $"expected a number within the {whole} of {Clip.Quote(target.Id.Value)}, found {count}");
            }
        }
    }

    private void ReportEnds(int from, int index, int to, Findings findings)
    {
        var (claim, target) = (_claims.Records[from], _claims.Records[to]);
        var kind = claim.Links[index].Kind;
        if (claim.Document != target.Document)
        {
            findings.At("links", index).Add(
                DatasetRules.LinkAcrossDocuments,
                "target",
                Messages.Expected($"a claim of the document {Clip.Quote(claim.Document.Value)}", target.Id.Value));
        }

        _links.TryAdd((from, to), kind);
        if (_links.TryGetValue((to, from), out var inverse) && !LinkKinds.Agree(kind, inverse))
        {
            findings.At("links", index).Add(
                DatasetRules.LinkInverse,
                "target",
                $"expected no {Messages.WireName(kind)} link against a {Messages.WireName(inverse)} link back, found {Clip.Quote(target.Id.Value)}");
        }
    }

    private void ReportPart(Claim part, CountRange count, int total, CountRange whole, Findings findings, Dictionary<int, PartTally> tallies)
    {
        if (count.Min > whole.Max)
        {
            findings.Add(DatasetRules.PartAboveTotal, PathOfCount(part), $"expected a part of the {whole} of {Clip.Quote(_claims.Records[total].Id.Value)}, found {count}");
        }
        else if (part is CasualtyClaim { Outcome: var outcome, Victims.Group: var group } && count.Min is { } least)
        {
            if (!tallies.TryGetValue(total, out var tally))
            {
                tallies.Add(total, tally = new PartTally());
            }

            tally.Add(outcome, group, least);
        }
    }

    /// <summary>The counts of two claims when they count the same kind of thing.</summary>
    private static (CountRange, CountRange)? CountsOf(Claim one, Claim other) => (one, other) switch
    {
        (CasualtyClaim left, CasualtyClaim right) => (left.Count, right.Count),
        (Statement { Quantity: { } left }, Statement { Quantity: { } right }) when left.Unit == right.Unit => (left.Count, right.Count),
        _ => null,
    };

    private static string PathOfCount(Claim claim) => claim is CasualtyClaim ? "count" : "quantity";

    private static bool AgreesWith(Outcome outcome, Outcome target, LinkKind kind) =>
        outcome == target
        || (kind == LinkKind.PartOf && target == Outcome.KilledOrWounded && outcome is Outcome.Killed or Outcome.Wounded);
}
