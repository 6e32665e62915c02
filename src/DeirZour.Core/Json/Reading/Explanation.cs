namespace DeirZour.Json.Reading;

/// <summary>Everything that is wrong with one record.</summary>
/// <param name="Findings">What is wrong, in the order of the text.</param>
/// <param name="RecordId">The record's id, if it could be read.</param>
/// <param name="BrokenAt">The byte offset at which the text stops being JSON, or null when it is JSON.</param>
internal sealed record Explanation(IReadOnlyList<Finding> Findings, string? RecordId, int? BrokenAt);
