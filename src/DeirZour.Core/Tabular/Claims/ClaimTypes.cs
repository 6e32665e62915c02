namespace DeirZour.Tabular;

/// <summary>The names of <see cref="ClaimRowType"/> in files.</summary>
internal static class ClaimTypes
{
    private static readonly CodeNames<ClaimRowType> Names = new((ClaimRowType.Claim, "claim"), (ClaimRowType.Statement, "statement"));

    public static string ToName(this ClaimRowType type) => type == ClaimRowType.Claim ? "claim" : "statement";

    public static bool TryParse(ReadOnlySpan<byte> cell, out ClaimRowType type) => Names.TryParse(cell, out type);
}
