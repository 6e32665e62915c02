using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>What a declaration of a schema is enough for.</summary>
public sealed class TableReaderTests
{
    private static readonly TableSchema<Column> Headed = new("sightings", "Sightings",
        new(Column.Number, "No") { Presence = ColumnPresence.Required, IsTelltale = true },
        new(Column.Place, "Place Name") { OtherNames = ["Location"] },
        new(Column.Degrees, "Degrees"),
        new(Column.OtherDegrees, "Degrees") { Presence = ColumnPresence.Optional })
    {
        IdColumn = Column.Number,
    };

    private static readonly TableSchema<Column> Headless = new("logs", "Logs",
        new(Column.Number, "number"),
        new(Column.Place, "place"),
        new(Column.Degrees, "degrees"),
        new(Column.OtherDegrees, "other_degrees"))
    {
        HasHeader = false,
        HasQuotes = false,
        Delimiter = '\t',
        Layouts = [new("version 2", [Column.Number, Column.Place, Column.Degrees, Column.OtherDegrees]), new("version 1", [Column.Number, Column.Degrees])],
    };

    private enum Small : byte
    {
        Only,
    }

    private enum Column
    {
        Number,
        Place,
        Degrees,
        OtherDegrees,
    }

    [Fact]
    public void Read_NamesInOtherSpellings_AreFoundAndRenamedOnesReported()
    {
        var (rows, findings) = Read(Headed, "LOCATION,degrees,no,Degrees\nx,1,2,3\n");

        Assert.Equal(["2|x|1|3"], rows);
        Assert.Equal(
            [
                "(1,1): DZ3011: LOCATION: expected \"Place Name\" as releases of today have it, found \"LOCATION\"",
                "(1,18): DZ3012: No: expected the columns in the order of releases of today, found \"No\" elsewhere",
            ],
            findings.Order());
    }

    [Theory]
    [InlineData("place_name")]
    [InlineData("PLACE.NAME")]
    [InlineData(" Place - Name ")]
    public void Read_SeparatorsOfWords_DoNotMatter(string name)
    {
        var (rows, findings) = Read(Headed, $"no,{name},degrees\n1,x,2\n");

        Assert.Equal(["1|x|2|"], rows);
        Assert.Empty(findings);
    }

    [Fact]
    public void Read_ThirdColumnOfANameThatTwoHave_IsRepeated()
    {
        var (rows, findings) = Read(Headed, "no,place name,degrees,degrees,degrees\n1,x,2,3,4\n");

        Assert.Equal(["1|x|2|3"], rows);
        Assert.Equal(["(1,31): DZ3007: degrees: expected \"Degrees\" once, found it again; the first one counts"], findings);
    }

    [Fact]
    public void Read_RaggedRow_NamesTheRecord() =>
        Assert.Equal("9", Assert.Single(Findings(Headed, "no,place name,degrees\n9,x\n")).Record);

    [Theory]
    [InlineData("1\t\"x\t2\t3\n4\ty\t5\t6\n", "1|\"x|2|3", "4|y|5|6")]
    [InlineData("1\t2\n4\t5\n", "1||2|", "4||5|")]
    public void Read_TableWithoutAHeader_GoesByItsWidth(string text, string first, string second)
    {
        var (rows, findings) = Read(Headless, text);

        Assert.Equal([first, second], rows);
        Assert.Empty(findings);
    }

    [Fact]
    public void Read_TableWithoutAHeaderOfAnotherWidth_SaysSo()
    {
        var (rows, findings) = Read(Headless, "1\t2\t3\n");

        Assert.Empty(rows);
        Assert.Equal(["(1,1): DZ3003: expected rows of Logs with 4 or 2 cells, found \"1⇥2⇥3\""], findings);
    }

    [Fact]
    public void Read_MoreRowsAboveTheHeaderThanPlausible_EndsThere()
    {
        var (rows, findings) = Read(Headed, string.Concat(Enumerable.Repeat("x,y,z\n", 50)) + "no,place name,degrees\n1,x,2\n");

        Assert.Empty(rows);
        Assert.Equal(["(1,1): DZ3003: expected the header of Sightings with columns such as \"No\", found \"x,y,z\""], findings);
    }

