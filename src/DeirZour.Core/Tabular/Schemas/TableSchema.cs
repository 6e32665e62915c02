using System.Text;

namespace DeirZour.Tabular;

/// <summary>The form of a dataset's tables.</summary>
/// <remarks>Instances are immutable and thread safe; equality is by reference.</remarks>
public abstract class TableSchema
{
    private protected TableSchema(string code, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Code = code;
        Name = name;
    }

    /// <summary>The short name for programs and command lines, such as <c>ucdp-ged</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people, such as <c>UCDP GED</c>.</summary>
    public string Name { get; }

    /// <summary>Whether tables begin with a header; without one, columns go by the layout that has as many.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasHeader { get; init; } = true;

    /// <summary>Whether quotes are those of RFC 4180; otherwise they are text like any other.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasQuotes { get; init; } = true;

    /// <summary>
    /// What separates the cells, or <see langword="null"/> to see it from the first lines. They tell it also where <see cref="HasHeader"/> is
    /// <see langword="false"/> and the first line does not have it: others may save the table with a header and another delimiter.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public char? Delimiter { get; init; }

    /// <summary>What separates cells as published, where others may save the table with another delimiter and a header; null for tables that have one anyway.</summary>
    internal char? PublishedDelimiter => HasHeader ? null : Delimiter;

    /// <summary>
    /// What stands in cells for a missing value, such as <c>NA</c>, or <see langword="null"/> for empty cells alone. A cell that is that text
    /// exactly is read as empty by its column; <see cref="TableRow{TColumn}.Cells"/> has it as it stands.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? MissingMark
    {
        get;
        init => (field, MissingMarkUtf8) = (value, value is null ? null : Encoding.UTF8.GetBytes(value));
    }

    internal byte[]? MissingMarkUtf8 { get; private init; }

    /// <summary>Whether a row is the header of such a table or, where tables have none, may be its first row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isFirst">Whether it is the first of its table. Below others, more than half of its cells have to be names of columns.</param>
    /// <returns>Whether it looks so.</returns>
    public abstract bool Recognises(DelimitedRow row, bool isFirst = true);

    /// <summary>Whether a row has the names of columns, as most of its cells and all that are required are.</summary>
    internal abstract bool IsNamedBy(DelimitedRow row);

    /// <summary>How to read tables of the schema.</summary>
    internal TabularReadOptions Complete(TabularReadOptions options) =>
        HasHeader && options.Delimiter is null ? options with { Delimiter = Delimiter } : options;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
