namespace DeirZour.Tabular;

/// <summary>Where a cell stands in its record, and how its bytes become its text.</summary>
/// <param name="Start">The first byte, the opening quote included, counted from the start of the record.</param>
/// <param name="Length">The number of bytes, quotes included.</param>
/// <param name="Form">How the bytes become the text.</param>
internal readonly record struct DelimitedCell(int Start, int Length, DelimitedCellForm Form);

internal enum DelimitedCellForm
{
    /// <summary>The bytes are the text.</summary>
    Plain,

    /// <summary>The bytes between the first and the last are the text.</summary>
    Quoted,

    /// <summary>As quoted, with doubled quotes that stand for one.</summary>
    Escaped,
}
