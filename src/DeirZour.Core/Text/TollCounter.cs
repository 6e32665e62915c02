namespace DeirZour.Text;

/// <summary>Adds up what a text says in sum for one outcome.</summary>
internal static class TollCounter
{
#pragma warning disable RS0030, CA2211
    public static string Mode = Environment.GetEnvironmentVariable("TOLL") ?? "first";

    public static long? Best(ReadOnlySpan<byte> text, ref ClaimBuffer claims, Outcome outcome)
    {
        var best = Pass(text, ref claims, outcome, true);
        return best ?? Pass(text, ref claims, outcome, false);
    }

    private static long Value(in RawClaim c) => c.Qualifier == CountQualifier.MoreThan ? c.Min!.Value - 1 : c.Min ?? c.Max ?? 0;

    private static bool Subordinate(ReadOnlySpan<byte> between) =>
        between.IndexOf(" that "u8) >= 0 || between.IndexOf(" which "u8) >= 0 || between.IndexOf(" after "u8) >= 0 || between.IndexOf(" following "u8) >= 0
        || between.IndexOf(" when "u8) >= 0 || between.IndexOf(" since "u8) >= 0 || between.IndexOf(" days after "u8) >= 0 || between.IndexOf(" protesting "u8) >= 0 || between.IndexOf(" avenge"u8) >= 0;

    private static long? Pass(ReadOnlySpan<byte> text, ref ClaimBuffer claims, Outcome outcome, bool strict)
    {
        var sums = new List<(int Sentence, long Sum, bool Toll, int End)>();
        for (var c = 0; c < claims.Count; c++)
        {
            ref readonly var claim = ref claims[c];
            if (claim.Outcome != outcome || claim.Parent >= 0 || claim.IsBare || (strict && claim.Scope is Scope.Cumulative or Scope.Background) || claim.SameAs >= 0 || (claim.Min is null && claim.Max is null)) continue;
            if (sums.Count > 0 && sums[^1].Sentence == claim.SentenceStart && (claim.IsToll || sums[^1].Toll)) { if (claim.IsToll) sums[^1] = (claim.SentenceStart, Value(claim), true, claim.CountEnd); }
            else if (sums.Count > 0 && sums[^1].Sentence == claim.SentenceStart) { if (!Subordinate(text[Math.Min(sums[^1].End, claim.CountStart)..claim.CountStart])) sums[^1] = (claim.SentenceStart, sums[^1].Sum + Value(claim), sums[^1].Toll, claim.CountEnd); }
            else if (sums.Count > 0 && claim.IsFurther) sums[^1] = (sums[^1].Sentence, sums[^1].Sum + Value(claim), sums[^1].Toll, claim.CountEnd);
            else sums.Add((claim.SentenceStart, Value(claim), claim.IsToll, claim.CountEnd));
        }

        if (sums.Count == 0) return null;
        return Mode switch { "first" => sums[0].Sum, "last" => sums[^1].Sum, "max" => sums.Max(s => s.Sum), "sum" => sums.Sum(s => s.Sum), "toll" => sums.Any(s => s.Toll) ? sums.Last(s => s.Toll).Sum : sums[0].Sum, _ => 0 };
    }
}
