// readme
using DeirZour.Tabular;
// end

namespace ReadmeExamples;

internal static class ReadOwnTable
{
    public static void Run(TextWriter Console)
    {
        // readme
        var schema = new TableSchema<LogColumn>("desk-log", "Log of the desk",
            new(LogColumn.Day, "day") { Presence = ColumnPresence.Required },
            new(LogColumn.Place, "place") { Presence = ColumnPresence.Required, OtherNames = ["location"] },
            new(LogColumn.Shells, "shells"));

        using var file = new MemoryStream("""
            Shelling, as the desk heard of it
            Day;Location;Shells;Remark
            2017-01-14;Hajin;12;
            2017-01-15;"Hajin; the mill";3
            """u8.ToArray());

        var reader = new TableReader<LogColumn>(file, schema);
        while (reader.Read())
        {
            foreach (var finding in reader.Findings)
            {
                Console.WriteLine(finding);
            }

            if (reader.HasRow && reader.Row[LogColumn.Shells].TryGetInt32(out var shells))
            {
                Console.WriteLine($"{reader.Row[LogColumn.Place].ToString()}: {shells}");
            }
        }
        // end
    }

    // readme
    internal enum LogColumn
    {
        Day,
        Place,
        Shells,
    }
    // end
}
