namespace DeirZour.Tabular;

/// <summary>What our own table demands of a row, besides <see cref="TabularRules"/>.</summary>
public static class ClaimTableRules
{
    /// <summary>A row without a cell that every claim or statement has.</summary>
    public static Rule Incomplete { get; } = new("DZ3401", "claim-row-incomplete", Severity.Error, "A claim has an id, a document, a voice, an outcome, a count, a victim group and a scope, a statement an id, a document, a voice and a kind; otherwise the row is left out.");

    /// <summary>A count told in two ways.</summary>
    public static Rule CountsDiffer { get; } = new("DZ3402", "claim-counts-differ", Severity.Warning, "The cells for minimum, maximum and qualifier agree with the count; otherwise the count is believed.");

    /// <summary>Cells that make sense only together.</summary>
    public static Rule CellsApart { get; } = new("DZ3403", "claim-cells-apart", Severity.Warning, "Latitude and longitude, start and length of evidence, and unit and count come together and in range; otherwise they are left out.");

    /// <summary>A value in a column for the other type of row.</summary>
    public static Rule OtherType { get; } = new("DZ3404", "claim-cell-of-other-type", Severity.Warning, "A claim has nothing in the columns for statements, nor a statement in those for claims; otherwise the cell is left out.");

    /// <summary>An event, document or source told in two ways.</summary>
    public static Rule SharedDiffer { get; } = new("DZ3405", "claim-shared-cells-differ", Severity.Warning, "All rows tell the same about an event, document or source; otherwise the first row is believed.");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Incomplete, CountsDiffer, CellsApart, OtherType, SharedDiffer];
}
