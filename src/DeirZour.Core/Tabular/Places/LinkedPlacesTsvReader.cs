namespace DeirZour.Tabular;

/// <summary>Reads places from a table in the Linked Places format for delimited data (LP-TSV).</summary>
/// <remarks>
/// <para>Columns are found by name; <c>id</c> and <c>title</c> are needed. Read are also <c>fclasses</c> (the kind), <c>variants</c>
/// (other names, separated by semicolons, each with a language behind @ or not), <c>parent_id</c>, <c>lat</c> and <c>lon</c>,
/// <c>matches</c> (for GeoNames numbers) and <c>description</c>. What is wrong with the file becomes a finding with line and column,
/// delivered before its row. Only errors of the stream itself are thrown. The stream is not closed.</para>
/// <para>Source of the format: https://github.com/LinkedPasts/linked-places-format. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class LinkedPlacesTsvReader
{
    private const char Delimiter = '\t';

    /// <summary>Reads places and findings as they come. The result can be enumerated once.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is out of range.</exception>
    public static IEnumerable<RecordRead<Place>> Read(Stream stream, TabularReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PlaceTables.Read(
            new DelimitedReader(stream, (options ?? TabularReadOptions.Default) with { Delimiter = Delimiter }),
            LinkedPlacesTable.Open);
    }
}
