using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Invented tables of GDELT events, which have no header.</summary>
internal static class GdeltText
{
    private static readonly Dictionary<GdeltColumn, string> Row = new()
    {
        [GdeltColumn.GlobalEventId] = "7000000001",
        [GdeltColumn.Day] = "20170304",
        [GdeltColumn.MonthYear] = "201703",
        [GdeltColumn.Year] = "2017",
        [GdeltColumn.FractionDate] = "2017.1753",
        [GdeltColumn.Actor1Code] = "NRTMIL",
        [GdeltColumn.Actor1Name] = "NORTHLAND",
        [GdeltColumn.Actor2Code] = "REB",
        [GdeltColumn.Actor2Name] = "HILL FRONT",
        [GdeltColumn.IsRootEvent] = "1",
        [GdeltColumn.EventCode] = "043",
        [GdeltColumn.EventBaseCode] = "043",
        [GdeltColumn.EventRootCode] = "04",
        [GdeltColumn.QuadClass] = "1",
        [GdeltColumn.GoldsteinScale] = "2.8",
        [GdeltColumn.NumMentions] = "6",
        [GdeltColumn.NumSources] = "1",
        [GdeltColumn.NumArticles] = "6",
        [GdeltColumn.AverageTone] = "-3.25",
        [GdeltColumn.Actor1GeoType] = "0",
        [GdeltColumn.Actor2GeoType] = "0",
        [GdeltColumn.ActionGeoType] = "4",
        [GdeltColumn.ActionGeoFullName] = "Bridgetown, \"Upper\" Province, Northland",
        [GdeltColumn.ActionGeoCountryCode] = "NL",
        [GdeltColumn.ActionGeoLatitude] = "35.5",
        [GdeltColumn.ActionGeoLongitude] = "40.25",
        [GdeltColumn.DateAdded] = "20170305123000",
        [GdeltColumn.SourceUrl] = "https://wire.example/bridge",
    };

    /// <summary>A line of a plausible row with these changes, in a layout of the schema.</summary>
    public static string Line(int layout, params (GdeltColumn Column, string Text)[] changes)
    {
        var row = new Dictionary<GdeltColumn, string>(Row);
        foreach (var (column, text) in changes)
        {
            row[column] = text;
        }

        return string.Join('\t', GdeltColumns.Schema.Layouts[layout].Columns.Select(column => row.GetValueOrDefault(column, "")));
    }

    public static IReadOnlyList<RecordRead<GdeltEventRow>> Read(params string[] lines) =>
        [.. GdeltEventReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")), Reads.Options)];

    public static GdeltEventRow RowWith(params (GdeltColumn Column, string Text)[] changes) => Assert.Single(Read(Line(0, changes)).Rows());
}
