using System.Text;
using DeirZour.Tabular;
using NodaTime;

namespace DeirZour.Tests.Tabular;

public sealed class UcdpGedWriterTests
{
    [Fact]
    public void Write_RowsOfAFile_AreTheSameRowsWhenReadAgain()
    {
        var text = new GedText()
            .Add(1)
            .Add(2, ("source_office", "North Wire;Hill Radio"), ("source_date", "2017-03-05;2017-03-06"), ("number_of_sources", "2"), ("active_year", "0"))
            .Add(3, ("where_description", "the \"old\" bridge,\nby the mill"), ("latitude", "-0.1"), ("gwnob", "12"))
            .ToString();
        var rows = Reads.All(text).Rows();

        var written = Write(rows);

        Assert.Equal(text, written);
        Assert.Equal(rows, Reads.All(written).Rows());
    }

    [Fact]
    public void Write_UnknownValues_AreEmptyCells() =>
        Assert.Equal($"{string.Join(',', GedText.Columns)}\n7{new string(',', 48)}\n", Write([new UcdpGedRow { Id = 7 }]));

    [Fact]
    public void Write_WithHxlTags_HasThemUnderTheHeaderAndIsReadAgain()
    {
        var rows = Reads.All(new GedText().Add(1).ToString()).Rows();

        var written = Write(rows, withHxlTags: true);

        Assert.Equal(string.Join(',', UcdpGedColumns.All.Select(column => column.ToHxlTag())), written.Split('\n')[1]);
        Assert.Equal(["events.csv(2,1): DZ3008: found a row of HXL tags under the header; it is skipped"], Reads.All(written).Findings());
        Assert.Equal(6, Assert.Single(Reads.All(written).Rows()).Best);
    }

    [Fact]
    public void Write_ImplausibleValues_AreWrittenAsTheyAre()
    {
        var row = new UcdpGedRow { Id = 7, TypeOfViolence = (UcdpViolenceType)9, Latitude = double.NaN, Longitude = double.NegativeInfinity, DateStart = new LocalDate(-5, 1, 14) };

        Assert.Equal(["7", "9", "NaN", "-Infinity", "-0005-01-14"], Write([row]).Split('\n')[1].Split(',').Where(cell => cell.Length > 0));
    }

    [Fact]
    public void Write_AfterDispose_Throws()
    {
        using var stream = new MemoryStream();
        var writer = new UcdpGedWriter(stream);
        writer.Dispose();
        var length = stream.Length;

        Assert.Throws<ObjectDisposedException>(() => writer.Write(new UcdpGedRow { Id = 1 }));
        Assert.Equal(length, stream.Length);
    }

    [Fact]
    public void Calls_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new UcdpGedWriter(null!));
        Assert.Throws<ArgumentNullException>(() => new UcdpGedWriter(Stream.Null).Write(null!));
    }

    private static string Write(IEnumerable<UcdpGedRow> rows, bool withHxlTags = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new UcdpGedWriter(stream, withHxlTags))
        {
            foreach (var row in rows)
            {
                writer.Write(row);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
