using System.CommandLine;
using System.CommandLine.Parsing;
using DeirZour.Cli.Validate;

namespace DeirZour.Cli.Commands;

/// <summary>The options <c>--silence</c> and <c>--grade</c>: how grave the caller holds findings to be.</summary>
internal sealed class GradeOptions
{
    private const string Examples = "such as DZ6001 or ged-low-above-best";

    private static readonly (string Word, Severity Severity)[] Severities =
    [
        ("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Information), (WireNames.Get(Severity.Information), Severity.Information),
    ];

    public GradeOptions()
    {
        Silence.Validators.Add(result => Refuse(result, ProblemOfRule));
        Grade.Validators.Add(result => Refuse(result, ProblemOfGrade));
    }

    /// <summary>The rules whose findings are left out.</summary>
    public Option<string[]> Silence { get; } = new("--silence")
    {
        Description = "Leave out the findings of a rule, by its id or name; takes several between commas and may be repeated.",
        HelpName = "RULE",
    };

    /// <summary>The rules whose findings have another severity.</summary>
    public Option<string[]> Grade { get; } = new("--grade")
    {
        Description = "Give the findings of a rule another severity: error, warning or info; takes several between commas and may be repeated.",
        HelpName = "RULE=SEVERITY",
    };

    /// <summary>What the options say, on top of other grades. What is silenced is silent whatever its grade.</summary>
    public RuleGrades Value(ParseResult result, RuleGrades grades)
    {
        foreach (var written in Words(result.GetValue(Grade)))
        {
            var (rule, severity) = Split(written);
            grades = grades.Grade(KnownRules.Find(rule)!, SeverityOf(severity)!.Value);
        }

        return Words(result.GetValue(Silence)).Aggregate(grades, (silenced, rule) => silenced.Silence(KnownRules.Find(rule)!));
    }

    /// <summary>The words of an option that may be repeated, and takes several between commas.</summary>
    private static IEnumerable<string> Words(IEnumerable<string>? written) =>
        (written ?? []).SelectMany(words => words.Contains(',', StringComparison.Ordinal) ? words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [words]);

    private static void Refuse(OptionResult result, Func<string, string?> problemOf)
    {
        if (Words(result.Tokens.Select(token => token.Value)).Select(problemOf).FirstOrDefault(problem => problem is not null) is { } found)
        {
            result.AddError($"{result.Option.Name}: {found}.");
        }
    }

    private static string? ProblemOfRule(string word) => KnownRules.Find(word) is null
        ? $"expected the id or name of a rule {Examples}, found \"{word}\"; nearest: {KnownRules.Nearest(word)}"
        : null;

    private static string? ProblemOfGrade(string written)
    {
        var (rule, severity) = Split(written);
        return !written.Contains('=', StringComparison.Ordinal) ? $"expected a rule and a severity such as ged-low-above-best=error, found \"{written}\""
            : SeverityOf(severity) is null ? $"expected error, warning or info after the =, found \"{severity}\""
            : ProblemOfRule(rule);
    }

    private static (string Rule, string Severity) Split(string written) => written.Split('=', 2) is [var rule, var severity] ? (rule, severity) : (written, "");

    private static Severity? SeverityOf(string word) => Severities.Where(known => known.Word == word).Select(known => (Severity?)known.Severity).FirstOrDefault();
}
