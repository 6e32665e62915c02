namespace DeirZour.Text;

/// <summary>Links a claim to earlier ones of the text: a restatement, or a toll that replaces an earlier one.</summary>
internal static class ClaimLinker
{
    private const int FarthestClaim = 32;

    public static void Link(ref ClaimBuffer claims, int index)
    {
        ref var claim = ref claims[index];
        if (claim.IsBare || claim.IsOfOtherEvent || claim.Qualifier == CountQualifier.None)
        {
            return;
        }

        for (var c = index - 1; c >= 0 && c >= index - FarthestClaim; c--)
        {
            ref readonly var earlier = ref claims[c];
            if (earlier.Outcome != claim.Outcome || earlier.IsBare || IsOfOneVerb(earlier, claim))
            {
                continue;
            }

            if (!AddsTo(earlier, claim, claims[index - 1]) && SameCount(earlier, claim) && (earlier.Group == claim.Group || earlier.Group == VictimGroup.Unspecified || claim.Group == VictimGroup.Unspecified)
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

    /// <summary>"88 killed and injured. Eight people were killed and 80 wounded": the dead and the wounded of a sentence are parts of an earlier total of both.</summary>
    public static void LinkMixedParts(ref ClaimBuffer claims, int first)
    {
        var killed = -1;
        var wounded = -1;
        for (var c = first; c < claims.Count; c++)
        {
            if (claims[c].Parent < 0 && Stated(claims[c]) > 0 && !claims[c].IsBare && claims[c].Outcome is Outcome.Killed or Outcome.Wounded)
            {
                ref var index = ref claims[c].Outcome == Outcome.Killed ? ref killed : ref wounded;
                if (index >= 0)
                {
                    return;
                }

                index = c;
            }
        }

        if (killed < 0 || wounded < 0)
        {
            return;
        }

        var sum = Stated(claims[killed]) + Stated(claims[wounded]);
        for (var c = first - 1; c >= 0 && c >= first - FarthestClaim; c--)
        {
            if (claims[c].Outcome == Outcome.KilledOrWounded && claims[c].Parent < 0 && Stated(claims[c]) == sum)
            {
                claims[killed].Parent = claims[wounded].Parent = c;
                return;
            }
        }
    }

    /// <summary>The number that stands in the text; 0 for none.</summary>
    private static long Stated(in RawClaim claim) => Math.Min((claim.Min ?? claim.Max ?? 0) - (claim.Qualifier == CountQualifier.MoreThan ? 1 : 0), int.MaxValue);

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
            if (earlier.Outcome == claims[before].Outcome && earlier.Parent < 0 && !earlier.IsBare && earlier.Min == sum && !IsOfOneVerb(earlier, claims[before]))
            {
                return earlier.SameAs >= 0 ? earlier.SameAs : c;
            }
        }

        return -1;
    }

    /// <summary>"Another nine were killed" behind a claim of the killed counts further people. "Killed 44 and injured 140 others" does not: the others are further than the killed.</summary>
    private static bool AddsTo(in RawClaim earlier, in RawClaim claim, in RawClaim previous) => claim.IsFurther && !earlier.IsFurther && previous.Outcome == claim.Outcome;

    /// <summary>Verbs are numbered within their sentence.</summary>
    private static bool IsOfOneVerb(in RawClaim left, in RawClaim right) => left.Verb == right.Verb && left.SentenceStart == right.SentenceStart;

    private static bool SameScope(in RawClaim left, in RawClaim right) =>
        left.Scope == right.Scope || (left.Scope is Scope.Incident or Scope.Window && right.Scope is Scope.Incident or Scope.Window);

    private static bool SameCount(in RawClaim left, in RawClaim right) =>
        left.Word == right.Word && Stated(left) == Stated(right);

    private static bool Exceeds(in RawClaim later, in RawClaim earlier) => (later.Min ?? later.Max ?? 0) > (earlier.Min ?? earlier.Max ?? 0);
}
