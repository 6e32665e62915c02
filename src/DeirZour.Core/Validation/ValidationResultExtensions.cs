using DeirZour.Tabular;
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

    /// <summary>The findings of a result about a row, in its order, each at the cell that it is about.</summary>
    /// <typeparam name="TColumn">The enumeration of the dataset's columns.</typeparam>
    /// <param name="result">The result of a validator, such as one of the caller's that includes <see cref="UcdpGedRowValidator.Instance"/>.</param>
    /// <param name="row">The row that was validated.</param>
    /// <param name="file">The file that the row came from, as the findings should name it.</param>
    /// <returns>
    /// As <see cref="ToDiagnostics(ValidationResult, string?)"/>, with the row's id. A finding about a property that holds a column, such as
    /// <c>SideB</c>, has the name of the column as its path, and the position of the cell; any other has that of the row.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> or <paramref name="row"/> is null.</exception>
    public static IReadOnlyList<Diagnostic> ToDiagnostics<TColumn>(this ValidationResult result, DatasetRow<TColumn> row, string? file = null)
        where TColumn : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(row);
        return [.. result.Errors.Select(failure => failure.CustomState is Diagnostic ? ToDiagnostic(failure, file) : AtCell(ToDiagnostic(failure, file), row))];
    }

    private static Diagnostic AtCell<TColumn>(Diagnostic finding, DatasetRow<TColumn> row)
        where TColumn : struct, Enum
    {
        var property = finding.Path?.Split('[', '.')[0];
        var column = TableSchemas.All.OfType<TableSchema<TColumn>>().Single().Columns
            .FirstOrDefault(column => column.Name == property || column.Column.ToString() == property);
        return finding with
        {
            Path = column?.Name ?? finding.Path,
            Position = (column is null ? null : row.PositionOf(column.Column)) ?? row.Position,
            Record = row.RecordId,
        };
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
