using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace DeirZour.Tabular;

/// <summary>Finds bytes in a row that are not text: the first invalid sequence and the first NUL of each cell.</summary>
internal static class TextChecks
{
    /// <param name="row">The row.</param>
    /// <param name="mayHaveNul">Whether to look for NUL.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="reading">How bytes are read that are not UTF-8.</param>
    /// <returns>Whether the row has bytes that are not UTF-8.</returns>
    public static bool Check(DelimitedRow row, bool mayHaveNul, FindingList findings, InvalidUtf8Reading reading)
    {
        var isValid = Utf8.IsValid(row.Bytes);
        if (!isValid)
        {
            FindInvalid(row, findings, reading);
        }

        if (mayHaveNul && row.Bytes.Contains((byte)0))
        {
            FindNul(row, findings);
        }

        return !isValid;
    }

    private static void FindInvalid(DelimitedRow row, FindingList findings, InvalidUtf8Reading reading)
    {
        var mark = default(LineMark);
        for (var i = 0; i < row.Count; i++)
        {
            var raw = row[i].Raw;
            var invalid = IndexOfInvalid(raw, out var length);
            if (invalid >= 0)
            {
                var how = reading == InvalidUtf8Reading.Windows1252 ? "the cell is read as Windows-1252" : "read as U+FFFD";
                var found = Convert.ToHexString(raw.Slice(invalid, length));
                findings.Add(TabularRules.InvalidUtf8, At(row, row.StartOf(i) + invalid, ref mark), $"expected UTF-8, found the bytes {found}, {how}");
            }
        }
    }

    private static void FindNul(DelimitedRow row, FindingList findings)
    {
        var mark = default(LineMark);
        for (var i = 0; i < row.Count; i++)
        {
            var nul = row[i].Raw.IndexOf((byte)0);
            if (nul >= 0)
            {
                findings.Add(TabularRules.NulByte, At(row, row.StartOf(i) + nul, ref mark), "expected text, found a NUL byte; it is kept");
            }
        }
    }

    private static TextPosition At(DelimitedRow row, int index, ref LineMark mark)
    {
        mark.MoveTo(row.Bytes, index);
        return new TextPosition(row.Offset + index, row.Line + mark.Lines, mark.Column);
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
