using DeirZour.Cli.Inputs;
using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>The rows of a table of somebody else's dataset as our records, as they come.</summary>
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
        "pitf" => AtrocityMapping.ToRecords(Rows(AtrocityReader.Read(input, _options))),
        "ibc" => IraqBodyCountMapping.ToRecords(Rows(IraqBodyCountReader.Read(input, _options))),
        "gdelt" => GdeltEventMapping.ToRecords(Rows(GdeltEventReader.Read(input, _options))),
        _ => throw Unsupported(schema),
    };

    /// <summary>One dataset for each row.</summary>
    public IEnumerable<Dataset> Datasets(Stream input, TableSchema schema) => schema.Code switch
    {
        "ucdp-ged" => UcdpGedMapping.ToDatasets(Rows(UcdpGedReader.Read(input, _options))),
        "acled" => AcledMapping.ToDatasets(Rows(AcledReader.Read(input, _options))),
        "pitf" => AtrocityMapping.ToDatasets(Rows(AtrocityReader.Read(input, _options))),
        "ibc" => IraqBodyCountMapping.ToDatasets(Rows(IraqBodyCountReader.Read(input, _options))),
        "gdelt" => GdeltEventMapping.ToDatasets(Rows(GdeltEventReader.Read(input, _options))),
        _ => throw Unsupported(schema),
    };

    private IEnumerable<TRow> Rows<TRow>(IEnumerable<RecordRead<TRow>> reads)
        where TRow : class => reads.Records(report);

    private ToolException Unsupported(TableSchema schema) => new($"{name}: expected a table that can be converted, found {schema.Name}", ExitCode.WrongUsage);
}
