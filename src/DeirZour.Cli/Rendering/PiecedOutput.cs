namespace DeirZour.Cli.Rendering;

/// <summary>Joins results that were written piece by piece in one of the formats into one output.</summary>
/// <param name="console">Where to write, and for whom.</param>
/// <param name="format">The format.</param>
internal abstract class PiecedOutput(ToolConsole console, OutputFormat format)
{
    private bool _isEmpty = true;

    /// <summary>The format.</summary>
    protected OutputFormat Format => format;

    /// <summary>Whether a piece starts with a separator, one byte, that only stands between results.</summary>
    private bool IsSeparated => format is OutputFormat.Json or OutputFormat.Table;

    /// <summary>Writes what comes before the first result.</summary>
    public void Start()
    {
        if (format == OutputFormat.Json)
        {
            console.Output.Write("["u8);
        }
        else if (format == OutputFormat.Csv)
        {
            WriteCsvHeader(console.Output);
        }
    }

    /// <summary>Writes a piece after all earlier ones.</summary>
    public void Add(ReadOnlySpan<byte> piece)
    {
        console.Output.Write(_isEmpty && IsSeparated && !piece.IsEmpty ? piece[1..] : piece);
        _isEmpty &= piece.IsEmpty;
    }

    /// <summary>Writes what comes after the last result.</summary>
    public void Finish()
    {
        if (format == OutputFormat.Json)
        {
            console.Output.Write(_isEmpty ? "]\n"u8 : "\n]\n"u8);
        }
    }

    /// <summary>Writes the names of the columns.</summary>
    protected abstract void WriteCsvHeader(Stream output);

    /// <summary>The console, with its output going to a piece.</summary>
    protected ToolConsole ConsoleOf(Stream piece) => new()
    {
        Input = console.Input,
        Output = piece,
        Error = console.Error,
        Color = console.Color,
        Width = console.Width,
    };
}
