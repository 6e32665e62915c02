using System.Globalization;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Text;

/// <summary>Holds the page of benchmarks to the number of sentences by phenomenon; that all of them are read right is tested one by one.</summary>
public sealed class PhenomenonCountsTests
{
    [Theory]
    [InlineData("phenomena", "phenomena.tsv")]
    [InlineData("speakers", "speakers.tsv")]
    [InlineData("scopes", "scopes.tsv")]
    [InlineData("links", "links.tsv")]
    public void Page_OfBenchmarks_CountsTheSentencesOfEachPhenomenon(string section, string table)
    {
        var rows = SentenceTable.Read(table).Select(row => (string)row[0]).ToList();
        var counts = rows.CountBy(phenomenon => phenomenon).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}"));

        ReadmeSection.Check(section, string.Create(CultureInfo.InvariantCulture, $"{rows.Count} of {rows.Count}: {string.Join(", ", counts)}.\n"), "benchmarks/README.md");
    }
}
