namespace DeirZour.Cli.Extract;

/// <summary>Joins what was written about texts, piece by piece in any of the formats, into one output.</summary>
/// <param name="console">Where to write, and for whom.</param>
/// <param name="format">The format.</param>
internal sealed class ExtractionOutput(ToolConsole console, OutputFormat format)
{
    private bool _isEmpty = true;

    /// <summary>Whether what writers write starts with a separator, one byte, that only stands between texts.</summary>
    private bool IsSeparated => format is OutputFormat.Json or OutputFormat.Table;

    /// <summary>Writes what comes before the first text.</summary>
    public void Start()
    {
        if (format == OutputFormat.Json)
        {
            console.Output.Write("["u8);
        }
        else if (format == OutputFormat.Csv)
        {
            CsvExtractions.WriteHeader(console.Output);
        }
    }

    /// <summary>A writer of the format, whose texts go to <see cref="Add"/> when it is disposed.</summary>
    /// <param name="piece">Where it writes.</param>
    public IExtractionWriter CreateWriter(Stream piece) => format switch
    {
        OutputFormat.Json => new JsonExtractions(piece, isArray: true),
        OutputFormat.Ndjson => new JsonExtractions(piece, isArray: false),
        OutputFormat.Csv => new CsvExtractions(piece),
        _ => new ExtractionPage(new ToolConsole
        {
            Input = console.Input,
            Output = piece,
            Error = console.Error,
            Color = console.Color,
            Width = console.Width,
        }),
    };

    /// <summary>Writes a piece after all earlier ones.</summary>
    public void Add(ReadOnlySpan<byte> piece)
    {
        console.Output.Write(_isEmpty && IsSeparated && !piece.IsEmpty ? piece[1..] : piece);
        _isEmpty &= piece.IsEmpty;
    }

    /// <summary>Writes what comes after the last text.</summary>
    public void Finish()
    {
        if (format == OutputFormat.Json)
        {
            console.Output.Write(_isEmpty ? "]\n"u8 : "\n]\n"u8);
        }
    }
}
