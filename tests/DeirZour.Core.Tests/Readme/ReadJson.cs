// readme
using System.Text;
using DeirZour.Json;
// end

namespace ReadmeExamples;

internal static class ReadJson
{
    public static void Run(TextWriter Console)
    {
        // readme
        var json = """
            {"schema":"deirzour/1.0",
             "sources":[{"id":"gazette","name":"The River Gazette","kind":"news-media"}],
             "documents":[{"id":"gazette-1","publisher":"gazette","title":"Shells fall on the bridge"}],
             "claims":[
               {"id":"gazette-1.q01","document":"gazette-1","outcome":"killed",
                "count":{"min":7,"qualifier":"atLeast"},"victims":{"group":"civilian"},"scope":"incident",
                "attribution":{"voice":"own"},"evidence":{"start":0,"length":14,"phrase":"At least seven"}},
               {"id":"gazette-1.q02","document":"gazette-1","outcome":"wounded",
                "count":{"min":9,"qualifier":"exact"},"victims":{"group":"unspecified"},"scope":"incident",
                "attribution":{"voice":"own"}}]}
            """u8;

        var result = DatasetJson.Read(json, new JsonReadOptions { File = "events.json" });
        foreach (var finding in result.Diagnostics)
        {
            Console.WriteLine(finding);
        }

        using var lines = new MemoryStream();
        DatasetJson.WriteNdjson(lines, result.Dataset.Claims);
        Console.Write(Encoding.UTF8.GetString(lines.ToArray()));
        // end
    }
}
