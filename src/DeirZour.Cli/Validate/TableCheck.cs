using DeirZour.Cli.Rendering;
using DeirZour.Tabular;
using DeirZour.Validation;
using FluentValidation;

namespace DeirZour.Cli.Validate;

/// <summary>Validates tables of other people's datasets row by row. Of all rows before, it keeps only what tells duplicates.</summary>
/// <param name="options">How to read, with the name by which findings call the input.</param>
/// <param name="report">Takes the findings.</param>
/// <param name="countRecord">Is called for each row.</param>
internal sealed class TableCheck(TabularReadOptions options, Action<Diagnostic> report, Action countRecord)
{
    private long _notUtf8;

    /// <summary>Reads an input to its end.</summary>
    /// <param name="input">The table.</param>
    /// <param name="schema">One of <see cref="TableSchemas.All"/>.</param>
    /// <returns>What helps where the encoding is another, or null.</returns>
    public string? Run(Stream input, TableSchema schema)
    {
        switch (schema.Code)
        {
            case "ucdp-ged":
                new UcdpGedCheck(options.File, Report, countRecord).Run(new UcdpGedScanner(input, options));
                break;
            case "acled":
                Run(AcledReader.Read(input, options), AcledRowValidator.Instance, new AcledDuplicates().Find);
                break;
            case "pitf":
                Run(AtrocityReader.Read(input, options), AtrocityRowValidator.Instance, new AtrocityDuplicates().Find);
                break;
            case "ibc":
                Run(IraqBodyCountReader.Read(input, options), IraqBodyCountRowValidator.Instance, new IraqBodyCountDuplicates().Find);
                break;
            case "gdelt":
                Run(GdeltEventReader.Read(input, options), GdeltEventRowValidator.Instance, new GdeltDuplicates().Find);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(schema), schema, "Expected a schema that the tool has rules for.");
        }

        return _notUtf8 > 0 && options.InvalidUtf8 == InvalidUtf8Reading.Replacement
            ? $"{NumberWords.Counted(_notUtf8, "cell")} not in UTF-8: if the file is Windows-1252, as spreadsheets write it, add --encoding windows-1252"
            : null;
    }

    private void Run<TRow>(IEnumerable<RecordRead<TRow>> reads, IValidator<TRow> validator, Func<TRow, Diagnostic?> findDuplicate)
        where TRow : class
    {
        foreach (var read in reads)
        {
            if (read.Record is not { } row)
            {
                Report(read.Diagnostic!);
                continue;
            }

            countRecord();
            foreach (var finding in validator.Validate(row).ToDiagnostics(options.File))
            {
                Report(finding);
            }

            if (findDuplicate(row) is { } duplicate)
            {
                Report(duplicate with { File = options.File });
            }
        }
    }

    private void Report(Diagnostic finding)
    {
        _notUtf8 += finding.Rule == TabularRules.InvalidUtf8 ? 1 : 0;
        report(finding);
    }
}
