namespace DeirZour.Tabular;

/// <summary>A cell that no typed property holds: its column is not one of the dataset's, or its text could not be read.</summary>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record UnreadCell
{
    /// <summary>The name of the column as the header has it, or <see langword="null"/> for a cell beyond the header.</summary>
    public string? Column { get; init; }

    /// <summary>The text of the cell.</summary>
    public required string Text { get; init; }

    /// <summary>Where the cell starts, its opening quote included.</summary>
    public required TextPosition Position { get; init; }
}
