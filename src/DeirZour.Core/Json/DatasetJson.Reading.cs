using System.Runtime.CompilerServices;
using DeirZour.Json.Reading;

namespace DeirZour.Json;

public static partial class DatasetJson
{
    /// <summary>Reads a dataset from UTF-8 text.</summary>
    /// <param name="utf8">An envelope or NDJSON; a byte order mark is passed over.</param>
    /// <param name="options">How to read, or <see langword="null"/> for the defaults.</param>
    /// <returns>The dataset as far as it could be read, and the findings. Offsets count bytes.</returns>
    public static DatasetReadResult Read(ReadOnlySpan<byte> utf8, JsonReadOptions? options = null)
    {
        var parser = new RecordParser(options ?? JsonReadOptions.Default);
        var builder = new DatasetBuilder();
        while (parser.Next(utf8, isFinal: true, out var consumed, out var item) == ParserStep.Item)
        {
            builder.Add(item);
            utf8 = utf8[consumed..];
        }

        return builder.Build();
    }

    /// <summary>Reads a dataset from a stream.</summary>
    /// <param name="utf8">An envelope or NDJSON in UTF-8, read to its end.</param>
    /// <param name="options">How to read, or <see langword="null"/> for the defaults.</param>
    /// <returns>The dataset as far as it could be read, and the findings. Offsets count bytes from where the stream stood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DatasetReadResult Read(Stream utf8, JsonReadOptions? options = null)
    {
        var builder = new DatasetBuilder();
        foreach (var item in ReadRecords(utf8, options))
        {
            builder.Add(item);
        }

        return builder.Build();
    }

    /// <summary>Reads a dataset from a stream without blocking.</summary>
    /// <param name="utf8">An envelope or NDJSON in UTF-8, read to its end.</param>
    /// <param name="options">How to read, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The dataset as far as it could be read, and the findings. Offsets count bytes from where the stream stood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async ValueTask<DatasetReadResult> ReadAsync(Stream utf8, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        var builder = new DatasetBuilder();
        await foreach (var item in ReadRecordsAsync(utf8, options, cancellationToken).ConfigureAwait(false))
        {
            builder.Add(item);
        }

        return builder.Build();
    }

    /// <summary>Reads records one by one, in memory that does not depend on the length of the stream.</summary>
    /// <param name="utf8">An envelope or NDJSON in UTF-8; read as far as the sequence is enumerated, which can be done once.</param>
    /// <param name="options">How to read, or <see langword="null"/> for the defaults.</param>
    /// <returns>Records and findings in the order of the stream; findings stand in place of the record that they leave out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read; thrown while enumerating.</exception>
    public static IEnumerable<RecordRead<IRecord>> ReadRecords(Stream utf8, JsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Enumerate(utf8, options ?? JsonReadOptions.Default);
    }

    /// <summary>Reads records one by one without blocking, in memory that does not depend on the length of the stream.</summary>
    /// <param name="utf8">An envelope or NDJSON in UTF-8; read as far as the sequence is enumerated, which can be done once.</param>
    /// <param name="options">How to read, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Records and findings in the order of the stream; findings stand in place of the record that they leave out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read; thrown while enumerating.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled; thrown while enumerating.</exception>
    public static IAsyncEnumerable<RecordRead<IRecord>> ReadRecordsAsync(
        Stream utf8, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return EnumerateAsync(utf8, options ?? JsonReadOptions.Default, cancellationToken);
    }

    private static IEnumerable<RecordRead<IRecord>> Enumerate(Stream stream, JsonReadOptions options)
    {
        var parser = new RecordParser(options);
        var window = new StreamWindow(stream, options.MaxRecordBytes);
        for (; ; )
        {
            var step = parser.Next(window.Unread, window.IsFinal, out var consumed, out var item);
            window.Consume(consumed);
            switch (step)
            {
                case ParserStep.Item:
                    yield return item;
                    break;
                case ParserStep.NeedMore:
                    window.Fill();
                    break;
                default:
                    yield break;
            }
        }
    }

    private static async IAsyncEnumerable<RecordRead<IRecord>> EnumerateAsync(
        Stream stream, JsonReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var parser = new RecordParser(options);
        var window = new StreamWindow(stream, options.MaxRecordBytes);
        for (; ; )
        {
            var step = parser.Next(window.Unread, window.IsFinal, out var consumed, out var item);
            window.Consume(consumed);
            switch (step)
            {
                case ParserStep.Item:
                    yield return item;
                    break;
                case ParserStep.NeedMore:
                    await window.FillAsync(cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    yield break;
            }
        }
    }
}
