using System.Text;

namespace DeirZour.Tests.Support;

/// <summary>Rules as the README shows them.</summary>
public static class RuleTable
{
    /// <summary>A Markdown table of rules, one a line, in the order given.</summary>
    public static string Markdown(IEnumerable<Rule> rules)
    {
        var text = new StringBuilder("| Id | Name | Severity | What it demands |\n|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            text.Append('|').AppendJoin('|', $" {rule.Id} ", $" `{rule.Name}` ", $" {WireNames.Get(rule.Severity)} ", $" {Escape(rule.Summary)} ").Append("|\n");
        }

        return text.ToString();
    }

    private static string Escape(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
