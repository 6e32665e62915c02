namespace DeirZour.Tabular;

/// <summary>The conflict, the dyad and the sides of a row, whose properties say what they mean. Many rows have them alike, and share one of these.</summary>
internal sealed record UcdpGedConflict
{
    /// <summary>No values.</summary>
    public static readonly UcdpGedConflict None = new();

    public bool? ActiveYear { get; init; }

    public string? CodeStatus { get; init; }

    public UcdpViolenceType? TypeOfViolence { get; init; }

    public string? ConflictDatasetId { get; init; }

    public int? ConflictId { get; init; }

    public string? ConflictName { get; init; }

    public string? DyadDatasetId { get; init; }

    public int? DyadId { get; init; }

    public string? DyadName { get; init; }

    public string? SideADatasetId { get; init; }

    public int? SideAId { get; init; }

    public string? SideA { get; init; }

    public string? SideBDatasetId { get; init; }

    public int? SideBId { get; init; }

    public string? SideB { get; init; }

    public string? GleditschWardSideA { get; init; }

    public string? GleditschWardSideB { get; init; }
}
