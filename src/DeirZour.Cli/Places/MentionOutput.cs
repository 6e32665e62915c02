using System.Text;
using DeirZour.Cli.Extract;
using DeirZour.Cli.Inputs;
using DeirZour.Cli.Rendering;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>Finds the places that texts name, and joins what is written about them into one output.</summary>
/// <param name="console">Where to write, and for whom.</param>
/// <param name="format">The format.</param>
/// <param name="gazetteer">The places.</param>
internal sealed class MentionOutput(ToolConsole console, OutputFormat format, Gazetteer gazetteer) : PiecedOutput(console, format)
{
    private readonly TextWriter _notes = console.Error;
    private readonly PlaceMatcher _matcher = new(gazetteer.Places);

    /// <summary>Finds the places of one text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="name">What the command line calls it.</param>
    /// <exception cref="UnreadableInputException">The text is too long.</exception>
    /// <exception cref="IOException">It cannot be read to its end.</exception>
    public void Find(Stream input, string name)
    {
        using var decoded = TextEncoding.ToUtf8(input);
        var lines = new LineInput(decoded);

        // Also leaves a byte order mark out.
        lines.Look();
        if (!lines.TryReadAll(out var utf8))
        {
            throw new UnreadableInputException(InputFile.DisplayName(name), LineFilter.TooLong);
        }

        if (TextFault.Find(utf8.Span) is { } fault)
        {
            _notes.WriteLine($"deirzour: {InputFile.DisplayName(name)}{fault}");
        }

        var text = Encoding.UTF8.GetString(utf8.Span);
        var mentions = new List<PlaceMention>();
        foreach (var mention in _matcher.Find(text))
        {
            mentions.Add(mention);
        }

        using var piece = new MemoryStream();
        using (var writer = CreateWriter(piece))
        {
            writer.Write(name, text, mentions);
        }

        Add(piece.GetBuffer().AsSpan(0, (int)piece.Length));
    }

    protected override void WriteCsvHeader(Stream output) => CsvMentions.WriteHeader(output);

    private IMentionWriter CreateWriter(Stream piece) => Format switch
    {
        OutputFormat.Json => new JsonMentions(piece, isArray: true),
        OutputFormat.Ndjson => new JsonMentions(piece, isArray: false),
        OutputFormat.Csv => new CsvMentions(piece),
        _ => new MentionPage(ConsoleOf(piece)),
    };
}
