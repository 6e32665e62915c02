namespace DeirZour.Tabular;

/// <summary>The columns of a release of a dataset, in its order.</summary>
/// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
/// <param name="Release">The release, as findings name it, such as <c>release 19.1</c>.</param>
/// <param name="Columns">The columns.</param>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record TableLayout<TColumn>(string Release, EquatableArray<TColumn> Columns)
    where TColumn : struct, Enum;
