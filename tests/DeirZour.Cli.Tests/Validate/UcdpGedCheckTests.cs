using System.Text;
using DeirZour.Cli.Validate;
using DeirZour.Gazetteers;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;

namespace DeirZour.Cli.Tests.Validate;

/// <summary>Rows that are judged where they lie have the findings, in the same order, that they have as objects.</summary>
public sealed class UcdpGedCheckTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";
    private const string File = "ged.csv";

    private static readonly string[] Faults =
    [
        "", " ", "0", "-1", "2", "4", "7", "9", "-3", "999999", "99999999999", "x", "91", "-200", "35.5", "2017-03-05", "2017-04-30", "1753-01-01", "2099-01-01",
        "2017-03-05;soon", "A &amp; B", "A & B", "POINT (1 2)", "Café", "CafÃ©", "دير الزور", "\uFFFD", "a\0b", "one\ntwo", "say \"so\"",
    ];

    private static readonly (string Column, string Text)[] Raqqa =
    [
        ("country", "Syria"), ("adm_1", "Ar Raqqah Governorate"), ("where_coordinates", "Ar Raqqah town"), ("latitude", "35.95"), ("longitude", "39.01"), ("geom_wkt", ""),
    ];

    [Fact]
    public void Run_AnyCellChanged_FindsWhatObjectsFind()
    {
        var text = new GedText();
        var id = 0;
        foreach (var column in GedText.Columns)
        {
            foreach (var fault in Faults)
            {
                text.Add(++id, (column, fault));
            }
        }

        Assert.InRange(Check(text.ToString()), 500, int.MaxValue);
    }

    [Fact]
    public void Run_PlacesOfSyria_FindsWhatObjectsFind()
    {
        var text = new GedText();
        var id = 0;
        foreach (var precision in "1234567x")
        {
            foreach (var (column, fault) in (ReadOnlySpan<(string, string)>)[
                ("id", "1"), ("latitude", "35.4"), ("latitude", "34"), ("adm_1", "Aleppo Governorate"), ("adm_1", ""), ("adm_1", " "), ("country", "Iraq"), ("country", ""),
                ("where_coordinates", "Dayr az Zawr"), ("where_coordinates", "\"Raqqa\""), ("where_coordinates", "  "), ("where_coordinates", new string('x', 600)), ("low", "7")])
            {
                text.Add(++id, [.. Raqqa, ("where_prec", precision.ToString()), (column, fault)]);
                text.Add(++id, [.. Raqqa, ("where_prec", precision.ToString()), (column, fault)]);
            }
        }

        Assert.InRange(Check(text.ToString()), 100, int.MaxValue);
    }

    [Theory]
    [InlineData("relid")]
    [InlineData("source_date")]
    [InlineData("date_end")]
    [InlineData("best")]
    [InlineData("latitude")]
    [InlineData("where_coordinates")]
    public void Run_MissingColumn_FindsWhatObjectsFind(string column)
    {
        var text = new GedText([.. GedText.Columns.Where(name => name != column), "colour"]).Add(1, ("colour", "red")).Add(2, ("low", "7")).Add(2);

        Assert.InRange(Check(text.ToString()), 3, int.MaxValue);
    }

    [Fact]
    public void Run_BrokenTable_FindsWhatObjectsFind()
    {
        var row = new GedText().Add(4).ToString().Split('\n')[1];
        var text = "a title\n" + new GedText().AddLine("#event,#x").Add(1).AddLine("2,NOR").AddLine(row + ",more").AddLine("\"" + row).AddLine(string.Join(',', GedText.Columns)).Add(1);

        Assert.InRange(Check(text), 7, int.MaxValue);
    }

    [FactWhenPresent(Syria)]
    public void Run_SyriaFile_FindsWhatObjectsFind() =>
        Assert.Equal(426, Check(System.IO.File.ReadAllBytes(RepositoryFiles.PathOf(Syria))));

    private static int Check(string text) => Check(Encoding.UTF8.GetBytes(text)) + Check(Encoding.Latin1.GetBytes(text));

    /// <returns>How many findings there are.</returns>
    private static int Check(byte[] table)
    {
        var options = new TabularReadOptions { File = File };
        var found = new List<Diagnostic>();
        var rows = 0;
        using var stream = new MemoryStream(table);

        new UcdpGedCheck(File, found.Add, () => rows++).Run(new UcdpGedScanner(stream, options));

        var (expected, expectedRows) = FindByObjects(table, options);
        Assert.Equal(expected, found);
        Assert.Equal(expectedRows, rows);
        return found.Count;
    }

    private static (List<Diagnostic> Findings, int Rows) FindByObjects(byte[] table, TabularReadOptions options)
    {
        var findings = new List<Diagnostic>();
        var rows = 0;
        var duplicates = new UcdpGedDuplicates();
        var places = new UcdpGedPlaces(Gazetteer.Syria);
        using var stream = new MemoryStream(table);
        foreach (var read in UcdpGedReader.Read(stream, options))
        {
            if (read.Record is not { } row)
            {
                findings.Add(read.Diagnostic!);
                continue;
            }

            rows++;
            findings.AddRange(UcdpGedRowValidator.Instance.Validate(row).ToDiagnostics(File));
            findings.AddRange(new[] { duplicates.Find(row), places.Find(row) }.OfType<Diagnostic>().Select(finding => finding with { File = File }));
        }

        return (findings, rows);
    }
}
