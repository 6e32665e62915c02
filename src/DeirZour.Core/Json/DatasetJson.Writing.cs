using DeirZour.Json.Writing;

namespace DeirZour.Json;

public static partial class DatasetJson
{
    /// <summary>Writes a dataset as an envelope: one record a line, the same bytes for equal datasets.</summary>
    /// <param name="utf8">Where to write; not closed.</param>
    /// <param name="dataset">The dataset.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A record holds a value without a text form: an empty id, code or hash, or an enumeration out of range.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <remarks>Half of a surrogate pair in a text is written as U+FFFD, since JSON in UTF-8 has no form for it.</remarks>
    public static void Write(Stream utf8, Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(dataset);
        WriteAll(utf8, RecordWriter.Envelope(dataset));
    }

    /// <summary>Writes a dataset as an envelope without blocking.</summary>
    /// <param name="utf8">Where to write; not closed.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    /// <inheritdoc cref="Write(Stream, Dataset)"/>
    public static ValueTask WriteAsync(Stream utf8, Dataset dataset, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(dataset);
        return WriteAllAsync(utf8, RecordWriter.Envelope(dataset), cancellationToken);
    }

    /// <summary>Writes records as NDJSON: one a line, its "type" first.</summary>
    /// <param name="utf8">Where to write; not closed.</param>
    /// <param name="records">The records, enumerated once; memory does not depend on their number.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <inheritdoc cref="Write(Stream, Dataset)"/>
    public static void WriteNdjson(Stream utf8, IEnumerable<IRecord> records)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(records);
        WriteAll(utf8, RecordWriter.Lines(records));
    }

    /// <summary>Writes records as NDJSON without blocking.</summary>
    /// <param name="utf8">Where to write; not closed.</param>
    /// <param name="records">The records, enumerated once; memory does not depend on their number.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    /// <inheritdoc cref="Write(Stream, Dataset)"/>
    public static ValueTask WriteNdjsonAsync(Stream utf8, IEnumerable<IRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(records);
        return WriteAllAsync(utf8, RecordWriter.Lines(records), cancellationToken);
    }

    private static void WriteAll(Stream stream, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        foreach (var piece in pieces)
        {
            stream.Write(piece.Span);
        }
    }

    private static async ValueTask WriteAllAsync(Stream stream, IEnumerable<ReadOnlyMemory<byte>> pieces, CancellationToken cancellationToken)
    {
        foreach (var piece in pieces)
        {
            await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        }
    }
}