    [Fact]
    public void Declare_ColumnTwiceOrMissing_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new TableSchema<Column>("a", "A", new SchemaColumn<Column>(Column.Number, "no")));
        Assert.Throws<ArgumentException>(() => new TableSchema<Column>("a", "A", new(Column.Number, "a"), new(Column.Number, "b"), new(Column.Place, "c"), new(Column.Degrees, "d")));
        Assert.Throws<ArgumentException>(() => new TableSchema<Column>(" ", "A"));
        Assert.Throws<ArgumentException>(() => new TableSchema<Small>("a", "A", new SchemaColumn<Small>(Small.Only, "only")));
    }

    [Fact]
    public void Declare_NameOfAColumnEmptyOrNull_IsRefused()
    {
        Assert.Throws<ArgumentException>("columns", () => Plain(new(Column.Number, " ")));
        Assert.Throws<ArgumentNullException>("columns", () => Plain(new(Column.Number, "no") { OtherNames = [null!] }));
        Assert.Throws<ArgumentNullException>("columns", () => Plain(new(Column.Number, null!)));
        Assert.Throws<ArgumentNullException>("columns", () => Plain(null!));
    }

    [Theory]
    [InlineData(ColumnPresence.Usual, "place,other,x,y\n1,2,3,4\n", 1)]
    [InlineData(ColumnPresence.Required, "no,other,x,y\n1,2,3,4\n", 1)]
    [InlineData(ColumnPresence.Required, "place,other,x,y\n1,2,3,4\n", 0)]
    public void Read_SchemaWithoutTelltales_GoesByTheRequiredColumnsOrAll(ColumnPresence presence, string text, int rows) =>
        Assert.Equal(rows, Read(Plain(new(Column.Number, "no") { Presence = presence }), text).Rows.Count);

    [Fact]
    public void Read_NoHeaderOfASchemaWithoutTelltales_NamesColumnsToExpect() =>
        Assert.Equal(
            ["(1,1): DZ3003: expected the header of Plain with columns such as \"no\", \"place\", \"other\", found \"1,2\""],
            Read(Plain(new(Column.Number, "no")), "1,2\n").Findings);

    [Fact]
    public void Read_MarkForAMissingValue_IsAnEmptyCellOfItsColumn()
    {
        var schema = new TableSchema<Column>("a", "A", new(Column.Number, "no"), new(Column.Place, "place"), new(Column.Degrees, "x"), new(Column.OtherDegrees, "y"))
        {
            MissingMark = "NA",
        };
        var reader = new TableReader<Column>(Reads.StreamOf("no,place,x,y\n1,\"NA\",NA,NAM\n"), schema);
        while (reader.Read() && !reader.HasRow)
        {
        }

        Assert.Equal(
            ("1", true, true, "NAM", "NA"),
            (reader.Row[Column.Number].ToString(), reader.Row[Column.Place].IsEmpty, reader.Row[Column.Degrees].IsEmpty, reader.Row[Column.OtherDegrees].ToString(), reader.Row.Cells[2].ToString()));
    }

    private static TableSchema<Column> Plain(SchemaColumn<Column> number) =>
        new("plain", "Plain", number, new(Column.Place, "place"), new(Column.Degrees, "other"), new(Column.OtherDegrees, "z"));

    [Theory]
    [InlineData("id,year,type_of_violence,best\n1,2016,1,4\n", "ucdp-ged")]
    [InlineData("some words\n\"more\nwords\"\nID;TYPE OF VIOLENCE;BEST_EST", "ucdp-ged")]
    [InlineData("id,name\nbest,1\n", null)]
    [InlineData("", null)]
    public void Detect_FirstBytes_TellTheDataset(string head, string? code) =>
        Assert.Equal(code, TableSchemas.Detect(System.Text.Encoding.UTF8.GetBytes(head))?.Code);

    private static (IReadOnlyList<string> Rows, IReadOnlyList<string> Findings) Read(TableSchema<Column> schema, string text)
    {
        var rows = new List<string>();
        var reader = new TableReader<Column>(Reads.StreamOf(text), schema);
        while (reader.Read())
        {
            if (reader.HasRow)
            {
                var row = reader.Row;
                rows.Add($"{row[Column.Number].ToString()}|{row[Column.Place].ToString()}|{row[Column.Degrees].ToString()}|{row[Column.OtherDegrees].ToString()}");
            }
        }

        return (rows, [.. Findings(schema, text).Select(finding => finding.ToString())]);
    }

    private static List<Diagnostic> Findings(TableSchema<Column> schema, string text)
    {
        var findings = new List<Diagnostic>();
        var reader = new TableReader<Column>(Reads.StreamOf(text), schema);
        while (reader.Read())
        {
            findings.AddRange(reader.Findings);
        }

        return findings;
    }
}
