namespace DeirZour.Validation;

/// <summary>Validates a <see cref="Statement"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class StatementValidator : ClaimValidator<Statement>
{
    private StatementValidator()
    {
        Code<StatementKind>("kind", statement => statement.Kind);
        Part("summary", statement => statement.Summary ?? string.Empty, TextValidator.Summary);
        Part("quantity", statement => statement.Quantity, QuantityValidator.Instance);
        CountPhrase(statement => statement.Quantity?.Count);
    }

    /// <summary>The one instance.</summary>
    public static StatementValidator Instance { get; } = new();
}
