namespace DeirZour.Cli.Rendering;

/// <summary>A text in a column.</summary>
/// <param name="Text">The text.</param>
/// <param name="Width">The column's width in cells.</param>
/// <param name="Guide">What stands before the first line, such as the branch of a tree.</param>
/// <param name="RestGuide">What stands before every further line of the row, of the same width.</param>
internal readonly record struct Cell(StyledText Text, int Width, string Guide = "", string RestGuide = "");
