namespace DeirZour.Tabular;

/// <summary>The datasets whose tables this library knows. Thread safe.</summary>
public static class TableSchemas
{
    /// <summary>How many rows may stand above a header.</summary>
    internal const int MaxPreamble = 32;

    /// <summary>All schemas. Those of tables without a header, which only their width tells, come last.</summary>
    public static IReadOnlyList<TableSchema> All { get; } = [UcdpGedColumns.Schema, AcledColumns.Schema, AtrocityColumns.Schema, IraqBodyCountColumns.Schema, ClaimColumns.Schema, GdeltColumns.Schema];

    /// <summary>Tells from its first bytes which dataset a table is of.</summary>
    /// <param name="head">The first bytes; some ten thousand are enough, cut off anywhere.</param>
    /// <returns>The schema, or <see langword="null"/> when it is none of <see cref="All"/>.</returns>
    public static TableSchema? Detect(ReadOnlySpan<byte> head)
    {
        foreach (var schema in All)
        {
            if (IsOf(schema, head))
            {
                return schema;
            }
        }

        return null;
    }

    private static bool IsOf(TableSchema schema, ReadOnlySpan<byte> head)
    {
        var rows = 0;
        foreach (var row in new DelimitedRows(head, TabularReadOptions.Default with { Delimiter = schema.Delimiter }, report: null, schema.HasQuotes))
        {
            if (schema.Recognises(row, isFirst: rows == 0))
            {
                return true;
            }

            if (!schema.HasHeader || rows++ == MaxPreamble)
            {
                break;
            }
        }

        return !schema.HasHeader && IsNamed(schema, head);
    }

    /// <summary>Whether a table begins with the names of columns, whatever is between them.</summary>
    private static bool IsNamed(TableSchema schema, ReadOnlySpan<byte> head)
    {
        foreach (var row in new DelimitedRows(head, TabularReadOptions.Default, report: null))
        {
            return schema.IsNamedBy(row);
        }

        return false;
    }
}
