using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DeirZour.Tabular;

/// <content>The search, 64 bytes at a time.</content>
internal sealed partial class RecordIndex
{
    // What is known behind a block: whether a quoted cell goes on (all bits) and, in the lowest bit, whether the last byte may
    // stand in front of an opening quote, closed a quoted cell, or was a CR.
    private ulong _quoted;
    private ulong _openable;
    private ulong _closed;
    private ulong _carriageReturn;

    /// <summary>The fastest way that the processor has.</summary>
    public static RecordIndexer BestIndexer { get; } =
        Vector512Block.IsSupported ? Find<Vector512Block>
        : Vector256Block.IsSupported ? Find<Vector256Block>
        : Vector128Block.IsSupported ? Find<Vector128Block>
        : Find<ScalarBlock>;

    /// <summary>Looks for records in one way: for tables as they should be first, and once more with care where it is not like that.</summary>
    internal static void Find<TBlock>(RecordIndex index, ReadOnlySpan<byte> window, int start, bool isFinal)
        where TBlock : struct, IByteBlock<TBlock>
    {
        if (index._careful == 0)
        {
            if (index.TryFind<TBlock, Plain>(window, start, isFinal))
            {
                return;
            }

            // What is found here is likely to be found again soon; a CR, at the end of each line.
            index._careful = index._hasCarriageReturn ? int.MaxValue : FindsWithCare;
        }

        index._careful--;
        index.TryFind<TBlock, Careful>(window, start, isFinal);
    }

    /// <returns>False when the way was too plain for the bytes.</returns>
    private bool TryFind<TBlock, TCare>(ReadOnlySpan<byte> window, int start, bool isFinal)
        where TBlock : struct, IByteBlock<TBlock>
        where TCare : struct, ICare
    {
        (_quoted, _openable, _closed, _carriageReturn) = (0, 1, 0, 0);
        _mark = _endCount = _recordCount = _nonAsciiCount = 0;
        HasNul = _hasCarriageReturn = false;
        var whole = (window.Length - start) / ByteBlock.Length * ByteBlock.Length;
        var state = Scan<TBlock, TCare>(window.Slice(start, whole), start);
        if (state == ScanState.Done)
        {
            // Behind the last byte stand line breaks, the first of which ends the last record when no more bytes will come.
            Span<byte> last = stackalloc byte[ByteBlock.Length];
            last.Fill((byte)'\n');
            window[(start + whole)..].CopyTo(last);
            state = Scan<TBlock, TCare>(last, start + whole);
            DropEndsBehind(isFinal ? window.Length : window.Length - 1);
        }

        NeedsInput &= state == ScanState.Done;
        return state != ScanState.NeedsCare;
    }

    /// <summary>Looks at whole blocks.</summary>
    private ScanState Scan<TBlock, TCare>(ReadOnlySpan<byte> blocks, int position)
        where TBlock : struct, IByteBlock<TBlock>
        where TCare : struct, ICare
    {
        var way = TBlock.Start;
        ref var block = ref MemoryMarshal.GetReference(blocks);
        ref var ends = ref MemoryMarshal.GetArrayDataReference(_ends);
        var delimiter = _delimiter;
        var quotesCount = _hasQuotes ? ulong.MaxValue : 0;
        var (wasQuoted, wasOpenable, wasClosing, wasCarriageReturn) = (_quoted, _openable, _closed, _carriageReturn);
        var endCount = _endCount;
        var lineCount = 0;
        ulong irregular = 0;
        nint at = 0;
        unchecked
        {
            for (; at < blocks.Length && endCount < MaxEnds; at += ByteBlock.Length)
            {
                way.Classify(in Unsafe.Add(ref block, at), delimiter, out var quotes, out var delimiters, out var breaks);
                quotes &= quotesCount;
                var quoted = Parity.Of(quotes) ^ wasQuoted;
                var opening = quotes & quoted;
                var closing = quotes ^ opening;
                var carriageReturns = TCare.IsCareful ? TBlock.CarriageReturns(in Unsafe.Add(ref block, at)) : 0;
                var openable = delimiters | breaks | carriageReturns | quotes;
                irregular |= (opening & ~((openable << 1) | wasOpenable)) | (((closing << 1) | wasClosing) & ~openable);
                if (TCare.IsCareful)
                {
                    // A CR LF ends a record once, at its CR.
                    breaks = carriageReturns | (breaks & ~((carriageReturns << 1) | wasCarriageReturn));
                    wasCarriageReturn = carriageReturns >> 63;
                }

                var structure = (delimiters | breaks) & ~quoted;
                wasQuoted = (ulong)((long)quoted >> 63);
                wasOpenable = openable >> 63;
                wasClosing = closing >> 63;
                if (TCare.IsCareful)
                {
                    structure &= (irregular & (0 - irregular)) - 1;
                }

                if (breaks != 0)
                {
                    Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_lines), lineCount++) = new LineBlock(structure, breaks, endCount, way.TakeNonAscii(), TBlock.NonAscii(in Unsafe.Add(ref block, at)) != 0);
                }

                TBlock.WriteEnds(structure, (int)at + position, ref Unsafe.Add(ref ends, endCount));
                endCount += BitOperations.PopCount(structure);
                if (TCare.IsCareful && irregular != 0)
                {
                    break;
                }
            }
        }

        (_quoted, _openable, _closed, _carriageReturn) = (wasQuoted, wasOpenable, wasClosing, wasCarriageReturn);
        _endCount = endCount;
        HasNul |= way.HasNul;
        _hasCarriageReturn |= way.HasCarriageReturn;
        if (!TCare.IsCareful && (irregular != 0 || _hasCarriageReturn))
        {
            return ScanState.NeedsCare;
        }

        TakeLines(_lines.AsSpan(0, lineCount));
        _mark |= way.TakeNonAscii() ? TextMark : 0;
        return irregular == 0 && at == blocks.Length ? ScanState.Done : ScanState.Stopped;
    }

    /// <summary>Ends records at line breaks, and marks those that have others in quoted cells.</summary>
    private void TakeLines(ReadOnlySpan<LineBlock> blocks)
    {
        foreach (ref readonly var block in blocks)
        {
            unchecked
            {
                _mark |= block.HasNonAscii ? TextMark : 0;
                var inner = block.Breaks & ~block.Structure;
                for (var lines = block.Breaks & block.Structure; lines != 0; lines &= lines - 1)
                {
                    var before = (lines & (0 - lines)) - 1;
                    var mark = _mark | ((inner & before) != 0 ? BreakMark : 0);
                    _records[_recordCount++] = (block.EndCount + BitOperations.PopCount(block.Structure & before) + 1) | mark;
                    _nonAsciiCount += (mark & TextMark) != 0 ? 1 : 0;
                    inner &= ~before;
                    _mark = block.EndsNonAscii ? TextMark : 0;
                }

                _mark |= inner != 0 ? BreakMark : 0;
            }
        }
    }

    /// <summary>Forgets what the line breaks behind the last byte ended.</summary>
    private void DropEndsBehind(int position)
    {
        while (_endCount > 0 && _ends[_endCount - 1] > position)
        {
            _endCount--;
        }

        while (_recordCount > 0 && EndOf(_recordCount - 1) > _endCount)
        {
            _recordCount--;
        }
    }
}
