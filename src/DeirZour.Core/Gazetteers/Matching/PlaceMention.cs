namespace DeirZour.Gazetteers;

/// <summary>A place that a text names.</summary>
/// <remarks>
/// Offsets are 0-based, in the unit of the text that was searched: UTF-16 units, or bytes of UTF-8. Equality is by value. <c>default</c> is
/// no mention, with an empty span and no place. Thread safe.
/// </remarks>
public readonly record struct PlaceMention
{
    /// <summary>Where the name starts.</summary>
    public required int Start { get; init; }

    /// <summary>How long the name is; a possessive and words such as "province" do not belong to it.</summary>
    public required int Length { get; init; }

    /// <summary>Where the phrase lies that says where it was, such as "20 km south of Raqqa"; the name alone when there is none.</summary>
    public required Range Phrase { get; init; }

    /// <summary>The place that the name most probably means.</summary>
    public required Place Place { get; init; }

    /// <summary>How exactly the name agrees with the entry.</summary>
    public required PlaceMatch Match { get; init; }

    /// <summary>How many places have the name, this one included.</summary>
    public required int Candidates { get; init; }

    /// <summary>How the location stands to the place; <see langword="null"/> for the place itself.</summary>
    public PlaceRelation? Relation { get; init; }

    /// <summary>How far from the place the location is said to be, in kilometres; <see langword="null"/> when no distance is given.</summary>
    public double? Distance { get; init; }

    /// <summary>How exactly the phrase says where it was, as UCDP codes it; <see cref="WherePrecisions.ToAcled"/> gives ACLED's code.</summary>
    public required WherePrecision Precision { get; init; }

    /// <summary>Makes a record of the mention.</summary>
    /// <param name="asWritten">The phrase as it stands in the text.</param>
    /// <returns>The place by its id, with relation, match and precision.</returns>
    public PlaceReference ToReference(string asWritten) => new()
    {
        AsWritten = asWritten,
        Place = Place.Id,
        Match = Match,
        Relation = Relation,
        Precision = Precision,
    };
}
