using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Validate;

/// <summary>Writes rules with their ids, names, severities and what they demand.</summary>
internal static class RuleList
{
    private const int IdWidth = 6;
    private const int SeverityWidth = 11;

    /// <param name="console">Where to write.</param>
    /// <param name="format">The form.</param>
    /// <param name="rules">Each rule with its severity.</param>
    public static void Write(ToolConsole console, OutputFormat format, IEnumerable<(Rule Rule, Severity Severity)> rules)
    {
        switch (format)
        {
            case OutputFormat.Table:
                WriteTable(console, rules);
                break;
            case OutputFormat.Csv:
                WriteCsv(console, rules);
                break;
            default:
                WriteJson(console, rules, isOneDocument: format == OutputFormat.Json);
                break;
        }
    }

    private static void WriteTable(ToolConsole console, IEnumerable<(Rule Rule, Severity Severity)> rules)
    {
        using var page = new Page(console);
        foreach (var (rule, severity) in rules)
        {
            page.Row(
                0,
                new Cell(rule.Id, IdWidth),
                new Cell(new StyledText().Add(WireNames.Get(severity), Ink.Of(severity)), SeverityWidth),
                new Cell(new StyledText().Add(rule.Name, Ink.Strong).Add($" — {rule.Summary}"), page.Width - IdWidth - SeverityWidth - (2 * Page.Gap)));
        }
    }

    private static void WriteCsv(ToolConsole console, IEnumerable<(Rule Rule, Severity Severity)> rules)
    {
        using var csv = new CsvWriter(console.Output);
        csv.WriteLine("rule", "name", "severity", "summary");
        foreach (var (rule, severity) in rules)
        {
            csv.WriteLine(rule.Id, rule.Name, WireNames.Get(severity), rule.Summary);
        }
    }

    private static void WriteJson(ToolConsole console, IEnumerable<(Rule Rule, Severity Severity)> rules, bool isOneDocument)
    {
        using var lines = new JsonLines(console.Output);
        var isFirst = true;
        lines.Raw(isOneDocument ? "["u8 : default);
        foreach (var (rule, severity) in rules)
        {
            lines.Raw(isOneDocument && !isFirst ? ",\n"u8 : default);
            lines.Json.WriteStartObject();
            lines.Json.WriteString("rule"u8, rule.Id);
            lines.Json.WriteString("name"u8, rule.Name);
            lines.Json.WriteString("severity"u8, WireNames.Get(severity));
            lines.Json.WriteString("summary"u8, rule.Summary);
            lines.Json.WriteEndObject();
            lines.End(isOneDocument ? default : "\n"u8);
            isFirst = false;
        }

        lines.Raw(isOneDocument ? "]\n"u8 : default);
    }
}
