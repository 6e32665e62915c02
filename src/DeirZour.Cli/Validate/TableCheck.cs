using DeirZour.Gazetteers;
using DeirZour.Tabular;
using DeirZour.Validation;
using FluentValidation;

namespace DeirZour.Cli.Validate;

/// <summary>Validates tables of other people's datasets row by row. Of all rows before, it keeps only what tells duplicates.</summary>
/// <param name="name">The name by which findings call the input.</param>
/// <param name="report">Takes the findings.</param>
/// <param name="countRecord">Is called for each row.</param>
internal sealed class TableCheck(string name, Action<Diagnostic> report, Action countRecord)
{
    private readonly TabularReadOptions _options = new() { File = name };

    /// <summary>Reads an input to its end.</summary>
    /// <param name="input">The table.</param>
    /// <param name="schema">One of <see cref="TableSchemas.All"/>.</param>
    public void Run(Stream input, TableSchema schema)
    {
        switch (schema.Code)
        {
            case "ucdp-ged":
                Run(UcdpGedReader.Read(input, _options), UcdpGedRowValidator.Instance, new UcdpGedDuplicates().Find, new UcdpGedPlaces(Gazetteer.Syria).Find);
                break;
            case "acled":
                Run(AcledReader.Read(input, _options), AcledRowValidator.Instance, new AcledDuplicates().Find);
                break;
            case "pitf":
                Run(AtrocityReader.Read(input, _options), AtrocityRowValidator.Instance, new AtrocityDuplicates().Find);
                break;
            case "ibc":
                Run(IraqBodyCountReader.Read(input, _options), IraqBodyCountRowValidator.Instance, new IraqBodyCountDuplicates().Find);
                break;
            case "gdelt":
                Run(GdeltEventReader.Read(input, _options), GdeltEventRowValidator.Instance, new GdeltDuplicates().Find);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(schema), schema, "Expected a schema that the tool has rules for.");
        }
    }

    private void Run<TRow>(IEnumerable<RecordRead<TRow>> reads, IValidator<TRow> validator, params Func<TRow, Diagnostic?>[] furtherChecks)
        where TRow : class
    {
        foreach (var read in reads)
        {
            if (read.Record is not { } row)
            {
                report(read.Diagnostic!);
                continue;
            }

            countRecord();
            foreach (var finding in validator.Validate(row).ToDiagnostics(name))
            {
                report(finding);
            }

            foreach (var check in furtherChecks)
            {
                if (check(row) is { } finding)
                {
                    report(finding with { File = name });
                }
            }
        }
    }
}
