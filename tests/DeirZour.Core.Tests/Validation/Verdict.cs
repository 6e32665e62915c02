using DeirZour.Validation;
using FluentValidation;

namespace DeirZour.Tests.Validation;

/// <summary>Assertions about what a validator finds.</summary>
internal static class Verdict
{
    public static void Sound<T>(IValidator<T> validator, T value) => Assert.Equal([], validator.Validate(value).ToDiagnostics());

    /// <summary>Asserts the one finding: rule, severity, path and the whole message.</summary>
    public static void Finds<T>(IValidator<T> validator, T value, Rule rule, string? path, string message, string? record = null)
    {
        var result = validator.Validate(value);

        var failure = Assert.Single(result.Errors);
        Assert.Equal((rule.Id, path ?? ""), (failure.ErrorCode, failure.PropertyName));
        Assert.Equal(rule.Severity == Severity.Error, result.HasErrors());
        var expected = Diagnostic.Create(rule, message) with { Path = path, Record = record ?? (value as IRecord)?.RecordId };
        Assert.Equal(expected, Assert.Single(result.ToDiagnostics()));
    }

    /// <summary>Asserts all findings as <c>id path: message</c>, in order.</summary>
    public static void FindsAll<T>(IValidator<T> validator, T value, params string[] findings) =>
        Assert.Equal(findings, validator.Validate(value).ToDiagnostics().Select(found => $"{found.Rule.Id} {found.Path}: {found.Message}"));
}
