namespace DeirZour.Tabular;

/// <summary>A column of a <see cref="TableSchema{TColumn}"/>.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <param name="Column">The column.</param>
/// <param name="Name">
/// Its name in releases of today. Upper and lower case do not matter to recognition, nor which of blank, underscore, point and hyphen
/// stands between words. Columns that share a name are told apart by their order.
/// </param>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record SchemaColumn<TColumn>(TColumn Column, string Name)
    where TColumn : struct, Enum
{
    /// <summary>How much rows depend on it.</summary>
    /// <value>The default is <see cref="ColumnPresence.Usual"/>.</value>
    public ColumnPresence Presence { get; init; }

    /// <summary>Names that other releases have for it. Found under one of them, it is reported as renamed. An empty one is that of a column that a header leaves without a name.</summary>
    public EquatableArray<string> OtherNames { get; init; }

    /// <summary>Whether its name tells the dataset: see <see cref="TableSchema{TColumn}.LeastTelltales"/>.</summary>
    /// <value>
    /// The default is <see langword="false"/>. In a schema that declares no telltale, the required columns are telltales, or all if none is required.
    /// </value>
    public bool IsTelltale { get; init; }
}
