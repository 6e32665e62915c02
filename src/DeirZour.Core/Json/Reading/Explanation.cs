namespace DeirZour.Json.Reading;

/// <summary>What is wrong with one record.</summary>
/// <param name="Findings">What is wrong, in the order of the text, up to the limit.</param>
/// <param name="Unlisted">How many findings there are beyond the limit.</param>
/// <param name="RecordId">The record's id, if it could be read.</param>
internal sealed record Explanation(IReadOnlyList<Finding> Findings, int Unlisted, string? RecordId);
