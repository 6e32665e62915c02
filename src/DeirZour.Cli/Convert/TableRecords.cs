using DeirZour.Cli.Inputs;
using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>The rows of a table of somebody else's dataset as our records, as they come.</summary>
/// <param name="options">How to read, with the name by which findings call the input.</param>
/// <param name="report">Takes the findings of the reader.</param>
internal sealed class TableRecords(TabularReadOptions options, Action<Diagnostic> report)
{
    /// <summary>One record after the other; what rows share comes last.</summary>
    public IEnumerable<IRecord> Records(Stream input, TableSchema schema) => schema.Code switch
    {
        "ucdp-ged" => UcdpGedMapping.ToRecords(Rows(UcdpGedReader.Read(input, options))),
        "acled" => AcledMapping.ToRecords(Rows(AcledReader.Read(input, options))),
        "pitf" => AtrocityMapping.ToRecords(Rows(AtrocityReader.Read(input, options))),
        "ibc" => IraqBodyCountMapping.ToRecords(Rows(IraqBodyCountReader.Read(input, options))),
        "gdelt" => GdeltEventMapping.ToRecords(Rows(GdeltEventReader.Read(input, options))),
        _ => throw Unsupported(schema),
    };

    /// <summary>One dataset for each row.</summary>
    public IEnumerable<Dataset> Datasets(Stream input, TableSchema schema) => schema.Code switch
    {
        "ucdp-ged" => UcdpGedMapping.ToDatasets(Rows(UcdpGedReader.Read(input, options))),
        "acled" => AcledMapping.ToDatasets(Rows(AcledReader.Read(input, options))),
        "pitf" => AtrocityMapping.ToDatasets(Rows(AtrocityReader.Read(input, options))),
        "ibc" => IraqBodyCountMapping.ToDatasets(Rows(IraqBodyCountReader.Read(input, options))),
        "gdelt" => GdeltEventMapping.ToDatasets(Rows(GdeltEventReader.Read(input, options))),
        _ => throw Unsupported(schema),
    };

    private IEnumerable<TRow> Rows<TRow>(IEnumerable<RecordRead<TRow>> reads)
        where TRow : class => reads.Records(report);

    private ToolException Unsupported(TableSchema schema) => new($"{options.File}: expected a table that can be converted, found {schema.Name}", ExitCode.WrongUsage);
}
