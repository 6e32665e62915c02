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
             "documents":[{"id":"gazette-1","publisher":"gazette","title":"Shells fall on the bridge","publishedOn":"2017-03-05"}],
             "claims":[
               {"id":"gazette-1.q01","document":"gazette-1","outcome":"killed","scope":"incident",
                "count":{"min":7,"qualifier":"atLeast"},"victims":{"group":"civilian","phrase":"villagers"},
                "attribution":{"voice":"own"},"evidence":{"start":18,"length":14,"phrase":"At least seven"}},
               {"id":"gazette-1.q02","document":"gazette-1","outcome":"wounded","scope":"incident",
                "count":{"min":9,"qualifier":"exact"},"victims":{"group":"unspecified"},
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
