using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CsvHelper;
using DeirZour.Tabular;
using DeirZour.Validation;

namespace DeirZour.Benchmarks.Tabular;

/// <summary>Reading a table of the shape of UCDP GED, against CsvHelper on the same bytes; judging it, against reading it.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class TableBenchmarks
{
    private const string Cells = "find every cell";
    private const string Typed = "read all numbers and dates";
    private const string Objects = "rows as objects";
    private const string Judge = "read and judge sound rows";

    private byte[] _table = [];

    [GlobalSetup]
    public void MakeTable() => _table = GedTables.Make(GedTables.Length);

    [Benchmark(Baseline = true), BenchmarkCategory(Cells)]
    public long CsvHelperCells()
    {
        using var reader = CsvReader.Create(_table, new CsvReaderOptions { HasHeader = false, Separator = ',' });
        long cells = 0;
        while (reader.Read())
        {
            cells += reader.FieldCount;
        }

        return cells;
    }

    [Benchmark, BenchmarkCategory(Cells)]
    public long DelimitedCells()
    {
        long cells = 0;
        foreach (var row in DelimitedReader.Enumerate(_table))
        {
            cells += row.Count;
        }

        return cells;
    }

    [Benchmark(Baseline = true), BenchmarkCategory(Typed)]
    public long CsvHelperTyped()
    {
        using var reader = CsvReader.Create(_table, new CsvReaderOptions { HasHeader = true, Separator = ',' });
        reader.ReadHeader();
        var numbers = Array.ConvertAll(GedTables.WholeNumbers, reader.GetFieldIndex);
        var days = Array.ConvertAll(GedTables.Days, reader.GetFieldIndex);
        var degrees = Array.ConvertAll(GedTables.Degrees, reader.GetFieldIndex);
        long sum = 0;
        while (reader.Read())
        {
            foreach (var number in numbers)
            {
                sum += reader.Parse<int>(number);
            }

            foreach (var day in days)
            {
                sum += reader.Parse<DateOnly>(day).Day;
            }

            foreach (var degree in degrees)
            {
                sum += (long)reader.Parse<double>(degree);
            }
        }

        return sum;
    }

    [Benchmark, BenchmarkCategory(Typed)]
    public long GedTyped() => Sum(_table);

    [Benchmark(Baseline = true), BenchmarkCategory(Objects)]
    public long CsvHelperObjects()
    {
        using var reader = CsvReader.Create(_table, new CsvReaderOptions { HasHeader = true, Separator = ',', PoolStrings = true });
        long best = 0;
        foreach (var row in reader.GetRecords<PlainGedRow>())
        {
            best += row.Best;
        }

        return best;
    }

    [Benchmark, BenchmarkCategory(Objects)]
    public long GedObjects()
    {
        long best = 0;
        foreach (var row in UcdpGedReader.Enumerate(_table))
        {
            best += row.ToRow().Best ?? 0;
        }

        return best;
    }

    [Benchmark, BenchmarkCategory(Objects)]
    public long GedObjectsOfStream()
    {
        using var stream = new MemoryStream(_table);
        long best = 0;
        foreach (var read in UcdpGedReader.Read(stream))
        {
            best += read.Record?.Best ?? 0;
        }

        return best;
    }

    [Benchmark(Baseline = true), BenchmarkCategory(Judge)]
    public long GedTypedAlone() => Rows(judge: false);

    [Benchmark, BenchmarkCategory(Judge)]
    public long GedJudged() => Rows(judge: true);

    private long Rows(bool judge)
    {
        long rows = 0;
        foreach (var row in UcdpGedReader.Enumerate(_table))
        {
            rows += !judge || UcdpGedRowValidator.Instance.IsSound(row) ? 1 : 0;
        }

        return rows;
    }

    private static long Sum(byte[] table)
    {
        long sum = 0;
        foreach (var row in UcdpGedReader.Enumerate(table))
        {
            sum += row.Id!.Value + row.Year!.Value + (int)row.TypeOfViolence!.Value + row.ConflictId!.Value + row.DyadId!.Value + row.SideAId!.Value
                + row.SideBId!.Value + row.NumberOfSources!.Value + (int)row.WherePrecision!.Value + row.PrioGridCell!.Value + row.CountryId!.Value
                + (int)row.EventClarity!.Value + (int)row.DatePrecision!.Value + row.DeathsSideA!.Value + row.DeathsSideB!.Value
                + row.DeathsCivilians!.Value + row.DeathsUnknown!.Value + row.Best!.Value + row.High!.Value + row.Low!.Value
                + row.DateStart!.Value.Day + row.DateEnd!.Value.Day + (long)row.Latitude!.Value + (long)row.Longitude!.Value;
        }

        return sum;
    }
}
