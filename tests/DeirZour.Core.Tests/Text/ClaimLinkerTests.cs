using System.Globalization;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

/// <summary>Every text of links.tsv gives its claims with the links that stand beside it.</summary>
public sealed class ClaimLinkerTests
{
    public static TheoryData<string, string, string> Texts() => SentenceTable.Read("links.tsv");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_TextOfPhenomenon_GivesItsLinks(string phenomenon, string expected, string text)
    {
        Assert.Equal($"{phenomenon}: {expected}", $"{phenomenon}: {SentenceTable.Describe(text, Links)}");
    }

    private static string Links(ExtractedClaim claim) =>
        Link("partOf", claim.PartOf) + Link("sameAs", claim.SameAs) + Link("supersedes", claim.Supersedes);

    private static string Link(string kind, int target) => target < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {kind} {target}");
}
