using BenchmarkDotNet.Attributes;
using DeirZour.Benchmarks.Tabular;
using DeirZour.Tabular;
using DeirZour.Validation;

namespace DeirZour.Benchmarks.Validation;

/// <summary>Judging sound rows of UCDP GED that are objects already: the check of the library against FluentValidation with the same rules.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class RowValidationBenchmarks
{
    private const int Rows = 1024;
    private const int TableLength = 700_000;

    private static readonly PlainGedRowValidator Plain = new();
    private readonly UcdpGedRow[] _rows = new UcdpGedRow[Rows];

    [GlobalSetup]
    public void MakeRows()
    {
        using var stream = new MemoryStream(GedTables.Make(TableLength));
        UcdpGedReader.Read(stream).Select(read => read.Record!).Take(Rows).ToArray().CopyTo(_rows, 0);
    }

    /// <returns>The number of sound rows.</returns>
    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public int FluentValidationAlone()
    {
        var sound = 0;
        foreach (var row in _rows)
        {
            sound += Plain.Validate(row).IsValid ? 1 : 0;
        }

        return sound;
    }

    /// <returns>The number of sound rows.</returns>
    [Benchmark(OperationsPerInvoke = Rows)]
    public int CheckAlone()
    {
        var sound = 0;
        foreach (var row in _rows)
        {
            sound += UcdpGedRowValidator.Instance.Passes(row) ? 1 : 0;
        }

        return sound;
    }
}
