namespace DeirZour.Tabular;

/// <summary>How a table is read.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record TabularReadOptions
{
    private const int GreatestLimit = 512 << 20;

    /// <summary>The name of the file as it stands in findings, or <see langword="null"/> for none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? File { get; init; }

    /// <summary>
    /// The longest cell, in bytes of the file. A row with a longer one is skipped with a finding; a quote that is not closed
    /// within that length is taken for a stray one.
    /// </summary>
    /// <value>1 byte to 512 MiB; the default is 1 MiB.</value>
    public int MaxCellBytes { get; init; } = 1 << 20;

    /// <summary>The longest row, in bytes of the file. A longer one is skipped with a finding. It bounds the memory that reading takes.</summary>
    /// <value>1 byte to 512 MiB; the default is 4 MiB.</value>
    public int MaxRowBytes { get; init; } = 1 << 22;

    internal static TabularReadOptions Default { get; } = new();

    /// <exception cref="ArgumentOutOfRangeException">A limit is out of range.</exception>
    internal void ThrowIfInvalid()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxCellBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxCellBytes, GreatestLimit);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxRowBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxRowBytes, GreatestLimit);
    }
}
