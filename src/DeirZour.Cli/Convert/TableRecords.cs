using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>The rows of a table as our records, as they come.</summary>
/// <param name="name">The name by which findings call the input.</param>
/// <param name="report">Takes the findings of the reader.</param>
internal sealed class TableRecords(string name, Action<Diagnostic> report)
{
    private readonly TabularReadOptions _options = new() { File = name };

    /// <summary>One record after the other; what rows share comes last.</summary>
    public IEnumerable<IRecord> Records(Stream input, TableSchema schema) => schema.Code switch
    {
        "ucdp-ged" => UcdpGedMapping.ToRecords(Rows(UcdpGedReader.Read(input, _options))),
        "acled" => AcledMapping.ToRecords(Rows(AcledReader.Read(input, _options))),
        "pitf" => RecordsOf(AtrocityMapping.ToDataset(Rows(AtrocityReader.Read(input, _options)))),
        "ibc" => RecordsOf(IraqBodyCountMapping.ToDataset(Rows(IraqBodyCountReader.Read(input, _options)))),
        "gdelt" => RecordsOf(GdeltEventMapping.ToDataset(Rows(GdeltEventReader.Read(input, _options)))),
        _ => throw Unsupported(schema),
    };

    /// <summary>One dataset for each row.</summary>
    public IEnumerable<Dataset> Datasets(Stream input, TableSchema schema) => schema.Code switch
    {
        "ucdp-ged" => Rows(UcdpGedReader.Read(input, _options)).Select(UcdpGedMapping.ToDataset),
        "acled" => Rows(AcledReader.Read(input, _options)).Select(AcledMapping.ToDataset),
        "pitf" => Rows(AtrocityReader.Read(input, _options)).Select(AtrocityMapping.ToDataset),
        "ibc" => Rows(IraqBodyCountReader.Read(input, _options)).Select(IraqBodyCountMapping.ToDataset),
        "gdelt" => Rows(GdeltEventReader.Read(input, _options)).Select(GdeltEventMapping.ToDataset),
        _ => throw Unsupported(schema),
    };

    private static IEnumerable<IRecord> RecordsOf(Dataset dataset) =>
        [.. dataset.Sources, .. dataset.Documents, .. dataset.Actors, .. dataset.Events, .. dataset.Claims, .. dataset.Statements];

    private IEnumerable<TRow> Rows<TRow>(IEnumerable<RecordRead<TRow>> reads)
        where TRow : class
    {
        foreach (var read in reads)
        {
            if (read.Record is { } row)
            {
                yield return row;
            }
            else
            {
                report(read.Diagnostic!);
            }
        }
    }

    private ToolException Unsupported(TableSchema schema) => new($"{name}: expected a table that can be converted, found {schema.Name}", ExitCode.WrongUsage);
}
