namespace DeirZour.Json;

/// <summary>Reads places from Linked Places JSON (LPF): a FeatureCollection, or one Feature a line.</summary>
/// <remarks>
/// <para>Of a feature are read <c>@id</c>, <c>properties.title</c> and <c>fclasses</c>, <c>names</c>, a point of <c>geometry</c>,
/// <c>links</c> to GeoNames, the broader place of <c>relations</c>, and the first of <c>descriptions</c>. What is wrong becomes a
/// finding with line and column; a feature without id or title is skipped, and what comes before a syntax error is delivered. Only
/// errors of the stream itself are thrown. The stream is read to its end and not closed.</para>
/// <para>Source of the format: https://github.com/LinkedPasts/linked-places-format. Thread safe, as long as each stream is read by one.</para>
/// </remarks>
public static class LinkedPlacesReader
{
    /// <summary>Reads places and findings.</summary>
    /// <param name="stream">The text in UTF-8.</param>
    /// <param name="file">The name of the file as it stands in findings, or null.</param>
    /// <returns>The places and findings in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IReadOnlyList<RecordRead<Place>> Read(Stream stream, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new MemoryStream();
        stream.CopyTo(text);
        return new LinkedPlacesParser(text.GetBuffer().AsMemory(0, (int)text.Length), file).Parse();
    }
}
