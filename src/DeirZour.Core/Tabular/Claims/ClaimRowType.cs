namespace DeirZour.Tabular;

/// <summary>What a row of our own table is. Written <c>claim</c> and <c>statement</c>.</summary>
public enum ClaimRowType
{
    /// <summary>A <see cref="CasualtyClaim"/>.</summary>
    Claim,

    /// <summary>A <see cref="DeirZour.Statement"/>.</summary>
    Statement,
}
