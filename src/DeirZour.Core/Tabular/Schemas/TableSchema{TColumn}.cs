using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace DeirZour.Tabular;

/// <summary>The columns of a dataset, and how to know them again in a file.</summary>
/// <typeparam name="TColumn">The enumeration of the columns: of <see langword="int"/>, numbered from 0 without gaps.</typeparam>
public sealed class TableSchema<TColumn> : TableSchema
    where TColumn : struct, Enum
{
    private readonly FrozenDictionary<string, TColumn[]>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly SchemaColumn<TColumn>[] _columns;

    /// <summary>Declares a schema.</summary>
    /// <param name="code">The short name, such as <c>ucdp-ged</c>.</param>
    /// <param name="name">The name for people, such as <c>UCDP GED</c>.</param>
    /// <param name="columns">All columns of the enumeration, in the order of the dataset's releases of today.</param>
    /// <exception cref="ArgumentNullException">A name or a column is null.</exception>
    /// <exception cref="ArgumentException">The name of the schema or of a column is empty or blank, or the columns are not all members of the enumeration, each once.</exception>
    public TableSchema(string code, string name, params ReadOnlySpan<SchemaColumn<TColumn>> columns)
        : base(code, name)
    {
        if (Unsafe.SizeOf<TColumn>() != sizeof(int))
        {
            throw new ArgumentException($"Expected an enumeration of int, found {typeof(TColumn).Name} of {Unsafe.SizeOf<TColumn>()} bytes.", nameof(columns));
        }

        _columns = new SchemaColumn<TColumn>[Enum.GetValues<TColumn>().Length];
        var isTelltale = TelltalesOf(columns);
        foreach (var column in columns)
        {
            ArgumentNullException.ThrowIfNull(column, nameof(columns));
            ArgumentException.ThrowIfNullOrWhiteSpace(column.Name, nameof(columns));
            foreach (var other in column.OtherNames)
            {
                ArgumentNullException.ThrowIfNull(other, nameof(columns));
            }

            var index = IndexOf(column.Column);
            if (index < 0 || index >= _columns.Length || _columns[index] is not null)
            {
                throw new ArgumentException($"Expected every column once, numbered from 0 to {_columns.Length - 1}, found {column.Column} again or beyond.", nameof(columns));
            }

            _columns[index] = column with { IsTelltale = isTelltale(column) };
        }

        if (columns.Length != _columns.Length)
        {
            throw new ArgumentException($"Expected {_columns.Length} columns, found {columns.Length}.", nameof(columns));
        }

        Columns = [.. columns.ToArray().Select(column => _columns[IndexOf(column.Column)])];
        Layouts = [new TableLayout<TColumn>("releases of today", [.. Columns.Select(column => column.Column)])];
        _byName = Names(Columns).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All columns, in the order of the dataset's releases of today. Where none was declared a telltale, the required ones are, or all if none is required.</summary>
    public IReadOnlyList<SchemaColumn<TColumn>> Columns { get; }

    /// <summary>The orders of columns that releases have.</summary>
    /// <value>By default that of <see cref="Columns"/>.</value>
    public IReadOnlyList<TableLayout<TColumn>> Layouts { get; init; }

    /// <summary>How many telltale columns make a row the header of this dataset.</summary>
    /// <value>The default is 1.</value>
    public int LeastTelltales { get; init; } = 1;

    /// <summary>The column whose text findings name a row by, or <see langword="null"/> for none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public TColumn? IdColumn { get; init; }

    /// <summary>The name of a column in releases of today.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>date_start</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public string NameOf(TColumn column)
    {
        var index = IndexOf(column);
        return index >= 0 && index < _columns.Length
            ? _columns[index].Name
            : throw new ArgumentOutOfRangeException(nameof(column), column, $"Expected a column of {Name}.");
    }

    /// <summary>Finds a column by one of its names; see <see cref="SchemaColumn{TColumn}.Name"/> for what does not matter.</summary>
    /// <param name="name">For example <c>best</c>.</param>
    /// <param name="column">The column, the first one of several that share the name, or <c>default</c>.</param>
    /// <returns>Whether there is such a column.</returns>
    public bool TryFind(ReadOnlySpan<char> name, out TColumn column)
    {
        var found = Find(name);
        column = found.IsEmpty ? default : found[0];
        return !found.IsEmpty;
    }

    /// <inheritdoc/>
    public override bool Recognises(DelimitedRow row, bool isFirst = true)
    {
        if (!HasHeader)
        {
            return isFirst && (LayoutOf(row.Count) is not null || IsNamedBy(row));
        }

        var found = ColumnsOf(row, out var named, out var filled);
        return found.Count(column => ColumnOf(column).IsTelltale) >= LeastTelltales && (isFirst || named * 2 > filled);
    }

    /// <inheritdoc/>
    internal override bool IsNamedBy(DelimitedRow row)
    {
        var found = ColumnsOf(row, out var named, out var filled);
        return named * 2 > filled && Columns.All(column => column.Presence != ColumnPresence.Required || found.Contains(column.Column));
    }

    /// <summary>The telltale columns, in quotes, that a row does not name though it names others; none where it names none.</summary>
    internal string[] MissingFrom(DelimitedRow row)
    {
        var found = ColumnsOf(row, out _, out _);
        return found.Any(column => ColumnOf(column).IsTelltale)
            ? [.. Columns.Where(column => column.IsTelltale && !found.Contains(column.Column)).Select(column => $"\"{column.Name}\"")]
            : [];
    }

    /// <summary>The columns that the cells of a row name.</summary>
    private HashSet<TColumn> ColumnsOf(DelimitedRow row, out int named, out int filled)
    {
        var found = new HashSet<TColumn>();
        (named, filled) = (0, 0);
        foreach (var cell in row)
        {
            var columns = Find(cell.ToString());
            named += columns.IsEmpty ? 0 : 1;
            filled += cell.IsEmpty ? 0 : 1;
            foreach (var column in columns)
            {
                found.Add(column);
            }
        }

        return found;
    }

    internal static int IndexOf(TColumn column) => Unsafe.BitCast<TColumn, int>(column);

    /// <summary>The columns that have a name, in their order.</summary>
    internal ReadOnlySpan<TColumn> Find(ReadOnlySpan<char> name)
    {
        Span<char> folded = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        return _byName.TryGetValue(ColumnName.Fold(name, folded), out var columns) ? columns : default;
    }

    internal SchemaColumn<TColumn> ColumnOf(TColumn column) => _columns[IndexOf(column)];

    /// <summary>The layout with a number of columns, or null.</summary>
    internal TableLayout<TColumn>? LayoutOf(int width) => Layouts.FirstOrDefault(layout => layout.Columns.Count == width);

    /// <summary>Which columns are telltales: those that say so, or else those that are required, or else all.</summary>
    private static Predicate<SchemaColumn<TColumn>> TelltalesOf(ReadOnlySpan<SchemaColumn<TColumn>> columns)
    {
        var hasRequired = false;
        foreach (var column in columns)
        {
            if (column is { IsTelltale: true })
            {
                return found => found.IsTelltale;
            }

            hasRequired |= column is { Presence: ColumnPresence.Required };
        }

        return hasRequired ? found => found.Presence == ColumnPresence.Required : _ => true;
    }

    private static FrozenDictionary<string, TColumn[]> Names(IEnumerable<SchemaColumn<TColumn>> columns) => (
        from column in columns
        from name in column.OtherNames.Prepend(column.Name)
        group column.Column by ColumnName.Fold(name) into named
        select named).ToFrozenDictionary(named => named.Key, named => named.Distinct().ToArray(), StringComparer.Ordinal);
}
