namespace DeirZour.Cli.Validate;

/// <summary>An input that was read.</summary>
/// <param name="Name">The name by which findings call it.</param>
/// <param name="Kind">What it holds, such as <c>UCDP GED</c>.</param>
/// <param name="Records">The number of records that were read.</param>
internal readonly record struct ValidatedInput(string Name, string Kind, long Records);
