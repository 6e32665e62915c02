// readme
using DeirZour.Tabular;
using DeirZour.Validation;
// end

namespace ReadmeExamples;

internal static class ValidateUcdpGed
{
    public static void Run(TextWriter Console, string[] args)
    {
        // readme
        var name = Path.GetFileName(args[0]);
        var rows = new List<UcdpGedRow>();

        using var file = File.OpenRead(args[0]);
        foreach (var read in UcdpGedReader.Read(file, new TabularReadOptions { File = name }))
        {
            if (read.Record is not { } row)
            {
                Console.WriteLine(read.Diagnostic);
                continue;
            }

            foreach (var finding in UcdpGedRowValidator.Instance.Validate(row).ToDiagnostics(name))
            {
                Console.WriteLine(finding);
            }

            rows.Add(row);
        }

        var dataset = UcdpGedMapping.ToDataset(rows);
        Console.WriteLine($"{dataset.Events.Count} events, {dataset.Claims.Count} casualty claims");
        // end
    }
}
