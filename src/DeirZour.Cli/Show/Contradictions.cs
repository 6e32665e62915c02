namespace DeirZour.Cli.Show;

/// <summary>Finds contradictions between claimants. They are computed, never stored.</summary>
internal static class Contradictions
{
    /// <summary>Compares the claims about one event.</summary>
    /// <param name="index">The dataset.</param>
    /// <param name="claims">The casualty claims about the event, arranged.</param>
    /// <returns>
    /// One contradiction for each outcome, group, actor and scope in which ranges of different claimants are disjoint. A number is
    /// not held against its own parts, nor against one that replaces it, nor against one for other days.
    /// </returns>
    public static IEnumerable<Contradiction> Find(DatasetIndex index, IReadOnlyList<ClaimNode<CasualtyClaim>> claims)
    {
        var comparable = claims.SelectMany((root, tree) => Comparable(root).Select(claim => (Claim: claim, Tree: tree))).ToList();
        var replaced = comparable
            .SelectMany(item => item.Claim.Links)
            .Where(link => link.Kind == LinkKind.Supersedes)
            .Select(link => link.Target)
            .ToHashSet();

        foreach (var group in comparable
            .Where(item => !replaced.Contains(item.Claim.Id))
            .GroupBy(item => (item.Claim.Outcome, item.Claim.Victims.Group, item.Claim.Victims.Actor, item.Claim.Scope)))
        {
            var members = group.ToList();
            var highestMin = members.Max(item => item.Claim.Count.Min);
            var lowestMax = members.Min(item => item.Claim.Count.Max);
            var opposed = members
                .Where(item => item.Claim.Count.Min > lowestMax || item.Claim.Count.Max < highestMin)
                .Where(item => members.Exists(other => item.Tree != other.Tree && Exclude(index, item.Claim, other.Claim)))
                .Select(item => item.Claim)
                .ToList();
            if (opposed.Count > 0)
            {
                yield return new Contradiction(opposed);
            }
        }
    }

    /// <summary>
    /// The claims of a tree, without parts that outcome, group and actor do not tell from their total: whom exactly such a
    /// number counts is known from its words only.
    /// </summary>
    private static IEnumerable<CasualtyClaim> Comparable(ClaimNode<CasualtyClaim> node) =>
        node.Restatements.Prepend(node.Claim).Concat(node.Parts
            .Where(part => Codes(part.Claim) != Codes(node.Claim))
            .SelectMany(Comparable));

    private static (Outcome Outcome, VictimGroup Group, Id<Actor>? Actor) Codes(CasualtyClaim claim) =>
        (claim.Outcome, claim.Victims.Group, claim.Victims.Actor);

    private static bool Exclude(DatasetIndex index, CasualtyClaim left, CasualtyClaim right) =>
        left.Count.CompareRange(right.Count) == CountRangeRelation.Disjoint &&
        index.Speaker(left) != index.Speaker(right) &&
        (left.When?.Date is not { } leftDate || right.When?.Date is not { } rightDate || leftDate.Overlaps(rightDate));
}
