using DeirZour.Gazetteers;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

/// <summary>What the rules find in UCDP's own rows on Syria, 2016-2019, where the file is present.</summary>
public sealed class UcdpGedRealFileRulesTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";

    [FactWhenPresent(Syria)]
    public void Validate_SyriaFile_FindsWhatIsKnownToBeThere()
    {
        using var stream = File.OpenRead(RepositoryFiles.PathOf(Syria));
        var duplicates = new UcdpGedDuplicates();
        var places = new UcdpGedPlaces(Gazetteer.Syria);
        var findings = new List<Diagnostic>();
        foreach (var row in UcdpGedReader.Read(stream).Select(read => read.Record).OfType<UcdpGedRow>())
        {
            findings.AddRange(UcdpGedRowValidator.Instance.Validate(row).ToDiagnostics("syria.csv"));
            findings.AddRange(new[] { duplicates.Find(row), places.Find(row) }.OfType<Diagnostic>());
        }

        var counts = findings.CountBy(finding => finding.Rule.Name).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}");
        Assert.Equal(
            [
                "ged-best-above-high 71",
                "ged-headline-entities 126",
                "ged-low-above-best 30",
                "ged-source-date-late 3",
                "ged-source-date-sentinel 23",
                "ged-sources-before-start 173",
            ],
            counts);
        Assert.All(findings, finding => Assert.True(finding is { Position: { Line: > 1, Column: > 0 }, Record: not null, Path: not null }));
    }
}
