namespace DeirZour.Validation;

/// <summary>Validates a <see cref="Place"/> by <see cref="RecordRules"/>. A missing point breaks none of them.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class PlaceValidator : RecordValidator<Place>
{
    private PlaceValidator()
    {
        Id(place => place.Id);
        Text("name", place => place.Name);
        Parts("names", place => place.Names, PlaceNameValidator.Instance);
        RequireDistinct(RecordRules.NameRepeated, "names", place => place.Names, name => Messages.Expected("another name or language", name.Text));
        Code<PlaceKind>("kind", place => place.Kind);
        Parent(place => place.Id, place => place.Parent);
        Parts("entries", place => place.Entries, PlaceEntryValidator.Instance);
        Part("notes", place => place.Notes, TextValidator.Notes);
    }

    /// <summary>The one instance.</summary>
    public static PlaceValidator Instance { get; } = new();
}
