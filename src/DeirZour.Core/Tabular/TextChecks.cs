using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace DeirZour.Tabular;

/// <summary>Finds bytes in a record that are not text: the first invalid sequence and the first NUL of each cell.</summary>
internal static class TextChecks
{
    public static void Check(DelimitedRecord record, FindingList findings)
    {
        var bytes = record.Bytes;
        if (!Utf8.IsValid(bytes))
        {
            var mark = default(LineMark);
            foreach (var cell in record.Cells)
            {
                var invalid = IndexOfInvalid(bytes.Slice(cell.Start, cell.Length), out var length);
                if (invalid >= 0)
                {
                    var found = Convert.ToHexString(bytes.Slice(cell.Start + invalid, length));
                    findings.Add(TabularRules.InvalidUtf8, At(cell.Start + invalid, ref mark), $"expected UTF-8, found the bytes {found}, read as U+FFFD");
                }
            }
        }

        if (bytes.Contains((byte)0))
        {
            var mark = default(LineMark);
            foreach (var cell in record.Cells)
            {
                var nul = bytes.Slice(cell.Start, cell.Length).IndexOf((byte)0);
                if (nul >= 0)
                {
                    findings.Add(TabularRules.NulByte, At(cell.Start + nul, ref mark), "expected text, found a NUL byte; it is kept");
                }
            }
        }

        TextPosition At(int index, ref LineMark mark)
        {
            mark.MoveTo(record.Bytes, index);
            return new TextPosition(record.Offset + index, record.Line + mark.Lines, mark.Column);
        }
    }

    private static int IndexOfInvalid(ReadOnlySpan<byte> bytes, out int length)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out length);
            if (status != OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        length = 0;
        return -1;
    }
}
