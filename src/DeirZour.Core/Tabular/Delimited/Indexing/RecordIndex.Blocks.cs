using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DeirZour.Tabular;

/// <content>The search, 64 bytes at a time.</content>
internal sealed partial class RecordIndex
{
    /// <summary>The fastest way that the processor has.</summary>
    public static RecordIndexer BestIndexer { get; } =
        Vector512Block.IsSupported ? Find<Vector512Block>
        : Vector256Block.IsSupported ? Find<Vector256Block>
        : Vector128Block.IsSupported ? Find<Vector128Block>
        : Find<ScalarBlock>;

    /// <summary>Looks for records in one way.</summary>
    internal static void Find<TBlock>(RecordIndex index, ReadOnlySpan<byte> window, int start, bool isFinal)
        where TBlock : struct, IByteBlock
    {
        var search = new Search(index._ends, index._records, index._delimiter, index._hasQuotes);
        ref var first = ref MemoryMarshal.GetReference(window);
        var at = start;
        var isOver = false;
        for (; at <= window.Length - IByteBlock.Length && !isOver; at += IByteBlock.Length)
        {
            isOver = search.Take<TBlock>(ref Unsafe.Add(ref first, at), at, ulong.MaxValue);
        }

        if (!isOver && at < window.Length)
        {
            Span<byte> rest = stackalloc byte[IByteBlock.Length];
            rest.Clear();
            window[at..].CopyTo(rest);
            isOver = search.Take<TBlock>(ref MemoryMarshal.GetReference(rest), at, (1UL << (window.Length - at)) - 1);
        }

        if (!isOver && isFinal)
        {
            search.End(window.Length, start, window);
        }

        index._recordCount = search.RecordCount;
        index.HasOtherBytes = search.Others != 0;
        index.NeedsInput &= !isOver;
    }

    /// <summary>What is carried from block to block.</summary>
    [StructLayout(LayoutKind.Auto)]
    private ref struct Search(Span<int> ends, Span<int> records, byte delimiter, bool hasQuotes)
    {
        private readonly ref int _ends = ref MemoryMarshal.GetReference(ends);
        private readonly ref int _records = ref MemoryMarshal.GetReference(records);
        private readonly ulong _quotes = hasQuotes ? ulong.MaxValue : 0;
        private int _endCount;
        private int _breakMark;

        // All bits set while a quoted cell goes on; the lowest bit for the last byte of the block before.
        private ulong _quoted;
        private ulong _openable = 1;
        private ulong _closed;
        private ulong _carriageReturn;

        public int RecordCount { get; private set; }

        public ulong Others { get; private set; }

        /// <returns>Whether the search is over.</returns>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Take<TBlock>(ref readonly byte block, int position, ulong valid)
            where TBlock : struct, IByteBlock
        {
            unchecked
            {
                var masks = TBlock.Classify(in block, delimiter);
                var quotes = masks.Quotes & _quotes & valid;
                var quoted = Parity.Of(quotes) ^ _quoted;
                _quoted = (ulong)((long)quoted >> 63);
                Others |= masks.Others & valid;

                // A CR LF ends once, at its CR.
                var breaks = masks.CarriageReturns | (masks.LineFeeds & ~((masks.CarriageReturns << 1) | _carriageReturn));
                _carriageReturn = masks.CarriageReturns >> 63;
                var separators = (masks.Delimiters | masks.LineFeeds | masks.CarriageReturns) & ~quoted;
                var structure = (masks.Delimiters | breaks) & ~quoted & valid;

                var opening = quotes & quoted;
                var closing = quotes & ~quoted;
                var irregular = (opening & ~(((separators | closing) << 1) | _openable))
                    | (((closing << 1) | _closed) & ~(separators | opening) & valid);
                _openable = (separators | closing) >> 63;
                _closed = closing >> 63;
                if (irregular != 0)
                {
                    structure &= (irregular & (0 - irregular)) - 1;
                }

                var lines = structure & breaks;
                if ((lines | ((masks.LineFeeds | masks.CarriageReturns) & quoted)) != 0)
                {
                    TakeLines(lines, structure, (masks.LineFeeds | masks.CarriageReturns) & quoted & valid);
                }

                if (structure != 0)
                {
                    TBlock.WriteEnds(structure, position, ref Unsafe.Add(ref _ends, _endCount));
                    _endCount += BitOperations.PopCount(structure);
                }

                return irregular != 0 || _endCount >= MaxEnds;
            }
        }

        /// <summary>Ends the last record, which has no line break.</summary>
        public void End(int position, int start, ReadOnlySpan<byte> window)
        {
            var recordEnd = RecordCount == 0 ? 0 : Unsafe.Add(ref _records, RecordCount - 1) & ~BreakMark;
            var recordStart = recordEnd == 0 ? start : Unsafe.Add(ref _ends, recordEnd - 1) + 1;
            if (recordEnd > 0 && recordStart < position && window[recordStart - 1] == '\r' && window[recordStart] == '\n')
            {
                recordStart++;
            }

            if (_quoted == 0 && recordStart < position)
            {
                Unsafe.Add(ref _ends, _endCount++) = position;
                Unsafe.Add(ref _records, RecordCount++) = _endCount | _breakMark;
            }
        }

        private void TakeLines(ulong lines, ulong structure, ulong quotedBreaks)
        {
            for (; lines != 0; lines &= unchecked(lines - 1))
            {
                var line = lines & unchecked(0 - lines);
                var mark = _breakMark | ((quotedBreaks & (line - 1)) != 0 ? BreakMark : 0);
                Unsafe.Add(ref _records, RecordCount++) = (_endCount + BitOperations.PopCount(structure & (line - 1)) + 1) | mark;
                quotedBreaks &= ~(line - 1);
                _breakMark = 0;
            }

            _breakMark |= quotedBreaks != 0 ? BreakMark : 0;
        }
    }
}
