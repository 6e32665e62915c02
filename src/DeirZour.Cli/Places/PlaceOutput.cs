using DeirZour.Cli.Rendering;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>Joins what was written about names into one output.</summary>
/// <param name="console">Where to write, and for whom.</param>
/// <param name="format">The format.</param>
/// <param name="gazetteer">Where the places are.</param>
internal sealed class PlaceOutput(ToolConsole console, OutputFormat format, Gazetteer gazetteer) : PiecedOutput(console, format)
{
    /// <summary>A writer of the format, whose names go to <see cref="PiecedOutput.Add"/> when it is disposed.</summary>
    /// <param name="piece">Where it writes.</param>
    public IPlaceWriter CreateWriter(Stream piece) => Format switch
    {
        OutputFormat.Json => new JsonPlaces(piece, isArray: true),
        OutputFormat.Ndjson => new JsonPlaces(piece, isArray: false),
        OutputFormat.Csv => new CsvPlaces(piece),
        _ => new PlacePage(ConsoleOf(piece), gazetteer),
    };

    protected override void WriteCsvHeader(Stream output) => CsvPlaces.WriteHeader(output);
}
