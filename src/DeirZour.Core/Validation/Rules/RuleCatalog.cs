using System.Collections.Frozen;
using DeirZour.Gazetteers;
using DeirZour.Tabular;

namespace DeirZour.Validation;

/// <summary>Every rule of values, tables, records, datasets, rows of other datasets and gazetteers, by id.</summary>
/// <remarks>The rules of the JSON format stand in the catalog of its reader. Thread safe.</remarks>
public static class RuleCatalog
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ValueRules.All, .. TabularRules.All, .. PlaceTableRules.All, .. ClaimTableRules.All, .. RecordRules.All, .. DatasetRules.All, .. UcdpGedRules.All,
        .. AcledRules.All, .. AtrocityRules.All, .. IraqBodyCountRules.All, .. GdeltRules.All,
        .. GazetteerRules.All,
    ];

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id, such as <c>DZ4001</c>, or null.</param>
    /// <returns>The rule, or <see langword="null"/> when the catalog does not have it.</returns>
    public static Rule? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);
}
