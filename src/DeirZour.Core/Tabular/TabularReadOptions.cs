namespace DeirZour.Tabular;

/// <summary>How a table is read.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record TabularReadOptions
{
    private const int GreatestLimit = 512 << 20;

    /// <summary>The name of the file as it stands in findings, or <see langword="null"/> for none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? File { get; init; }

    /// <summary>What separates cells, or <see langword="null"/> to see it from the first lines: comma, tab, semicolon or pipe.</summary>
    /// <value>An ASCII character other than a quote, CR, LF and NUL; the default is <see langword="null"/>.</value>
    public char? Delimiter { get; init; }

    /// <summary>
    /// How bytes are read that are not UTF-8. They are a finding in any case. A table in UTF-16 or UTF-32 is transcoded, with one finding
    /// that says so: what is malformed in it becomes U+FFFD whatever this says, without a finding of its own.
    /// </summary>
    /// <value>The default is <see cref="InvalidUtf8Reading.Replacement"/>.</value>
    public InvalidUtf8Reading InvalidUtf8 { get; init; }

    /// <summary>
    /// The longest cell, in bytes of the file. A row with a longer one is skipped with a finding; a quote that is not closed
    /// within that length is taken for a stray one.
    /// </summary>
    /// <value>1 byte to 512 MiB; the default is 1 MiB.</value>
    public int MaxCellBytes { get; init; } = 1 << 20;

    /// <summary>The longest row, in bytes of the file. A longer one is skipped with a finding. It bounds the memory that reading takes.</summary>
    /// <value>1 byte to 512 MiB; the default is 4 MiB.</value>
    public int MaxRowBytes { get; init; } = 1 << 22;

    /// <summary>The greatest number of cells of a row. A row with more is skipped with a finding.</summary>
    /// <value>1 to 16,777,216; the default is 16,384, as in spreadsheets.</value>
    public int MaxCells { get; init; } = 1 << 14;

    internal static TabularReadOptions Default { get; } = new();

    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    internal void ThrowIfInvalid()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxCellBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxCellBytes, GreatestLimit);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxRowBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxRowBytes, GreatestLimit);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxCells, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxCells, 1 << 24);
        if (Delimiter is { } delimiter)
        {
            ThrowIfNoDelimiter(delimiter, nameof(Delimiter));
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">The character cannot separate cells.</exception>
    internal static void ThrowIfNoDelimiter(char delimiter, string parameter)
    {
        if (delimiter is '"' or '\r' or '\n' or '\0' or > '\u007F')
        {
            throw new ArgumentOutOfRangeException(parameter, delimiter, "Expected an ASCII character other than a quote, CR, LF and NUL.");
        }
    }
}
