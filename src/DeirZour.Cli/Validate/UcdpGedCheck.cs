using DeirZour.Gazetteers;
using DeirZour.Tabular;
using DeirZour.Validation;

namespace DeirZour.Cli.Validate;

/// <summary>Validates UCDP GED: rows are judged as they lie in the file, and only one that may break a rule becomes an object.</summary>
/// <param name="name">The name by which findings call the input.</param>
/// <param name="report">Takes the findings: of a row, first those about its cells, then those about what it says, then those about the rows before.</param>
/// <param name="countRecord">Is called for each row.</param>
internal sealed class UcdpGedCheck(string? name, Action<Diagnostic> report, Action countRecord)
{
    private readonly UcdpGedDuplicates _duplicates = new();
    private readonly UcdpGedPlaces _places = new(Gazetteer.Syria);

    /// <summary>Reads a table to its end.</summary>
    public void Run(UcdpGedScanner table)
    {
        while (table.Read())
        {
            for (var i = 0; i < table.Findings.Count; i++)
            {
                report(table.Findings[i]);
            }

            if (table.HasRow)
            {
                Check(table.Row);
            }
        }
    }

    private void Check(UcdpGedRowView row)
    {
        countRecord();
        if (!UcdpGedRowValidator.Instance.IsSound(row))
        {
            foreach (var finding in UcdpGedRowValidator.Instance.Validate(row.ToRow(Report)).ToDiagnostics())
            {
                Report(finding);
            }
        }

        Report(_duplicates.Find(row));
        Report(_places.Find(row));
    }

    private void Report(Diagnostic? finding)
    {
        if (finding is not null)
        {
            report(finding with { File = name });
        }
    }
}
