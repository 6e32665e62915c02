namespace DeirZour.Text;

/// <summary>Links a claim to earlier ones of the text: a restatement, or a toll that replaces an earlier one.</summary>
internal static class ClaimLinker
{
    private const int FarthestClaim = 64;

    public static void Link(ref ClaimBuffer claims, int index)
    {
        ref var claim = ref claims[index];
        if (claim.IsBare || claim.Qualifier == CountQualifier.None)
        {
            return;
        }

        for (var c = index - 1; c >= 0 && c >= index - FarthestClaim; c--)
        {
            ref readonly var earlier = ref claims[c];
            if (earlier.Outcome != claim.Outcome || earlier.IsBare || earlier.Verb == claim.Verb && earlier.SentenceStart == claim.SentenceStart)
            {
                continue;
            }

            if (!claim.IsFurther && SameCount(earlier, claim) && (earlier.Group == claim.Group || earlier.Group == VictimGroup.Unspecified || claim.Group == VictimGroup.Unspecified)
                && SameScope(earlier, claim) && (earlier.SentenceStart != claim.SentenceStart || claim.IsToll))
            {
                claim.SameAs = earlier.SameAs >= 0 ? earlier.SameAs : c;
                return;
            }

            if (claim.IsToll && earlier.Parent < 0 && earlier.Supersedes < 0 && SameScope(earlier, claim) && Exceeds(claim, earlier))
            {
                claim.Supersedes = c;
                return;
            }
        }
    }

    /// <summary>"… killed 73. … killed 50 fighters, as well as 23 soldiers": coordinated counts that add up to an earlier total are its parts.</summary>
    public static void LinkParts(ref ClaimBuffer claims, int first)
    {
        for (var c = first; c < claims.Count; c++)
        {
            if (c > first && claims[c].Verb == claims[c - 1].Verb)
            {
                continue;
            }

            long sum = 0;
            var end = c;
            var wholes = 0;
            for (; end < claims.Count && claims[end].Verb == claims[c].Verb && claims[end].Outcome == claims[c].Outcome; end++)
            {
                if (claims[end].Parent < 0 && !claims[end].IsBare)
                {
                    wholes++;
                    sum += Math.Min(claims[end].Min ?? 0, int.MaxValue);
                }
            }

            if (wholes > 2 && claims[c].Parent < 0 && claims[c].Min is { } whole && whole * 2 == sum)
            {
                // "Eight people - six clerks and two guards - were killed": the first is the total of the others.
                for (var part = c + 1; part < end; part++)
                {
                    claims[part].Parent = claims[part].Parent < 0 ? c : claims[part].Parent;
                }
            }
            else if (wholes > 1 && FindTotal(ref claims, c, sum) is var total && total >= 0)
            {
                for (var part = c; part < end; part++)
                {
                    claims[part].Parent = claims[part].Parent < 0 ? total : claims[part].Parent;
                }
            }
        }
    }

    private static int FindTotal(ref ClaimBuffer claims, int before, long sum)
    {
        for (var c = before - 1; c >= 0 && c >= before - FarthestClaim; c--)
        {
            ref readonly var earlier = ref claims[c];
            if (earlier.Outcome == claims[before].Outcome && earlier.Parent < 0 && !earlier.IsBare && earlier.Min == sum && earlier.Verb != claims[before].Verb)
            {
                return earlier.SameAs >= 0 ? earlier.SameAs : c;
            }
        }

        return -1;
    }

    private static bool SameScope(in RawClaim left, in RawClaim right) =>
        left.Scope == right.Scope || (left.Scope is Scope.Incident or Scope.Window && right.Scope is Scope.Incident or Scope.Window);

    private static bool SameCount(in RawClaim left, in RawClaim right) =>
        left.Word == right.Word && (left.Min ?? left.Max) == (right.Min ?? right.Max);

    private static bool Exceeds(in RawClaim later, in RawClaim earlier) => (later.Min ?? later.Max ?? 0) > (earlier.Min ?? earlier.Max ?? 0);
}
