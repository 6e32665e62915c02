namespace DeirZour.Cli.Validate;

/// <summary>What a validation came to.</summary>
/// <param name="Inputs">The inputs that were read, in their order.</param>
/// <param name="Records">The number of records that were read.</param>
/// <param name="Errors">The number of findings of severity error.</param>
/// <param name="Warnings">The number of findings of severity warning.</param>
internal readonly record struct ValidationSummary(IReadOnlyList<ValidatedInput> Inputs, long Records, long Errors, long Warnings);
