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
    private const int PieceLength = 128 << 10;
    private const int MaxKeptCapacity = 1 << 20;
    private static readonly string TooLong =
        string.Create(CultureInfo.InvariantCulture, $"expected at most {LineInput.MaxLength >> 20} MiB, found more");

    private readonly List<Piece> _pieces = [];

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
        var number = 1L;
        while (input.ReadLines(out var lines, out var isTooLong))
        {
            if (isTooLong)
            {
                AddError(default, $"{file}({number}): {TooLong}");
                number++;
                continue;
            }

            var count = Split(lines, ref number);
            Parallel.For(0, count, index => Run(_pieces[index], file));
            for (var index = 0; index < count; index++)
            {
                Add(_pieces[index]);
            }
        }
    }

    private void ExtractText(LineInput input, string name)
    {
        if (!input.TryReadAll(out var text))
        {
            AddError(new TextId(name), $"{InputFile.DisplayName(name)}: {TooLong}");
            return;
        }

        var piece = PieceAt(0);
        using (var writer = output.CreateWriter(piece.Output))
        using (var extraction = new Extraction { Id = new TextId(name), PublishedOn = publishedOn })
        {
            extraction.Take(Encoding.UTF8.GetChars(text.Span, extraction.Reserve(text.Length)));
            extraction.FindClaims();
            writer.Write(extraction);
        }

        Add(piece);
    }

    /// <summary>Shares lines among pieces, each with the number of its first line.</summary>
    private int Split(ReadOnlyMemory<byte> lines, ref long number)
    {
        var count = 0;
        while (!lines.IsEmpty)
        {
            var end = lines.Length <= PieceLength ? -1 : lines.Span[(PieceLength - 1)..].IndexOf((byte)'\n');
            var length = end < 0 ? lines.Length : PieceLength + end;
            var piece = PieceAt(count++);
            (piece.Lines, piece.FirstNumber) = (lines[..length], number);
            number += piece.Lines.Span.Count((byte)'\n');
            lines = lines[length..];
        }

        return count;
    }

    private void Run(Piece piece, string file)
    {
        using var writer = output.CreateWriter(piece.Output);
        using var extraction = new Extraction();
        var number = piece.FirstNumber;
        var lines = piece.Lines.Span;
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            lines = end < 0 ? [] : lines[(end + 1)..];

            Read(line, number++, file, extraction);
            piece.HasErrors |= extraction.Error is not null;
            writer.Write(extraction);
        }
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

    private void AddError(TextId id, string error)
    {
        var piece = PieceAt(0);
        using (var writer = output.CreateWriter(piece.Output))
        using (var extraction = new Extraction { Id = id, Error = error })
        {
            writer.Write(extraction);
        }

        piece.HasErrors = true;
        Add(piece);
    }

    private Piece PieceAt(int index)
    {
        if (index == _pieces.Count)
        {
            _pieces.Add(new Piece());
        }

        return _pieces[index];
    }

    private void Add(Piece piece)
    {
        output.Add(piece.Output.GetBuffer().AsSpan(0, (int)piece.Output.Length));
        HasErrors |= piece.HasErrors;
        piece.Clear();
    }

    /// <summary>Some lines, and what is written about them.</summary>
    private sealed class Piece
    {
        public ReadOnlyMemory<byte> Lines { get; set; }

        public long FirstNumber { get; set; }

        public bool HasErrors { get; set; }

        public MemoryStream Output { get; private set; } = new();

        public void Clear()
        {
            (Lines, HasErrors) = (default, false);
            if (Output.Capacity > MaxKeptCapacity)
            {
                Output = new MemoryStream();
            }

            Output.SetLength(0);
        }
    }
}
