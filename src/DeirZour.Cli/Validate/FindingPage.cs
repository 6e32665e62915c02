using System.Globalization;
using DeirZour.Cli.Rendering;
using Spectre.Console;
using static DeirZour.Cli.Rendering.NumberWords;

namespace DeirZour.Cli.Validate;

/// <summary>
/// Findings for a person: for each rule how often it was broken, with all findings where they are few and the first ones as
/// examples where they are many, what each input was taken for, and the totals.
/// </summary>
/// <param name="page">Where to write.</param>
/// <remarks>Memory grows with the number of rules and inputs only.</remarks>
internal sealed class FindingPage(Page page) : IFindingWriter
{
    private const int MaxExamples = 3;
    private const int MaxShownInFull = 20;
    private const int Indent = 2;

    private readonly Dictionary<(Rule Rule, Severity Severity), Tally> _tallies = [];

    public void Write(Diagnostic finding)
    {
        var key = (finding.Rule, finding.Severity);
        if (!_tallies.TryGetValue(key, out var tally))
        {
            _tallies.Add(key, tally = new Tally());
        }

        tally.Count++;
        if (tally.Examples.Count < MaxShownInFull)
        {
            tally.Examples.Add(finding);
        }
    }

    public void Finish(ValidationSummary summary)
    {
        var maxExamples = _tallies.Values.Sum(tally => tally.Count) <= MaxShownInFull ? MaxShownInFull : MaxExamples;
        foreach (var ((rule, severity), tally) in _tallies
            .OrderByDescending(pair => pair.Key.Severity)
            .ThenBy(pair => pair.Key.Rule.Id, StringComparer.Ordinal))
        {
            WriteRule(rule, severity, tally, maxExamples);
            page.Blank();
        }

        foreach (var input in summary.Inputs)
        {
            page.Line(new StyledText().Add($"{input.Name}: ").Add(input.Kind, Ink.Strong).Add($", {Counted(input.Records, "record")}"));
        }

        if (summary.Inputs.Count > 0 || _tallies.Count > 0)
        {
            WriteTotal(summary);
        }

        if (_tallies.Values.Any(tally => Shown(tally, maxExamples) < tally.Count))
        {
            page.Paragraph(new StyledText().Add("All findings: add --format ndjson, json or csv", Ink.Faint));
        }
    }

    public void Dispose() => page.Dispose();

    private void WriteTotal(ValidationSummary summary)
    {
        var total = new StyledText().Add($"{Counted(summary.Records, "record")} in {Counted(summary.Inputs.Count, "input")}: ");
        page.Paragraph(_tallies.Count == 0
            ? total.Add("nothing to report.", Ink.Good)
            : total.Add(Counted(summary.Errors, "error"), Ink.Of(Severity.Error))
                .Add(", ")
                .Add(Counted(summary.Warnings, "warning"), Ink.Of(Severity.Warning))
                .Add("."));
    }

    private void WriteRule(Rule rule, Severity severity, Tally tally, int maxExamples)
    {
        page.Paragraph(
            new StyledText()
                .Add($"{Number(tally.Count)} × ", Ink.Strong)
                .Add(WireNames.Get(severity), Ink.Of(severity))
                .Add($" {rule.Id} ")
                .Add(rule.Name, Ink.Strong)
                .Add($" — {rule.Summary}", Ink.Faint),
            hanging: Indent);
        var shown = Shown(tally, maxExamples);
        foreach (var example in tally.Examples.Take(shown))
        {
            WriteExample(example);
        }

        if (tally.Count > shown)
        {
            page.Paragraph(new StyledText().Add($"… and {Number(tally.Count - shown)} more", Ink.Faint), Indent);
        }
    }

    /// <summary>How many findings of a rule are shown; a line that says that one more was left out would take the place of that one.</summary>
    private static int Shown(Tally tally, int maxExamples) => tally.Count <= maxExamples + 1 ? tally.Examples.Count : maxExamples;

    /// <summary>
    /// The finding as <c>file(line,column): record: message</c>. The place is never broken, so that editors and terminals can follow it; what
    /// does not fit behind it goes on below, farther right.
    /// </summary>
    private void WriteExample(Diagnostic finding)
    {
        var where = finding.Line() is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"{finding.File}({line},{finding.Column() ?? 1}):")
            : $"{finding.File}:";
        var record = finding.Record is { } id ? $"{id}: " : string.Empty;
        var text = new StyledText();
        var hasOwnLine = where.GetCellWidth() > page.Width - (2 * Indent);
        if (hasOwnLine)
        {
            page.Line(where, Indent);
        }
        else
        {
            text.Add(where.Replace(' ', StyledText.NoBreak)).Add(" ");
        }

        text.Add(record, Ink.Strong).Add(finding.PathAndMessage());
        page.Paragraph(text, hasOwnLine ? 2 * Indent : Indent, hasOwnLine ? 0 : Indent);
    }

    private sealed class Tally
    {
        public long Count { get; set; }

        public List<Diagnostic> Examples { get; } = [];
    }
}
