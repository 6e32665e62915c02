using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Validation;

namespace DeirZour.Tests.Tabular;

/// <summary>The Syria part of the 19.1 generation, 2016-2019, where it is present.</summary>
public sealed class UcdpGedRealFileTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";
    private const int RowCount = 16_566;

    [FactWhenPresent(Syria)]
    public void Read_SyriaFile_DeliversEveryRowWithoutAFinding()
    {
        using var stream = File.OpenRead(RepositoryFiles.PathOf(Syria));

        var reads = UcdpGedReader.Read(stream, Reads.Options).ToList();

        Assert.Empty(reads.Findings());
        var rows = reads.Rows();
        Assert.Equal(RowCount, rows.Count);
        Assert.Equal(30, rows.Count(row => row.Low > row.Best));
        Assert.Equal(71, rows.Count(row => row.Best > row.High));
        Assert.Equal(RowCount, rows.Select(row => row.Id).Distinct().Count());
        Assert.All(rows, row => Assert.Empty(row.UnreadCells));
        Assert.All(rows, row => Assert.Equal(row.Best, row.DeathsSideA + row.DeathsSideB + row.DeathsCivilians + row.DeathsUnknown));
        Assert.All(rows, row => Assert.NotEmpty(row.SourceDates));
    }

    [FactWhenPresent(Syria)]
    public void Read_SyriaFile_GivesEveryCellAsCsvHelperDoes()
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.PathOf(Syria));
        var rows = 0;

        foreach (var (expected, found) in CsvHelperOracle.Read(bytes).Zip(Cells.Texts(bytes, bufferSize: 1000)))
        {
            Assert.Equal(expected, found);
            rows++;
        }

        Assert.Equal(RowCount + 1, rows);
        Assert.Equal(rows, CsvHelperOracle.Read(bytes).Count());
        Assert.Equal(rows, Cells.Texts(bytes).Count());
    }

    [FactWhenPresent(Syria)]
    public void ToDataset_SyriaFile_IsADatasetWithoutErrors()
    {
        using var stream = File.OpenRead(RepositoryFiles.PathOf(Syria));

        var dataset = UcdpGedMapping.ToDataset(UcdpGedReader.Read(stream).Rows());

        Assert.Equal((RowCount, RowCount), (dataset.Documents.Count, dataset.Events.Count));
        Assert.Equal(15_442, dataset.Claims.Count(claim => claim.Id.Value.EndsWith("/best", StringComparison.Ordinal)));
        Assert.Equal(20_028, dataset.Claims.Count(claim => claim.Id.Value.Contains("/deaths-", StringComparison.Ordinal)));
        Assert.Equal(1_990, dataset.Claims.Count(claim => claim.Id.Value.EndsWith("/low-high", StringComparison.Ordinal)));
        Assert.False(DatasetValidator.Instance.Validate(dataset).HasErrors());
    }

    /// <summary>Each position, looked up in the text by line and column, is where the cell begins.</summary>
    [FactWhenPresent(Syria)]
    public void PositionOf_SyriaFile_PointsAtTheCell()
    {
        var path = RepositoryFiles.PathOf(Syria);
        var lines = File.ReadAllText(path).Split('\n');
        using var stream = File.OpenRead(path);

        foreach (var row in UcdpGedReader.Read(stream).Rows())
        {
            AssertAt(row.Position, row.RecordId!);
            AssertAt(row.PositionOf(UcdpGedColumn.Id), row.RecordId!);
            AssertAt(row.PositionOf(UcdpGedColumn.SideA), $"\"{row.SideA}\"");
            AssertAt(row.PositionOf(UcdpGedColumn.Country), $"\"{row.Country}\"");
            AssertAt(row.PositionOf(UcdpGedColumn.High), $"{row.High}");
        }

        void AssertAt(TextPosition? position, string text)
        {
            var at = position.GetValueOrDefault();
            Assert.StartsWith(text, lines[at.Line - 1][(at.Column - 1)..], StringComparison.Ordinal);
        }
    }
}
