namespace DeirZour.Cli.Show;

/// <summary>Claims of different claimants about the same people that no number satisfies together.</summary>
/// <param name="Claims">At least two, in the order of the dataset.</param>
internal sealed record Contradiction(IReadOnlyList<CasualtyClaim> Claims)
{
    /// <summary>
    /// Whether one of the counts is only "about" its number: such counts have no width of their own, so the claims differ
    /// rather than exclude each other.
    /// </summary>
    public bool IsApproximate => Claims.Any(claim => claim.Count.Qualifier == CountQualifier.About);
}
