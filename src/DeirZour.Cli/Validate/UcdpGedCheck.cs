using DeirZour.Tabular;

namespace DeirZour.Cli.Validate;

/// <summary>Validates UCDP GED, row by row in constant memory.</summary>
internal static class UcdpGedCheck
{
    /// <summary>Reads an input to its end.</summary>
    public static void Run(Stream input, string name, Action<Diagnostic> report, Action countRecord)
    {
        foreach (var read in UcdpGedReader.Read(input, new TabularReadOptions { File = name }))
        {
            if (read.Diagnostic is { } finding)
            {
                report(finding);
            }
            else
            {
                countRecord();
            }
        }
    }
}
