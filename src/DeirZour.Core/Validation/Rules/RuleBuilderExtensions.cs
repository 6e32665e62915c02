using FluentValidation;

namespace DeirZour.Validation;

/// <summary>Ties rules that are written with FluentValidation to the <see cref="Rule"/> that they check.</summary>
public static class RuleBuilderExtensions
{
    /// <summary>Gives the last check of a rule the id, severity and sentence of <paramref name="rule"/>.</summary>
    /// <typeparam name="T">The type that is validated.</typeparam>
    /// <typeparam name="TProperty">The type of the property.</typeparam>
    /// <param name="builder">The check.</param>
    /// <param name="rule">The rule, one of this library's or the caller's own.</param>
    /// <returns>The check, for further calls; a later <c>WithMessage</c> replaces the sentence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptions<T, TProperty> Obeys<T, TProperty>(this IRuleBuilderOptions<T, TProperty> builder, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(rule);
        return builder
            .WithErrorCode(rule.Id)
            .WithSeverity(rule.Severity.ToFluentValidation())
            .WithState(_ => rule)
            .WithMessage(_ => rule.Summary);
    }
}
