namespace DeirZour.Tests.Text;

/// <summary>Every text of scopes.tsv gives its claims with the scope that stands beside it.</summary>
public sealed class ScopeFinderTests
{
    public static TheoryData<string, string, string> Texts() => SentenceTable.Read("scopes.tsv");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_TextOfPhenomenon_GivesItsScopes(string phenomenon, string expected, string text)
    {
        Assert.Equal($"{phenomenon}: {expected}", $"{phenomenon}: {SentenceTable.Describe(text, claim => $" {WireNames.Get(claim.Scope)}")}");
    }
}
