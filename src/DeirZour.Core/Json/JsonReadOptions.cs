namespace DeirZour.Json;

/// <summary>How JSON is read. Immutable and thread safe.</summary>
public sealed record JsonReadOptions
{
    internal static JsonReadOptions Default { get; } = new();

    /// <summary>The name of the file, as findings shall show it.</summary>
    /// <value>Default: <see langword="null"/>, none.</value>
    public string? File { get; init; }

    /// <summary>How many findings are listed; one more then says how many were not. Records are read to the end all the same.</summary>
    /// <value>0 or more. Default: 100.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MaxDiagnostics
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    = 100;

    /// <summary>The longest record that is read, in bytes. A longer one becomes a finding and is skipped; it costs no memory.</summary>
    /// <value>1 to 1,073,741,824. Default: 16,777,216 (16 MiB). Memory grows up to the length of the longest record that occurs.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int MaxRecordBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1 << 30);
            field = value;
        }
    }

    = 1 << 24;
}
