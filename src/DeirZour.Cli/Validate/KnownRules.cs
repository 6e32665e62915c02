using DeirZour.Cli.Show;
using DeirZour.Json;
using DeirZour.Tabular;
using DeirZour.Validation;

namespace DeirZour.Cli.Validate;

/// <summary>The rules that users may name, by id or name.</summary>
internal static class KnownRules
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. RuleCatalog.All.Concat(JsonRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rules that tables of a schema obey.</summary>
    /// <param name="schema">One of <see cref="TableSchemas.All"/>, or null for all rules.</param>
    public static IEnumerable<Rule> Of(TableSchema? schema) => schema?.Code switch
    {
        null => All,
        "ucdp-ged" => TabularRules.All.Concat(UcdpGedRules.All),
        "acled" => TabularRules.All.Concat(AcledRules.All),
        "pitf" => TabularRules.All.Concat(AtrocityRules.All),
        "ibc" => TabularRules.All.Concat(IraqBodyCountRules.All),
        "deirzour-csv" => [.. TabularRules.All, .. ClaimTableRules.All, .. ValueRules.All, .. RecordRules.All, .. DatasetRules.All],
        "gdelt" => TabularRules.All.Concat(GdeltRules.All),
        _ => throw new ArgumentOutOfRangeException(nameof(schema), schema, "Expected a schema that the tool has rules for."),
    };

    /// <summary>The rule of an id such as DZ6001 or a name such as ged-low-above-best, upper or lower case; null when there is none.</summary>
    public static Rule? Find(string word) => All.FirstOrDefault(rule =>
        rule.Id.Equals(word, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>What may have been meant by a word that is no rule: "DZ6001 (ged-low-above-best), …".</summary>
    public static string Nearest(string word)
    {
        var isId = word.StartsWith("DZ", StringComparison.OrdinalIgnoreCase);
        var nearest = NearestIds.Find(word, All.Select(rule => (isId ? rule.Id : rule.Name, (IEnumerable<string>)[])));
        return string.Join(", ", nearest.Select(Find).Select(rule => $"{rule!.Id} ({rule.Name})"));
    }
}
