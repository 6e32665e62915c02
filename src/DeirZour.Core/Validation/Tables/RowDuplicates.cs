using System.Globalization;
using DeirZour.Internal;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Finds rows that an earlier row of the same file repeats. Feed it every row, in order.</summary>
/// <typeparam name="TRow">The type of row.</typeparam>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <remarks>
/// It remembers at least the last 196,608 rows, and takes some 13 MB at most, however long the file. Not thread safe: one instance
/// for one file.
/// </remarks>
public abstract class RowDuplicates<TRow, TColumn>
    where TRow : DatasetRow<TColumn>
    where TColumn : struct, Enum
{
    private readonly SeenRows _ids = new();
    private readonly SeenRows _contents = new();
    private readonly Rule _rule;
    private readonly TableSchema<TColumn> _schema;
    private readonly TColumn _column;
    private readonly string _name;

    private protected RowDuplicates(Rule rule, TableSchema<TColumn> schema, TColumn column)
    {
        _rule = rule;
        _schema = schema;
        _column = column;
        _name = schema.NameOf(column);
    }

    /// <summary>The rule that rows with another id but the same content break; null where content is not compared.</summary>
    private protected virtual Rule? ContentRule => null;

    /// <summary>Takes the next row.</summary>
    /// <param name="row">The row. One without an id is passed over.</param>
    /// <returns>The finding, or <see langword="null"/> when the row is new.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public Diagnostic? Find(TRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var at = row.Position.GetValueOrDefault().Line;
        var content = ContentRule is null || ContentOf(row) is not { } hash ? null : _contents.Add(WithUnread(hash, row).Value, at);
        if (KeyOf(row) is { } id && FindId(id, at) is { } line)
        {
            return IdFinding(row, line);
        }

        return content is { } same ? Finding(row, ContentRule!, $"expected another event than that of {Row(same)}, found the same") : null;
    }

    /// <summary>The id that is unique; null for a row without it.</summary>
    private protected virtual string? KeyOf(TRow row) => row.RecordId;

    /// <summary>Remembers a row by its id alone.</summary>
    /// <returns>The line of the earlier row with that id; 0 when unknown, null when the id is new.</returns>
    private protected long? FindId(ReadOnlySpan<char> id, long line) => _ids.Add(StableHash.Of(id), line);

    /// <summary>A hash of what the row tells in the columns that <see cref="IsContent"/> names; null where that is too little to compare.</summary>
    private protected virtual ContentHash? ContentOf(TRow row) => null;

    /// <summary>Whether rows that differ in a column tell of other events.</summary>
    private protected virtual bool IsContent(TColumn column) => false;

    /// <summary>The finding that a row has the id of an earlier one.</summary>
    private protected Diagnostic IdFinding(TRow row, long earlier) =>
        Finding(row, _rule, $"expected an id other than that of {Row(earlier)}, found {Clip.Quote(KeyOf(row))}");

    /// <summary>Goes on with the cells that could not be read: they differ from empty ones, and from each other by their text.</summary>
    private ContentHash WithUnread(ContentHash hash, TRow row)
    {
        foreach (var cell in row.UnreadCells)
        {
            if (_schema.TryFind(cell.Column, out var column) && IsContent(column))
            {
                hash = hash.Texts(_schema.NameOf(column), cell.Text);
            }
        }

        return hash;
    }

    private Diagnostic Finding(TRow row, Rule rule, string message) =>
        Diagnostic.Create(rule, message, row.PositionOf(_column) ?? row.Position) with { Path = _name, Record = row.RecordId };

    private static string Row(long line) => line > 0 ? string.Create(CultureInfo.InvariantCulture, $"the row of line {line}") : "an earlier row";
}
