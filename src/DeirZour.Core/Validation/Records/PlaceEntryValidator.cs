namespace DeirZour.Validation;

/// <summary>Validates a <see cref="PlaceEntry"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class PlaceEntryValidator : RecordValidator<PlaceEntry>
{
    private PlaceEntryValidator()
    {
        Code<GazetteerSource>("source", entry => entry.Source);
        Text("key", entry => entry.Key ?? entry.Name);
        Text("name", entry => entry.Name ?? entry.Key);
        Code<PlaceKind>("kind", entry => entry.Kind);
    }

    /// <summary>The one instance.</summary>
    public static PlaceEntryValidator Instance { get; } = new();
}
