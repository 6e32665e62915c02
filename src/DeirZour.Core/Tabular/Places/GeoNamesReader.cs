namespace DeirZour.Tabular;

/// <summary>Reads places from a dump of GeoNames, such as <c>SY.txt</c> or <c>cities500.txt</c>.</summary>
/// <remarks>
/// <para>The file is UTF-8, with or without a byte-order mark, without a header and without quoting: 19 columns separated by tabs, a row a line. What is
/// wrong with it becomes a finding with line and column, delivered before its row; a row without number or name is skipped. Only
/// errors of the stream itself are thrown. The stream is not closed.</para>
/// <para>Source of the format: https://download.geonames.org/export/dump/readme.txt. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class GeoNamesReader
{
    private const char Delimiter = '\t';

    /// <summary>Reads rows and findings as they come. The result can be enumerated once.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is out of range.</exception>
    public static IEnumerable<RecordRead<GeoNamesRow>> Read(Stream stream, TabularReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Enumerate(new DelimitedReader(stream, (options ?? TabularReadOptions.Default) with { Delimiter = Delimiter }, hasQuotes: false));
    }

    /// <summary>Reads places and findings. The result can be enumerated once; the places come after the whole file has been read.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <returns>
    /// A lazy sequence of the findings, then the places in the order of the file. The id of a place is its GeoNames number in digits;
    /// its parent is the smallest division that it is in, as far as the file has one.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is out of range.</exception>
    public static IEnumerable<RecordRead<Place>> ReadPlaces(Stream stream, TabularReadOptions? options = null) =>
        GeoNamesPlaces.Of(Read(stream, options));

    private static IEnumerable<RecordRead<GeoNamesRow>> Enumerate(DelimitedReader reader)
    {
        var parser = new GeoNamesRowParser(reader);
        var isEmpty = true;
        while (reader.Read())
        {
            isEmpty = false;
            var row = reader.HasRow ? parser.Parse() : null;
            foreach (var finding in reader.FindingList.Items)
            {
                yield return new RecordRead<GeoNamesRow>(finding);
            }

            if (row is not null)
            {
                yield return new RecordRead<GeoNamesRow>(row, row.Position.GetValueOrDefault());
            }
        }

        if (isEmpty)
        {
            yield return new RecordRead<GeoNamesRow>(parser.NoRows());
        }
    }
}
