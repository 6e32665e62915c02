using FluentValidation.Results;

namespace DeirZour.Validation;

/// <summary>Reads the results of validators as this library's own findings.</summary>
public static class ValidationResultExtensions
{
    /// <summary>Whether a finding is an error. <see cref="ValidationResult.IsValid"/> is false for a mere warning too.</summary>
    /// <param name="result">The result of a validator, of this library or not.</param>
    /// <returns>True when at least one finding has the severity error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static bool HasErrors(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.Exists(failure => failure.Severity == FluentValidation.Severity.Error);
    }

    /// <summary>The findings of a result, in its order.</summary>
    /// <param name="result">
    /// The result of a validator. Findings of other validators than this library's are kept: their rule has the error code
    /// as its id and name, unless it is an id of <see cref="RuleCatalog"/> or was set by <see cref="RuleBuilderExtensions.Obeys"/>.
    /// </param>
    /// <param name="file">The file that the records came from, as the findings should name it.</param>
    /// <returns>One diagnostic for each failure, with rule, severity, message, path, record and, where known, position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static IReadOnlyList<Diagnostic> ToDiagnostics(this ValidationResult result, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Errors.Select(failure => ToDiagnostic(failure, file))];
    }

    private static Diagnostic ToDiagnostic(ValidationFailure failure, string? file)
    {
        var severity = failure.Severity.FromFluentValidation();
        var known = failure.CustomState as Diagnostic;
        var rule = known?.Rule ?? failure.CustomState as Rule ?? RuleCatalog.Find(failure.ErrorCode)
            ?? new Rule(failure.ErrorCode ?? string.Empty, failure.ErrorCode ?? string.Empty, severity, string.Empty);
        return new Diagnostic
        {
            Rule = rule,
            Severity = severity,
            Message = failure.ErrorMessage ?? string.Empty,
            File = file,
            Position = known?.Position,
            Path = string.IsNullOrEmpty(failure.PropertyName) ? null : failure.PropertyName,
            Record = known?.Record,
        };
    }
}
