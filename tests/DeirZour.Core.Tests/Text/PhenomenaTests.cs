using System.Globalization;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

/// <summary>Every sentence of phenomena.tsv gives exactly the claims that stand beside it.</summary>
public sealed class PhenomenaTests
{
    private static readonly string[] Groups = [.. WireNames.All<VictimGroup>().Select(group => group.Name)];

    public static TheoryData<string, string, string> Sentences() => SentenceTable.Read("phenomena.tsv");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Read_SentenceOfPhenomenon_GivesItsClaims(string phenomenon, string expected, string sentence)
    {
        Assert.Equal($"{phenomenon}: {expected}", $"{phenomenon}: {Describe(sentence, expected)}");
    }

    [Fact]
    public void Sentences_OfTheTable_AreAllDifferent()
    {
        var sentences = Sentences().Select(row => (string)row[2]).ToList();

        Assert.Equal(sentences.Count, sentences.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The claims found, written as the table writes them; what a row does not ask for is left out.</summary>
    private static string Describe(string sentence, string expected)
    {
        var wanted = expected == "-" ? [] : expected.Split("; ");
        using var reader = new ClaimReader(sentence);
        List<string> found = [];
        while (reader.Read())
        {
            var claim = reader.Current;
            if (claim.Count.Qualifier == CountQualifier.Unquantified)
            {
                continue;
            }

            var wish = found.Count < wanted.Length ? wanted[found.Count].Split(' ') : [];
            var text = $"{WireNames.Get(claim.Outcome)} {claim.Count}";
            if (wish.Any(word => Groups.Contains(word)))
            {
                text += $" {WireNames.Get(claim.Group)}";
            }

            if (wish.Any(word => word.StartsWith('<')))
            {
                text += string.Create(CultureInfo.InvariantCulture, $" <{claim.PartOf}");
            }

            found.Add(text);
        }

        return found.Count == 0 ? "-" : string.Join("; ", found);
    }
}
