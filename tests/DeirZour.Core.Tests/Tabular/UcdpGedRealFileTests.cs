using DeirZour.Tabular;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Tabular;

/// <summary>The Syria part of the 19.1 generation, 2016-2019, where it is present.</summary>
public sealed class UcdpGedRealFileTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";

    [FactWhenPresent(Syria)]
    public void Read_SyriaFile_DeliversEveryRow()
    {
        using var stream = File.OpenRead(RepositoryFiles.PathOf(Syria));

        var reads = UcdpGedReader.Read(stream, new TabularReadOptions { File = "syria.csv" }).ToList();

        Assert.Empty(reads.Findings());
        var rows = reads.Rows();
        Assert.Equal(16_566, rows.Count);
        Assert.Equal(30, rows.Count(row => row.Low > row.Best));
        Assert.Equal(71, rows.Count(row => row.Best > row.High));
        Assert.All(rows, row => Assert.Empty(row.UnreadCells));
    }
}
