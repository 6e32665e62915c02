using System.Globalization;
using System.Text;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using NodaTime;

namespace DeirZour.Tests.Tabular;

/// <content>Rows against the cells that they were made of, which the delimited reader delivers.</content>
public sealed partial class UcdpGedRowTests
{
    private const string RealFile = "../shared/data/ucdp-ged/syria-2016-2019.csv";

    /// <summary>What stands in cells, wherever it may belong.</summary>
    private static readonly string[] Faults =
    [
        "", " ", "x", "-1", "+5", " 7 ", "007", "2147483647", "2147483648", "99999999999999", "1.5", "-35.25", "1e3", "true", "NA", "2017-02-29", "2017-02-28",
        "2017-03-04 00:00:00.000", "2017-03-05;2017-03-06", "2017-03-05;soon;2017-03-06", ";;", "North Wire; Hill Press;;North Wire", "قرية", "bridge 😀", "two\nlines",
        "a \"quoted\" word", "\"", "North Wire,2017-03-05,Fighting near Bridgetown", "Fighting near Bridgetown",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_RowsWithFaultsInAnyOrder_HoldWhatTheirCellsSay(int seed)
    {
        var random = new Random(seed);
        var columns = GedText.Columns.ToArray();
        if (seed > 1)
        {
            random.Shuffle(columns);
        }

        var text = new GedText(columns);
        for (var id = 1; id <= 400; id++)
        {
            var changes = Enumerable.Range(0, random.Next(4)).Select(_ => (columns[random.Next(columns.Length)], Fault(random)));
            text.Add(id % 7 == 0 ? 7 : id, [.. changes.DistinctBy(change => change.Item1)]);
            if (id % 50 == 0)
            {
                text.AddLine("3,\"un\"closed,\"1\"").AddLine("4,2017,\"a\"b\",5");
            }
        }

        Check(Encoding.UTF8.GetBytes(text.ToString()), TabularReadOptions.Default);
    }

    [Theory]
    [InlineData(InvalidUtf8Reading.Windows1252)]
    [InlineData(InvalidUtf8Reading.Replacement)]
    public void Read_RowsThatAreNotUtf8_HoldWhatTheirCellsSay(InvalidUtf8Reading reading)
    {
        var text = new GedText().Add(1, ("side_b", "Caf# Front"), ("adm_1", "Pr#vince")).Add(2, ("source_headline", "Fighting n#ar Bridgetown")).Add(3).ToString();

        Check(Encoding.Latin1.GetBytes(text.Replace('#', 'é')), TabularReadOptions.Default with { InvalidUtf8 = reading });
    }

    [FactWhenPresent(RealFile)]
    public void Read_RealFile_RowsHoldWhatTheirCellsSay() => Check(File.ReadAllBytes(RepositoryFiles.PathOf(RealFile)), TabularReadOptions.Default);

    private static void Check(byte[] file, TabularReadOptions options)
    {
        var rows = UcdpGedReader.Read(new MemoryStream(file), options).Rows();
        var header = default(UcdpGedColumn[]);
        var index = 0;
        foreach (var cells in DelimitedReader.Enumerate(file, options))
        {
            if (header is null)
            {
                header = new UcdpGedColumn[cells.Count];
                for (var cell = 0; cell < header.Length; cell++)
                {
                    Assert.True(UcdpGedColumns.TryParse(cells[cell].ToString(), out header[cell]));
                }

                continue;
            }

            Check(rows[index++], cells, header);
        }

        Assert.Equal(index, rows.Count);
        index = 0;
        foreach (var view in UcdpGedReader.Enumerate(file, options))
        {
            Assert.Equal(rows[index++], view.ToRow());
        }

        Assert.Equal(index, rows.Count);
    }

    private static void Check(UcdpGedRow row, DelimitedRow cells, UcdpGedColumn[] header)
    {
        Assert.Equal(cells.Position, row.Position);
        for (var cell = 0; cell < header.Length; cell++)
        {
            var has = cell < cells.Count;
            Assert.Equal(has ? cells.PositionOf(cell) : null, row.PositionOf(header[cell]));
            var expected = Expected(header[cell], has ? cells[cell] : default);
            var actual = ValueOf(row, header[cell]);
            if (!Equals(expected, actual))
            {
                Assert.Fail($"{row.Position}, {header[cell]}: expected {expected}, found {actual}");
            }
        }
    }

    private static object? Expected(UcdpGedColumn column, DelimitedCell cell)
    {
        var text = cell.ToString();
        switch (column)
        {
            case UcdpGedColumn.ActiveYear:
                return cell.TryGetBoolean(out var flag) ? flag : null;
            case UcdpGedColumn.DateStart or UcdpGedColumn.DateEnd:
                return cell.TryGetDate(out var date) ? date : null;
            case UcdpGedColumn.Latitude or UcdpGedColumn.Longitude:
                return cell.TryGetDouble(out var degrees) ? degrees : null;
            case UcdpGedColumn.SourceOffices:
                return new EquatableArray<string>(text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            case UcdpGedColumn.SourceDates:
                return new EquatableArray<LocalDate>([.. text.Split(';').Select(Day).OfType<LocalDate>()]);
            case UcdpGedColumn.NumberOfSources:
                return cell.TryGetInt32(out var number) && number != -1 ? number : null;
            default:
                return PropertyOf(column).PropertyType == typeof(string) ? text.Trim().Length == 0 ? null : text
                    : cell.TryGetInt32(out var value) ? value : null;
        }
    }

    /// <summary>The value of a column's property; codes as numbers.</summary>
    private static object? ValueOf(UcdpGedRow row, UcdpGedColumn column) =>
        PropertyOf(column).GetValue(row) is var value && value is Enum ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : value;

    private static System.Reflection.PropertyInfo PropertyOf(UcdpGedColumn column) => typeof(UcdpGedRow).GetProperty(column.ToString())!;

    private static LocalDate? Day(string text)
    {
        return CellParser.TryParseDate(Encoding.UTF8.GetBytes(text), out var day) ? day : null;
    }

    private static string Fault(Random random)
    {
        var fault = Faults[random.Next(Faults.Length)];
        return random.Next(8) == 0 ? new string('n', random.Next(1, 1200)) + fault : fault;
    }
}
