using System.Globalization;
using System.Text;
using DeirZour.Cli.Inputs;
using NodaTime;

namespace DeirZour.Cli.Extract;

/// <summary>Finds the claims in inputs: records one a line, on all processors but in order, or one text an input.</summary>
/// <param name="output">Takes the results.</param>
/// <param name="publishedOn">When texts were published that do not say so, or null.</param>
/// <param name="notes">Takes what is to be said about inputs that were read all the same.</param>
internal sealed class TextExtraction(ExtractionOutput output, LocalDate? publishedOn, TextWriter notes)
{
    /// <summary>Whether a text could not be read.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Finds the claims of one input.</summary>
    /// <param name="input">The input; it stays open.</param>
    /// <param name="name">What the command line calls it.</param>
    /// <exception cref="IOException">It cannot be read to its end.</exception>
    /// <exception cref="UnreadableInputException">It holds JSON, but not one record a line.</exception>
    public void Extract(Stream input, string name)
    {
        using var utf8 = TextEncoding.ToUtf8(input);
        var lines = new LineInput(utf8);
        var shown = InputFile.DisplayName(name);
        switch (lines.Look())
        {
            case InputKind.Records:
                ExtractRecords(lines, shown);
                break;
            case InputKind.JsonArray:
                throw new UnreadableInputException(shown, $"expected one record a line, found a JSON array; {Advice(".[]", name)}");
            case InputKind.SpreadRecord:
                throw new UnreadableInputException(shown, $"expected one record a line, found one over several lines; {Advice(".", name)}");
            case InputKind.Nothing:
                notes.WriteLine($"deirzour: {shown}: expected a text or records, found nothing");
                if (name != InputFile.StandardInput)
                {
                    ExtractText(lines, name);
                }

                break;
            default:
                ExtractText(lines, name);
                break;
        }
    }

    private static string Advice(string filter, string name) =>
        $"'jq -c {filter}{(name == InputFile.StandardInput ? string.Empty : $" {name}")}' writes one a line";

    private void ExtractRecords(LineInput input, string file)
    {
        var filter = new LineFilter((lines, firstNumber, piece) => Run(lines, firstNumber, file, piece), output.Add);
        HasErrors |= !filter.Run(input, (number, piece) => WriteError(default, $"{file}({number}): {LineFilter.TooLong}", piece));
    }

    private void ExtractText(LineInput input, string name)
    {
        using var piece = new MemoryStream();
        if (input.TryReadAll(out var text))
        {
            if (TextFault.Find(text.Span) is { } fault)
            {
                notes.WriteLine($"deirzour: {InputFile.DisplayName(name)}{fault}");
            }

            using var writer = output.CreateWriter(piece);
            using var extraction = new Extraction
            {
                Id = new TextId(name),
                Origin = (InputFile.DisplayName(name), 0),
                PublishedOn = publishedOn,
            };
            extraction.Take(Encoding.UTF8.GetChars(text.Span, extraction.Reserve(text.Length)));
            extraction.FindClaims();
            writer.Write(extraction);
        }
        else
        {
            WriteError(new TextId(name), $"{InputFile.DisplayName(name)}: {LineFilter.TooLong}", piece);
            HasErrors = true;
        }

        output.Add(piece.GetBuffer().AsSpan(0, (int)piece.Length));
    }

    private bool Run(ReadOnlySpan<byte> lines, long number, string file, Stream piece)
    {
        using var writer = output.CreateWriter(piece);
        using var extraction = new Extraction();
        var isFine = true;
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            lines = end < 0 ? [] : lines[(end + 1)..];
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                Read(line, number, file, extraction);
                isFine &= extraction.Error is null;
                writer.Write(extraction);
            }

            number++;
        }

        return isFine;
    }

    private void Read(ReadOnlySpan<byte> line, long number, string file, Extraction extraction)
    {
        extraction.Clear();
        extraction.Origin = (file, number);
        extraction.PublishedOn = publishedOn;
        var record = new TextLine(line);
        record.Read(extraction);
        if (record.Problem is { } problem)
        {
            var column = Encoding.UTF8.GetCharCount(line[..record.ProblemOffset]) + 1;
            extraction.Error = string.Create(CultureInfo.InvariantCulture, $"{file}({number},{column}): {problem}");
        }
        else
        {
            extraction.FindClaims();
        }
    }

    private void WriteError(TextId id, string error, Stream piece)
    {
        using var writer = output.CreateWriter(piece);
        using var extraction = new Extraction { Id = id, Error = error };
        writer.Write(extraction);
    }
}
