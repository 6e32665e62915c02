using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;

namespace DeirZour.Validation;

/// <summary>What the validators of records and their parts share.</summary>
/// <typeparam name="T">The type that is validated.</typeparam>
/// <remarks>
/// <para>Each check is written once and used twice: as a plain condition that a sound record passes without any allocation but
/// that of the result, and as a rule of FluentValidation, which only a record that fails a condition goes through.</para>
/// <para>The error code of a failure is the id of a <see cref="Rule"/>; its property name is the path in the JSON spelling, such as
/// <c>links[0].target</c>. Checks see whole records: rule sets and selected properties do not apply. Instances are immutable and thread safe.</para>
/// </remarks>
public abstract partial class RecordValidator<T> : AbstractValidator<T>, IValidator<T>
    where T : notnull
{
    private static readonly string[] RuleSets = [RulesetValidatorSelector.DefaultRuleSetName];

    private readonly IRuleBuilderInitial<T, T> _rules;
    private Func<T, bool>[] _conditions = [];
    private Action<T, Findings>[] _reports = [];

    private protected RecordValidator() => _rules = RuleFor(record => record);

    /// <summary>Validates a value.</summary>
    /// <param name="instance">The value.</param>
    /// <returns>The findings; no <see cref="ValidationContext{T}"/> is made for a sound value.</returns>
    public new ValidationResult Validate(T instance) =>
        instance is not null && Passes(instance) ? Sound() : base.Validate(instance!);

    /// <inheritdoc/>
    public override ValidationResult Validate(ValidationContext<T> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.InstanceToValidate is { } record && Passes(record) ? Sound() : base.Validate(context);
    }

    /// <inheritdoc/>
    public override Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Validate(context));
    }

    /// <summary>Runs every rule through FluentValidation, sound or not: what <see cref="Validate(T)"/> is measured against.</summary>
    internal ValidationResult ValidateByRules(T instance) => base.Validate(new ValidationContext<T>(instance));

    /// <summary>Whether a value passes every check. Allocates nothing unless a list has more than 24 elements.</summary>
    internal virtual bool Passes(T record)
    {
        foreach (var holds in _conditions)
        {
            if (!holds(record))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reports every check that a value fails.</summary>
    internal void Report(T record, Findings findings)
    {
        foreach (var report in _reports)
        {
            report(record, findings);
        }
    }

    /// <summary>Where a path of the value stands in the input, if the value knows.</summary>
    private protected virtual TextPosition? PositionOf(T record, string path) => null;

    /// <summary>The id of a value that is a record.</summary>
    private protected virtual string? IdOf(T record) => (record as IRecord)?.RecordId;

    private static ValidationResult Sound() => new() { RuleSetsExecuted = RuleSets };

    /// <summary>Adds a check; only the constructors of the validators do.</summary>
    private IRuleBuilderOptions<T, T> Add(Func<T, bool> holds, Action<T, Findings> report)
    {
        _conditions = [.. _conditions, holds];
        _reports = [.. _reports, report];
        return _rules.Must((_, record, context) =>
        {
            // A check reports by itself, with a path of its own; FluentValidation has nothing to add.
            if (!holds(record))
            {
                report(record, FindingsOf(record, context));
            }

            return true;
        });
    }

    private Findings FindingsOf(T record, ValidationContext<T> context) =>
        new(context.AddFailure, context.PropertyChain.ToString(), IdOf(record), path => PositionOf(record, path));
}
