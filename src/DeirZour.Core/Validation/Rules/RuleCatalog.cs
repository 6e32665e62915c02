using System.Collections.Frozen;

namespace DeirZour.Validation;

/// <summary>Every rule that values and validators know, by id.</summary>
/// <remarks>The rules of the JSON reader stand in its own catalog. Thread safe.</remarks>
public static class RuleCatalog
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. ValueRules.All, .. RecordRules.All, .. DatasetRules.All];

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id, such as <c>DZ4001</c>, or null.</param>
    /// <returns>The rule, or <see langword="null"/> when the catalog does not have it.</returns>
    public static Rule? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);
}
