namespace DeirZour.Cli.Show;

/// <summary>A claim with what belongs under it.</summary>
/// <typeparam name="T">The kind of claim.</typeparam>
/// <param name="Claim">The claim.</param>
/// <param name="Restatements">The claims that restate it, in the order of the dataset.</param>
/// <param name="Parts">The claims whose numbers are parts of it, in the order of the dataset.</param>
/// <param name="OtherLinks">The links of the claim and its restatements that neither fold nor nest: to claims elsewhere, replacements, contradictions.</param>
internal sealed record ClaimNode<T>(
    T Claim,
    IReadOnlyList<T> Restatements,
    IReadOnlyList<ClaimNode<T>> Parts,
    IReadOnlyList<ClaimLink> OtherLinks)
    where T : Claim;
