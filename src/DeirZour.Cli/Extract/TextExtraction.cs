using System.Globalization;
using System.Text;
using DeirZour.Cli.Inputs;
using NodaTime;

namespace DeirZour.Cli.Extract;

/// <summary>Finds the claims in inputs: records one a line, on all processors but in order, or one text an input.</summary>
/// <param name="output">Takes the results.</param>
/// <param name="publishedOn">When texts were published that do not say so, or null.</param>
internal sealed class TextExtraction(ExtractionOutput output, LocalDate? publishedOn)
{
    /// <summary>Whether a text could not be read.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Finds the claims of one input.</summary>
    /// <param name="input">The input; it stays open.</param>
    /// <param name="name">What the command line calls it.</param>
    /// <exception cref="IOException">It cannot be read to its end.</exception>
    public void Extract(Stream input, string name)
    {
        var lines = new LineInput(input);
        if (lines.HoldsRecords() || (name == InputFile.StandardInput && lines.Held.Trim(" \t\r\n"u8).IsEmpty))
        {
            ExtractRecords(lines, InputFile.DisplayName(name));
        }
        else
        {
            ExtractText(lines, name);
        }
    }

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
            using var writer = output.CreateWriter(piece);
            using var extraction = new Extraction { Id = new TextId(name), PublishedOn = publishedOn };
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

            Read(line, number++, file, extraction);
            isFine &= extraction.Error is null;
            writer.Write(extraction);
        }

        return isFine;
    }

    private void Read(ReadOnlySpan<byte> line, long number, string file, Extraction extraction)
    {
        extraction.Clear();
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
