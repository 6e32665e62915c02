using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>The rules of a match by the names under which the tool writes them, such as <c>letter-case</c>.</summary>
internal static class RuleNames
{
    /// <summary>All names.</summary>
    public static IEnumerable<string> All => NameRule.All.Select(rule => rule.Id);

    /// <summary>The names of the rules that applied.</summary>
    public static IEnumerable<string> Of(NameRules rules) => NameRule.All.Where(rule => rules.HasFlag(rule.Rule)).Select(rule => rule.Id);
}
