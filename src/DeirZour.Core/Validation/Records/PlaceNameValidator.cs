namespace DeirZour.Validation;

/// <summary>Validates a <see cref="PlaceName"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class PlaceNameValidator : RecordValidator<PlaceName>
{
    private PlaceNameValidator()
    {
        Text("text", name => name.Text);
        Part("language", name => name.Language, TextValidator.Language);
        Code<GazetteerSource>("source", name => name.Source);
    }

    /// <summary>The one instance.</summary>
    public static PlaceNameValidator Instance { get; } = new();
}
