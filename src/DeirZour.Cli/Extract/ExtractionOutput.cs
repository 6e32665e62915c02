using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Extract;

/// <summary>Joins what was written about texts into one output.</summary>
/// <param name="console">Where to write, and for whom.</param>
/// <param name="format">The format.</param>
internal sealed class ExtractionOutput(ToolConsole console, OutputFormat format) : PiecedOutput(console, format)
{
    /// <summary>A writer of the format, whose texts go to <see cref="PiecedOutput.Add"/> when it is disposed.</summary>
    /// <param name="piece">Where it writes.</param>
    public IExtractionWriter CreateWriter(Stream piece) => Format switch
    {
        OutputFormat.Json => new JsonExtractions(piece, isArray: true),
        OutputFormat.Ndjson => new JsonExtractions(piece, isArray: false),
        OutputFormat.Csv => new CsvExtractions(piece),
        _ => new ExtractionPage(ConsoleOf(piece)),
    };

    protected override void WriteCsvHeader(Stream output) => CsvExtractions.WriteHeader(output);
}
