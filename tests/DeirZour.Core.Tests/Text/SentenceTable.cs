using DeirZour.Tests.Support;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

/// <summary>The tables of sentences beside the tests: phenomenon, the claims expected, text.</summary>
internal static class SentenceTable
{
    /// <summary>The rows of a table, with the empty lines of its texts.</summary>
    public static TheoryData<string, string, string> Read(string file)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(RepositoryFiles.PathOf("tests/DeirZour.Core.Tests/Text/" + file)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                data.Add(cells[0], cells[1], cells[2].Replace(" ¶ ", "\n\n", StringComparison.Ordinal));
            }
        }

        return data;
    }

    /// <summary>The claims of a text with a number, each as outcome, count and what the test adds; "-" for none.</summary>
    public static string Describe(string text, Func<ExtractedClaim, string> more)
    {
        using var reader = new ClaimReader(text);
        List<string> found = [];
        while (reader.Read())
        {
            var claim = reader.Current;
            if (claim.Count.Qualifier != CountQualifier.Unquantified)
            {
                found.Add($"{WireNames.Get(claim.Outcome)} {claim.Count}{more(claim)}");
            }
        }

        return found.Count == 0 ? "-" : string.Join("; ", found);
    }
}
