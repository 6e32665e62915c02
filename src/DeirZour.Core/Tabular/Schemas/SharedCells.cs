using System.Buffers.Binary;

namespace DeirZour.Tabular;

/// <summary>Remembers what was made of the cells of some columns, so that rows that have them alike share it.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <typeparam name="T">What is made of the cells.</typeparam>
/// <param name="columns">The columns.</param>
internal sealed class SharedCells<TColumn, T>(TColumn[] columns)
    where TColumn : struct, Enum
    where T : class
{
    private readonly Utf8Memo<T> _values = new();
    private readonly byte[] _key = new byte[Utf8Memo<T>.LongestKey];
    private TableHeader<TColumn>? _header;

    /// <summary>The cells in the order of the file: neighbours are compared at once.</summary>
    private (int First, int Last)[] _runs = [];
    private T? _unshared;

    /// <summary>Looks the cells of a row up.</summary>
    /// <param name="row">The row, of the same table each time.</param>
    /// <returns>What was made of such cells; null when they are new, for the caller to set.</returns>
    public ref T? Find(in TableRow<TColumn> row)
    {
        if (_header != row.Header)
        {
            _header = row.Header;
            _runs = Runs(row.Header);
        }

        var cells = row.Cells;
        var length = 0;
        foreach (var (first, last) in _runs)
        {
            if (!TryAdd(in cells, first, last, ref length))
            {
                _unshared = null;
                return ref _unshared;
            }
        }

        return ref _values.Find(_key.AsSpan(0, length));
    }

    /// <summary>Adds cells to the key, behind their number of bytes. Not those of which the bytes do not tell the text, and those that are too long.</summary>
    private bool TryAdd(in DelimitedRow cells, int first, int last, ref int length)
    {
        if (last >= cells.Count || cells.Ends[first..(last + 1)].ContainsAnyInRange(int.MinValue, -1))
        {
            return false;
        }

        var bytes = cells.Bytes[cells.StartOf(first)..cells.EndOf(last)];
        if (bytes.Length > _key.Length - length - sizeof(ushort))
        {
            return false;
        }

        BinaryPrimitives.WriteUInt16LittleEndian(_key.AsSpan(length), (ushort)bytes.Length);
        bytes.CopyTo(_key.AsSpan(length + sizeof(ushort)));
        length += sizeof(ushort) + bytes.Length;
        return true;
    }

    private (int First, int Last)[] Runs(TableHeader<TColumn> header)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var cell in columns.Select(header.IndexOf).Where(cell => cell >= 0).Order())
        {
            if (runs is [.., var (first, last)] && last + 1 == cell)
            {
                runs[^1] = (first, cell);
            }
            else
            {
                runs.Add((cell, cell));
            }
        }

        return [.. runs];
    }
}
