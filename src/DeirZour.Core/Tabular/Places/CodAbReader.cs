namespace DeirZour.Tabular;

/// <summary>Reads places from the tables of an OCHA common operational dataset of administrative boundaries (COD-AB).</summary>
/// <remarks>
/// <para>Each row names one division and all that it belongs to; places are delivered from the top down, each once. Columns are found
/// by name: <c>ADM1_EN</c> and <c>ADM1_PCODE</c> and so on for every order and language, <c>NAME_EN</c> and <c>PCODE</c> for the row's
/// own, <c>AREA_EN</c> for areas within a city, <c>LATITUDE</c> and <c>LONGITUDE</c>. The id of a place is its p-code.</para>
/// <para>What is wrong with it becomes a finding with line and column, delivered before its
/// row. Where the columns of two languages are exchanged, as ADM0 in the Syrian tables, the names are read the right way round. Only
/// errors of the stream itself are thrown. The stream is not closed. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class CodAbReader
{
    /// <summary>Reads places and findings as they come. The result can be enumerated once.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is out of range.</exception>
    public static IEnumerable<RecordRead<Place>> Read(Stream stream, TabularReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PlaceTables.Read(new DelimitedReader(stream, options), CodAbTable.Open);
    }
}
