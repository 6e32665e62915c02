using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Validation;

namespace DeirZour.Tests.Tabular;

/// <summary>Two exports of ACLED, a newer and an older one, where they are present.</summary>
public sealed class AcledRealFileTests
{
    private const string Benin = "../shared/data/acled/benin-2023-export.csv";
    private const string BurkinaFaso = "../shared/data/acled/burkina-faso-2020-export.csv";

    [FactWhenPresent(Benin)]
    public void Read_ExportOf2023_IsWholeAndMaps() => Check(Benin, 811, 227, ["acled-date-precision-mismatch 2"]);

    [FactWhenPresent(BurkinaFaso)]
    public void Read_ExportOf2020_IsWholeAndMaps() => Check(BurkinaFaso, 3010, 1046, ["acled-date-precision-mismatch 1"]);

    private static void Check(string file, int rowCount, int claims, string[] expected)
    {
        using var stream = File.OpenRead(RepositoryFiles.PathOf(file));
        var reads = AcledReader.Read(stream, Reads.Options).ToList();
        var rows = reads.Rows();
        var duplicates = new AcledDuplicates();

        var findings = rows.SelectMany(row => AcledRowValidator.Instance.Validate(row).ToDiagnostics().Concat(new[] { duplicates.Find(row) }.OfType<Diagnostic>()));

        Assert.Empty(reads.Findings());
        Assert.Equal(rowCount, rows.Count);
        Assert.All(rows, row => Assert.Empty(row.UnreadCells));
        Assert.Equal(expected, findings.CountBy(finding => finding.Rule.Name).Select(count => $"{count.Key} {count.Value}"));
        var dataset = AcledMapping.ToDataset(rows);
        Assert.Equal((rowCount, claims), (dataset.Events.Count, dataset.Claims.Count));
        Assert.False(DatasetValidator.Instance.Validate(dataset).HasErrors());
    }
}
