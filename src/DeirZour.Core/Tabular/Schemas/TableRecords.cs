using System.Runtime.CompilerServices;

namespace DeirZour.Tabular;

/// <summary>Streams the rows of a dataset's table as objects, with what was found on the way.</summary>
internal static class TableRecords
{
    /// <summary>Makes an object of a row.</summary>
    public delegate TRow Maker<TRow, TColumn>(in TypedCells<TColumn> cells)
        where TColumn : struct, Enum;

    /// <summary>Reads rows and findings as they come. Arguments are checked at once, the stream is read as the result is enumerated.</summary>
    public static IEnumerable<RecordRead<TRow>> Read<TRow, TColumn>(Stream stream, TableSchema<TColumn> schema, TabularReadOptions? options, Maker<TRow, TColumn> make)
        where TRow : class
        where TColumn : struct, Enum =>
        Enumerate(new TableReader<TColumn>(stream, schema, options), new RowFactory<TRow, TColumn>(make));

    /// <inheritdoc cref="Read"/>
    public static IAsyncEnumerable<RecordRead<TRow>> ReadAsync<TRow, TColumn>(
        Stream stream, TableSchema<TColumn> schema, TabularReadOptions? options, Maker<TRow, TColumn> make, CancellationToken cancellationToken)
        where TRow : class
        where TColumn : struct, Enum =>
        EnumerateAsync(new TableReader<TColumn>(stream, schema, options), new RowFactory<TRow, TColumn>(make), cancellationToken);

    private static IEnumerable<RecordRead<TRow>> Enumerate<TRow, TColumn>(TableReader<TColumn> reader, RowFactory<TRow, TColumn> factory)
        where TRow : class
        where TColumn : struct, Enum
    {
        while (reader.Read())
        {
            var row = factory.Make(reader, out var position);
            for (var i = 0; i < reader.Findings.Count; i++)
            {
                yield return new RecordRead<TRow>(reader.Findings[i]);
            }

            if (row is not null)
            {
                yield return new RecordRead<TRow>(row, position);
            }
        }
    }

    private static async IAsyncEnumerable<RecordRead<TRow>> EnumerateAsync<TRow, TColumn>(
        TableReader<TColumn> reader, RowFactory<TRow, TColumn> factory, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRow : class
        where TColumn : struct, Enum
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var row = factory.Make(reader, out var position);
            for (var i = 0; i < reader.Findings.Count; i++)
            {
                yield return new RecordRead<TRow>(reader.Findings[i]);
            }

            if (row is not null)
            {
                yield return new RecordRead<TRow>(row, position);
            }
        }
    }

    /// <summary>Makes objects of the rows of one table, which share strings.</summary>
    private sealed class RowFactory<TRow, TColumn>(Maker<TRow, TColumn> make)
        where TRow : class
        where TColumn : struct, Enum
    {
        private readonly RowMemory _memory = new();

        /// <returns>Null when the reader has findings only.</returns>
        public TRow? Make(TableReader<TColumn> reader, out TextPosition position)
        {
            position = default;
            if (!reader.HasRow)
            {
                return null;
            }

            var row = reader.Row;
            position = row.Cells.Position;
            return make(new TypedCells<TColumn>(in row, reader.FindingList, _memory));
        }
    }
}
