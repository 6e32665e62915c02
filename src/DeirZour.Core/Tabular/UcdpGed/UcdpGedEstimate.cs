namespace DeirZour.Tabular;

/// <summary>The lowest, best and highest of a number of deaths; null where it is not known.</summary>
internal readonly record struct UcdpGedEstimate(long? Low, long? Best, long? High)
{
    /// <summary>What claims say that restate each other: a single number is the best, and the others, if any, give the ends.</summary>
    public static UcdpGedEstimate OfRestatements(IReadOnlyList<CasualtyClaim> claims)
    {
        var number = claims.Where(claim => claim.Count.IsSingle).OrderBy(Restates).FirstOrDefault();
        var others = claims.Where(claim => !ReferenceEquals(claim, number)).ToArray();
        var ends = others.Length == 0 ? claims : others;
        return new(
            ends.All(claim => claim.Count.Min is not null) ? ends.Min(claim => claim.Count.Min) : null,
            number?.Count.Min,
            ends.All(claim => claim.Count.Max is not null) ? ends.Max(claim => claim.Count.Max) : null);
    }

    /// <summary>What several say of the same: the ends span all, and the best is what they agree on, or else what <paramref name="own"/> says.</summary>
    public static UcdpGedEstimate OfAlternatives(IReadOnlyList<UcdpGedEstimate> alternatives, UcdpGedEstimate? own) => new(
        alternatives.All(alternative => alternative.Low is not null) ? alternatives.Min(alternative => alternative.Low) : null,
        alternatives.All(alternative => alternative.Best == alternatives[0].Best) ? alternatives[0].Best : own?.Best,
        alternatives.All(alternative => alternative.High is not null) ? alternatives.Max(alternative => alternative.High) : null);

    /// <summary>What is said of people of whom none is among the others.</summary>
    public static UcdpGedEstimate OfSum(IReadOnlyList<UcdpGedEstimate> parts) => new(
        Sum(parts, part => part.Low), Sum(parts, part => part.Best), Sum(parts, part => part.High));

    private static bool Restates(CasualtyClaim claim) => claim.Links.Any(link => link.Kind == LinkKind.SameAs);

    /// <summary>Null where a part is not known, or where the sum is more than a row can hold.</summary>
    private static long? Sum(IReadOnlyList<UcdpGedEstimate> parts, Func<UcdpGedEstimate, long?> numberOf)
    {
        var sum = 0L;
        foreach (var part in parts)
        {
            if (numberOf(part) is not (<= int.MaxValue and var number))
            {
                return null;
            }

            sum += number;
        }

        return sum;
    }
}
