namespace DeirZour.Text;

/// <summary>Adds up what a text says in sum for one outcome.</summary>
internal static class TollCounter
{
    public static TextToll? Count(ref ClaimBuffer claims, Outcome outcome) =>
        Add(ref claims, outcome, allScopes: false) ?? Add(ref claims, outcome, allScopes: true);

    private static TextToll? Add(ref ClaimBuffer claims, Outcome outcome, bool allScopes)
    {
        List<int> included = [];
        List<(int, TollExclusion)> leftOut = [];
        var isToll = false;
        for (var c = 0; c < claims.Count; c++)
        {
            ref readonly var claim = ref claims[c];
            if (claim.Outcome != outcome)
            {
                continue;
            }

            var reason = Judge(ref claims, c, included, allScopes, isToll);
            if (reason == TollExclusion.Included)
            {
                if (claim.IsToll)
                {
                    leftOut.AddRange(included.Select(earlier => (earlier, TollExclusion.Superseded)));
                    included.Clear();
                    isToll = true;
                }

                included.Add(c);
            }
            else
            {
                leftOut.Add((c, reason));
            }
        }

        RemoveAttackers(ref claims, included, leftOut);
        return included.Count == 0 ? null : Sum(ref claims, outcome, included, leftOut);
    }

    /// <summary>Those who died by their own act are no part of the toll of their act.</summary>
    private static void RemoveAttackers(ref ClaimBuffer claims, List<int> included, List<(int, TollExclusion)> leftOut)
    {
        for (var i = included.Count - 1; i >= 0 && included.Count > 1; i--)
        {
            if (claims[included[i]].IsSelfInflicted)
            {
                leftOut.Add((included[i], TollExclusion.Attacker));
                included.RemoveAt(i);
            }
        }
    }

    private static TollExclusion Judge(ref ClaimBuffer claims, int index, List<int> included, bool allScopes, bool isToll)
    {
        ref readonly var claim = ref claims[index];
        if (claim.Parent >= 0 && claims[claim.Parent].Outcome == claim.Outcome)
        {
            return TollExclusion.Part;
        }

        if (claim.IsDenied)
        {
            return TollExclusion.Denied;
        }

        if (claim.SameAs >= 0)
        {
            return TollExclusion.Restatement;
        }

        if (claim.IsBare || (claim.Min is null && claim.Max is null))
        {
            return TollExclusion.NoNumber;
        }

        if (!allScopes && claim.Scope is Scope.Cumulative or Scope.Background)
        {
            return TollExclusion.OtherScope;
        }

        if (included.Count == 0)
        {
            return TollExclusion.Included;
        }

        ref readonly var last = ref claims[included[^1]];
        if (claim.IsToll)
        {
            return last.IsToll && Value(last) >= Value(claim) ? TollExclusion.LaterSentence : TollExclusion.Included;
        }

        if (isToll)
        {
            return TollExclusion.Superseded;
        }

        if (claim.SentenceStart == last.SentenceStart)
        {
            return claim.IsSelfInflicted ? TollExclusion.Attacker : claim.IsSubordinate ? TollExclusion.OtherScope : TollExclusion.Included;
        }

        return claim.IsFurther ? TollExclusion.Included : TollExclusion.LaterSentence;
    }

    private static TextToll Sum(ref ClaimBuffer claims, Outcome outcome, List<int> included, List<(int Claim, TollExclusion Reason)> leftOut)
    {
        CountRange? sum = null;
        long best = 0;
        var named = 0;
        List<int> indexes = [];
        foreach (var c in included)
        {
            ref readonly var claim = ref claims[c];
            if (CountRange.TryCreate(claim.Min, claim.Max, claim.Qualifier, claim.Word, out var count, out _))
            {
                sum = sum is null ? count : sum.Value + count;
                best += Value(claim);
            }

            if (claim.Index >= 0)
            {
                indexes.Add(claim.Index);
            }
            else
            {
                named++;
            }
        }

        List<(int, TollExclusion)> shown = [];
        foreach (var (c, reason) in leftOut)
        {
            if (claims[c].Index >= 0)
            {
                shown.Add((claims[c].Index, reason));
            }
        }

        return new TextToll { Outcome = outcome, Count = sum ?? CountRange.None, Best = best, Claims = [.. indexes], Named = named, LeftOut = [.. shown] };
    }

    /// <summary>The exact value or the stated bound: "more than 20" states 20.</summary>
    private static long Value(in RawClaim claim) =>
        claim.Qualifier == CountQualifier.MoreThan ? claim.Min!.Value - 1 : claim.Min ?? claim.Max ?? 0;
}
