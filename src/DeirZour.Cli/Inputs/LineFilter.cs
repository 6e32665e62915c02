using System.Globalization;
using DeirZour.Cli.Extract;

namespace DeirZour.Cli.Inputs;

/// <summary>Turns records, one a line, into results: on all processors, but in order.</summary>
/// <param name="work">Writes the results of some lines, and returns whether all of them were read.</param>
/// <param name="add">Takes what was written, piece by piece in order.</param>
/// <param name="pieceLength">About how many bytes of lines one processor takes at once: the more work a line is, the fewer.</param>
internal sealed class LineFilter(LineFilter.Work work, LineFilter.Sink add, int pieceLength = 128 << 10)
{
    private const int MaxKeptCapacity = 1 << 20;

    private readonly List<Piece> _pieces = [];

    /// <summary>Writes the results of some lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="firstNumber">The 1-based number of the first of them.</param>
    /// <param name="output">Where to write.</param>
    public delegate bool Work(ReadOnlySpan<byte> lines, long firstNumber, Stream output);

    /// <summary>Takes what was written.</summary>
    public delegate void Sink(ReadOnlySpan<byte> results);

    /// <summary>What is wrong with a line that is too long.</summary>
    public static string TooLong { get; } = string.Create(CultureInfo.InvariantCulture, $"expected at most {LineInput.MaxLength >> 20} MiB, found more");

    /// <summary>Turns all lines of an input into results.</summary>
    /// <param name="input">The input.</param>
    /// <param name="refuse">Writes the result of the line of a number that is too long.</param>
    /// <returns>Whether all lines were read.</returns>
    /// <exception cref="IOException">The input cannot be read to its end.</exception>
    public bool Run(LineInput input, Action<long, Stream> refuse)
    {
        var isFine = true;
        var number = 1L;
        while (input.ReadLines(out var lines, out var isTooLong))
        {
            var count = isTooLong ? Refuse(number++, refuse) : Split(lines, ref number);
            if (!isTooLong)
            {
                Parallel.For(0, count, index =>
                {
                    var piece = _pieces[index];
                    piece.IsFine = work(piece.Lines.Span, piece.FirstNumber, piece.Output);
                });
            }

            for (var index = 0; index < count; index++)
            {
                var piece = _pieces[index];
                add(piece.Output.GetBuffer().AsSpan(0, (int)piece.Output.Length));
                isFine &= piece.IsFine;
                piece.Clear();
            }
        }

        return isFine;
    }

    private int Refuse(long number, Action<long, Stream> refuse)
    {
        var piece = PieceAt(0);
        refuse(number, piece.Output);
        piece.IsFine = false;
        return 1;
    }

    /// <summary>Shares lines among pieces, each with the number of its first line.</summary>
    private int Split(ReadOnlyMemory<byte> lines, ref long number)
    {
        var count = 0;
        while (!lines.IsEmpty)
        {
            var end = lines.Length <= pieceLength ? -1 : lines.Span[(pieceLength - 1)..].IndexOf((byte)'\n');
            var length = end < 0 ? lines.Length : pieceLength + end;
            var piece = PieceAt(count++);
            (piece.Lines, piece.FirstNumber) = (lines[..length], number);
            number += piece.Lines.Span.Count((byte)'\n');
            lines = lines[length..];
        }

        return count;
    }

    private Piece PieceAt(int index)
    {
        if (index == _pieces.Count)
        {
            _pieces.Add(new Piece());
        }

        return _pieces[index];
    }

    /// <summary>Some lines, and what is written about them.</summary>
    private sealed class Piece
    {
        public ReadOnlyMemory<byte> Lines { get; set; }

        public long FirstNumber { get; set; }

        public bool IsFine { get; set; }

        public MemoryStream Output { get; private set; } = new();

        public void Clear()
        {
            Lines = default;
            if (Output.Capacity > MaxKeptCapacity)
            {
                Output = new MemoryStream();
            }

            Output.SetLength(0);
        }
    }
}
