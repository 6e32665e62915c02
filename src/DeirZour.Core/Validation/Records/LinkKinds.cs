namespace DeirZour.Validation;

/// <summary>Which kinds of links between the same two claims go together.</summary>
internal static class LinkKinds
{
    private const int FewLinks = 24;

    /// <summary>Whether both can hold: a new toll may be set against the old one, everything else excludes each other.</summary>
    public static bool Agree(LinkKind one, LinkKind other) =>
        one == other || (one, other) is (LinkKind.Supersedes, LinkKind.Contradicts) or (LinkKind.Contradicts, LinkKind.Supersedes);

    /// <summary>The first link that does not agree with an earlier one to the same target, or null.</summary>
    public static ClaimLink? Conflict(EquatableArray<ClaimLink> links) =>
        links.Count <= FewLinks ? ConflictOfFew(links.AsSpan()) : ConflictOfMany(links);

    private static ClaimLink? ConflictOfFew(ReadOnlySpan<ClaimLink> links)
    {
        for (var i = 1; i < links.Length; i++)
        {
            foreach (var earlier in links[..i])
            {
                if (earlier.Target == links[i].Target && !Agree(earlier.Kind, links[i].Kind))
                {
                    return links[i];
                }
            }
        }

        return null;
    }

    private static ClaimLink? ConflictOfMany(EquatableArray<ClaimLink> links)
    {
        var kinds = new Dictionary<Id<Claim>, LinkKind>(links.Count);
        foreach (var link in links)
        {
            // Agreeing with the first link is agreeing with all: kinds that agree are equal or one pair.
            if (!kinds.TryAdd(link.Target, link.Kind) && !Agree(kinds[link.Target], link.Kind))
            {
                return link;
            }
        }

        return null;
    }
}
