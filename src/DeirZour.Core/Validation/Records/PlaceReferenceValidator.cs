namespace DeirZour.Validation;

/// <summary>Validates a <see cref="PlaceReference"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class PlaceReferenceValidator : RecordValidator<PlaceReference>
{
    private PlaceReferenceValidator()
    {
        Require(
            RecordRules.ReferenceSaysNothing,
            "",
            reference => reference.AsWritten is not null || reference.Place is not null || reference.Point is not null,
            _ => $"expected a name, a place or a point, found nothing");
        Part("asWritten", reference => reference.AsWritten, TextValidator.Phrase);
        Reference("place", reference => reference.Place);
        Member<PlaceMatch>("match", reference => reference.Match);
        Require(
            RecordRules.MatchWithoutPlace,
            "match",
            reference => reference.Match is null || reference.Place is not null,
            reference => Messages.Expected("no match without a place", Messages.WireName(reference.Match.GetValueOrDefault())));
        Require(
            RecordRules.PlaceWithoutMatch,
            "match",
            reference => reference.Place is null || reference.Match is not null,
            _ => $"expected a match with the place, found nothing");
        Require(
            RecordRules.MatchWithoutName,
            "match",
            reference => reference.Match is null or PlaceMatch.Inferred || reference.AsWritten is not null,
            reference => Messages.Expected("a name as written or the match inferred", Messages.WireName(reference.Match.GetValueOrDefault())));
        Code("relation", reference => reference.Relation);
        Require(
            RecordRules.RelationWithoutPlace,
            "relation",
            reference => reference.Relation is null || reference.Place is not null || reference.AsWritten is not null,
            reference => Messages.Expected("a place or its name with the relation", reference.Relation?.Code));
        Member<WherePrecision>("precision", reference => reference.Precision);
    }

    /// <summary>The one instance.</summary>
    public static PlaceReferenceValidator Instance { get; } = new();
}
