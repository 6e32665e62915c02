using DeirZour.Tabular;
using DeirZour.Validation;

namespace DeirZour.Cli.Validate;

/// <summary>Validates UCDP GED row by row. Of all rows before, it keeps only the ids.</summary>
internal static class UcdpGedCheck
{
    /// <summary>Reads an input to its end.</summary>
    public static void Run(Stream input, string name, Action<Diagnostic> report, Action countRecord)
    {
        var duplicates = new UcdpGedDuplicates();
        foreach (var read in UcdpGedReader.Read(input, new TabularReadOptions { File = name }))
        {
            if (read.Record is not { } row)
            {
                report(read.Diagnostic!);
                continue;
            }

            countRecord();
            foreach (var finding in UcdpGedRowValidator.Instance.Validate(row).ToDiagnostics(name))
            {
                report(finding);
            }

            if (duplicates.Find(row) is { } duplicate)
            {
                report(duplicate with { File = name });
            }
        }
    }
}
