using System.Collections.Immutable;

namespace DeirZour;

/// <summary>How grave a caller holds the findings of rules to be, where that differs from the rules themselves.</summary>
/// <remarks>Applies to findings of any reader and validator. Immutable and thread safe; equality is by reference.</remarks>
public sealed class RuleGrades
{
    private readonly ImmutableDictionary<string, Severity?> _grades;

    private RuleGrades(ImmutableDictionary<string, Severity?> grades) => _grades = grades;

    /// <summary>Every rule as it is.</summary>
    public static RuleGrades Default { get; } = new(ImmutableDictionary.Create<string, Severity?>(StringComparer.Ordinal));

    /// <summary>The same, with the findings of a rule left out.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>New grades.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public RuleGrades Silence(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new RuleGrades(_grades.SetItem(rule.Id, null));
    }

    /// <summary>The same, with the findings of a rule given another severity.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">Its severity for this caller.</param>
    /// <returns>New grades.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public RuleGrades Grade(Rule rule, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new RuleGrades(_grades.SetItem(rule.Id, severity));
    }

    /// <summary>Grades a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The finding with its severity for this caller, or <see langword="null"/> when its rule is silenced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public Diagnostic? Apply(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return !_grades.TryGetValue(finding.Rule.Id, out var severity) ? finding
            : severity is { } grade ? finding with { Severity = grade }
            : null;
    }
}
