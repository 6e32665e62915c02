namespace DeirZour.Tabular;

/// <summary>A table whose rows are places.</summary>
internal interface IPlaceTable
{
    /// <summary>The places of the current row.</summary>
    IReadOnlyList<Place> Read();
}
