using System.Numerics;
using System.Text.Json;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>The rules of a match by the names under which the tool writes them, such as <c>letterCase</c>.</summary>
internal static class RuleNames
{
    private static readonly (NameRules Rule, string Name)[] Names =
    [
        .. Enum.GetValues<NameRules>()
            .Where(rule => BitOperations.IsPow2((uint)rule))
            .Select(rule => (rule, JsonNamingPolicy.CamelCase.ConvertName(rule.ToString()))),
    ];

    /// <summary>All names.</summary>
    public static IEnumerable<string> All => Names.Select(item => item.Name);

    /// <summary>The names of the rules that applied.</summary>
    public static IEnumerable<string> Of(NameRules rules) => Names.Where(item => rules.HasFlag(item.Rule)).Select(item => item.Name);
}
