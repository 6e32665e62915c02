namespace DeirZour.Validation;

/// <summary>Validates a <see cref="Quantity"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class QuantityValidator : RecordValidator<Quantity>
{
    private QuantityValidator()
    {
        Count("", quantity => quantity.Count);
        Text("unit", quantity => quantity.Unit);
    }

    /// <summary>The one instance.</summary>
    public static QuantityValidator Instance { get; } = new();
}
