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

            if (SameCount(earlier, claim) && (earlier.Group == claim.Group || earlier.Group == VictimGroup.Unspecified || claim.Group == VictimGroup.Unspecified)
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

    private static bool SameScope(in RawClaim left, in RawClaim right) =>
        left.Scope == right.Scope || (left.Scope is Scope.Incident or Scope.Window && right.Scope is Scope.Incident or Scope.Window);

    private static bool SameCount(in RawClaim left, in RawClaim right) =>
        left.Word == right.Word && (left.Min ?? left.Max) == (right.Min ?? right.Max);

    private static bool Exceeds(in RawClaim later, in RawClaim earlier) => (later.Min ?? later.Max ?? 0) > (earlier.Min ?? earlier.Max ?? 0);
}
