using DeirZour.Cli.Tests.Support;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests.Commands;

public sealed class ValidateTableTests
{
    private static string Acled { get; } = RepositoryFiles.PathOf("tests/DeirZour.Cli.Tests/Support/acled.csv");

    [Fact]
    public void Validate_AcledExport_ReportsRowsByLineColumnAndId()
    {
        var result = new Tool { Input = File.ReadAllBytes(Acled) }.Run("validate", "-");

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Error));
        Golden.Check(result.Output, "ValidateTableTests.acled.approved.txt");
    }

    /// <summary>As the files come: no name for the first column, and CR alone between lines.</summary>
    [Fact]
    public void Validate_IraqBodyCount_IsKnownByItsColumns()
    {
        var result = new Tool { Input = Tool.Utf8("\"\",Code,Start,end,Min,Max\r1,k7001,20-Mar-03,20-Mar-03,7,6\r") }.Run("validate", "-", "--format", "csv");

        Assert.Contains("DZ6401,ibc-min-above-max,warning,standard input,2,29,k7001,\"Min: expected at most the greatest number of 6, found 7\"", result.Lines);
    }

    [Fact]
    public void Validate_Atrocities_AreKnownBelowAPreamble()
    {
        var text = "\"Disclaimer: words.\n\t\t\nEvent Type\tStart Day\tStart Month\tStart Year\tCountry\tPerp State Role\tDeaths Number\tDeaths Scale\n"
            + "Incident\t04\t03\t2017\tSYR\tUnknown/Unclear/Other\t38\t5-24\n";

        var result = new Tool { Input = Tool.Utf8(text) }.Run("validate", "-", "--format", "csv");

        Assert.Contains("DZ6210,pitf-deaths-outside-scale,warning,standard input,4,47,,\"Deaths Number: expected a number within 5..24, found 38\"", result.Lines);
    }

    /// <summary>Without a header: the number of columns tells.</summary>
    [Fact]
    public void Validate_GdeltEvents_AreKnownByTheirWidth()
    {
        var cells = new string[57];
        (cells[0], cells[1], cells[2], cells[26]) = ("7000000001", "20170304", "201704", "043");

        var result = new Tool { Input = Tool.Utf8(string.Join('\t', cells) + "\n") }.Run("validate", "-", "--format", "csv");

        Assert.Equal(
            ["DZ6606,gdelt-date-mismatch,warning,standard input,1,21,7000000001,\"MonthYear: expected the month of 2017-03-04, found 201704\""],
            result.Lines[1..]);
    }

    [Fact]
    public void Validate_SchemaGiven_SaysWhatTheHeaderLacks()
    {
        var result = new Tool { Input = Tool.Utf8("year,place\n2017,Bridgetown\n") }.Run("validate", "-", "--schema", "acled", "--format", "csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "DZ3003,table-header,error,standard input,1,1,,\"expected the header of ACLED with columns such as \"\"event_id_cnty\"\", \"\"sub_event_type\"\", \"\"inter1\"\", found \"\"year,place\"\"\"",
            result.Lines);
    }

    [Fact]
    public void Validate_SchemaOfNoDataset_IsWrongUsage()
    {
        var result = new Tool().Run("validate", Acled, "--schema", "census");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("deirzour: --schema: expected ucdp-ged, acled, pitf, ibc, deirzour-csv or gdelt, found \"census\". Try 'deirzour validate --help'.\n", result.Error);
    }

    [Fact]
    public void Validate_Table_SaysWhatEachInputWasTakenFor()
    {
        var result = new Tool { Input = Tool.Utf8("id,year,type_of_violence,date_prec,best\n") }.Run("validate", "-", "--seeds", "--format", "table");

        Assert.Contains("standard input: UCDP GED, no records", result.Lines);
        Assert.Contains("seeds: our JSON, 312 records", result.Lines);
    }

    [Fact]
    public void Validate_MissingColumn_IsReportedOnce()
    {
        var result = new Tool { Input = Tool.Utf8("id,type_of_violence,date_prec,date_start,date_end,high\n1,1,1,2017-01-14,2017-01-14,5\n2,1,1,2017-01-15,2017-01-15,6\n") }
            .Run("validate", "-", "--schema", "ucdp-ged", "--format", "csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["DZ3004,column-required,error,standard input,1,1,,\"best: expected a column \"\"best\"\", found none of that name\""],
            result.Lines.Where(line => line.Contains("\"best:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Validate_BytesOfAnotherEncoding_EndWithAHint()
    {
        byte[] input = [.. Tool.Utf8("id,type_of_violence,date_prec,best,where_coordinates\n1,1,1,4,Caf"), 0xE9, .. Tool.Utf8("\n")];

        var result = new Tool { Input = input }.Run("validate", "-");

        Assert.Equal(
            "deirzour: standard input: 1 cell not in UTF-8: if the file is Windows-1252, as spreadsheets write it, add --encoding windows-1252\n",
            result.Error);
    }

    [Theory]
    [InlineData("Windows-1252", true)]
    [InlineData("CP1252", true)]
    [InlineData("latin1", true)]
    [InlineData("UTF8", false)]
    public void Validate_EncodingByAnotherName_IsUnderstood(string name, bool isWindows1252)
    {
        byte[] input = [.. Tool.Utf8("id,type_of_violence,date_prec,best\n1,1,1,x"), 0xE9, .. Tool.Utf8("\n")];

        var result = new Tool { Input = input }.Run("validate", "-", "--encoding", name, "--format", "csv");

        Assert.Equal((1, isWindows1252), (result.ExitCode, result.Output.Contains("\"\"xé\"\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Validate_EncodingThatIsNone_SaysWhichAre() => Assert.StartsWith(
        "deirzour: --encoding: expected utf-8 or windows-1252, found \"koi8-r\".",
        new Tool().Run("validate", "-", "--encoding", "koi8-r").Error,
        StringComparison.Ordinal);

    /// <summary>The place in front of a finding stays whole; the rest is broken at blanks.</summary>
    [Theory]
    [InlineData("a table.csv")]
    [InlineData("a-name-that-is-so-long-that-it-does-not-fit-into-one-line-of-a-terminal-of-eighty-cells-at-all.csv")]
    public void Validate_LongFinding_FitsTheTerminal(string name)
    {
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(file, Tool.Utf8("id,type_of_violence,date_prec,best,where_coordinates\n1,1,1,4,\"The bridge at the ford where the road from the mill meets the river CafÃ©\"\n"));

        var result = new Tool().Run("validate", file, "--format", "table");

        folder.Delete(recursive: true);
        Assert.Contains(result.Lines, line => line.StartsWith($"  {file}(2,", StringComparison.Ordinal));
        Assert.All(result.Lines, line => Assert.True(line.Length <= 80 || line.Contains(file, StringComparison.Ordinal), line));
    }

    [Theory]
    [InlineData("PK\u0003\u0004----ged.csvid,type_of_violence,date_prec,best\n1,1,1,4\n", "expected text, found a ZIP archive or an office document; unpack it, or save it as text, first")]
    [InlineData("PK\u0003\u0004----xl/workbook.xml", "expected text, found an Excel workbook; save its sheet as \"CSV UTF-8\" first")]
    [InlineData("\u00D0\u00CF\u0011\u00E0----", "expected text, found an old Excel workbook or office document; save it as CSV or text first")]
    [InlineData("\u001F\u008B----", "expected text, found a file compressed by gzip; unpack it first, or pipe what gzip -dc writes to -")]
    public void Validate_PackedFile_SaysWhatToDo(string content, string message)
    {
        var input = System.Text.Encoding.Latin1.GetBytes(content);

        Assert.All(
            (string[][])[["validate", "-"], ["validate", "-", "--schema", "ucdp-ged"], ["show", "-"], ["convert", "-", "--to", "csv"]],
            arguments => Assert.Equal((3, $"deirzour: standard input: {message}\n"), (new Tool { Input = input }.Run(arguments) is var result ? result.ExitCode : 0, result.Error)));
    }

    [Fact]
    public void Validate_EncodingGiven_ReadsTheCellAndSaysSoByTheWay()
    {
        byte[] input = [.. Tool.Utf8("id,type_of_violence,date_prec,best,where_coordinates\n1,1,1,x"), 0xE9, .. Tool.Utf8(",دير الزور\n")];

        var result = new Tool { Input = input }.Run("validate", "-", "--encoding", "windows-1252", "--format", "csv");

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("DZ3107,invalid-utf8,information,standard input,2,8,,\"expected UTF-8, found the bytes E9, the cell is read as Windows-1252\"", result.Lines);
        Assert.Contains("DZ3201,cell-whole-number,error,standard input,2,7,1,\"best: expected a whole number such as \"\"62\"\", found \"\"xé\"\"\"", result.Lines);
    }
}
