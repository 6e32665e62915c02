using System.Globalization;
using DeirZour.Tests.Support;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

/// <summary>Every sentence of phenomena.tsv gives exactly the claims that stand beside it.</summary>
public sealed class PhenomenaTests
{
    private static readonly string[] Groups = [.. WireNames.All<VictimGroup>().Select(group => group.Name)];

    public static TheoryData<string, string, string> Sentences()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Rows())
        {
            data.Add(row[0], row[1], row[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Read_SentenceOfPhenomenon_GivesItsClaims(string phenomenon, string expected, string sentence)
    {
        Assert.Equal($"{phenomenon}: {expected}", $"{phenomenon}: {Describe(sentence, expected)}");
    }

    [Fact]
    public void Sentences_OfTheTable_AreAllDifferent()
    {
        var sentences = Rows().Select(row => row[2]).ToList();

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

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(RepositoryFiles.PathOf("tests/DeirZour.Core.Tests/Text/phenomena.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
