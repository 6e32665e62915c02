namespace DeirZour.Tabular;

/// <content>When and where it was so, and where it stands in the document.</content>
public sealed partial record ClaimRow
{
    /// <summary><c>when_written</c>: see <see cref="DateReference.AsWritten"/>.</summary>
    public string? WhenWritten { get; init; }

    /// <summary><c>when</c>: see <see cref="DateReference.Date"/>.</summary>
    public EventDate? When { get; init; }

    /// <summary><c>when_basis</c>: see <see cref="DateReference.Basis"/>.</summary>
    public Basis? WhenBasis { get; init; }

    /// <summary><c>where_written</c>: see <see cref="PlaceReference.AsWritten"/>.</summary>
    public string? WhereWritten { get; init; }

    /// <summary><c>where</c>: see <see cref="PlaceReference.Place"/>.</summary>
    public Id<Place>? Where { get; init; }

    /// <summary><c>where_match</c>: see <see cref="PlaceReference.Match"/>.</summary>
    public PlaceMatch? WhereMatch { get; init; }

    /// <summary><c>where_relation</c>: see <see cref="PlaceReference.Relation"/>.</summary>
    public PlaceRelation? WhereRelation { get; init; }

    /// <summary><c>where_precision</c>: see <see cref="PlaceReference.Precision"/>.</summary>
    public WherePrecision? WherePrecision { get; init; }

    /// <summary><c>where_latitude</c>: the latitude of <see cref="PlaceReference.Point"/>.</summary>
    public double? WhereLatitude { get; init; }

    /// <summary><c>where_longitude</c>: the longitude of <see cref="PlaceReference.Point"/>.</summary>
    public double? WhereLongitude { get; init; }

    /// <summary><c>evidence_start</c>: see <see cref="Evidence.Start"/>.</summary>
    public int? EvidenceStart { get; init; }

    /// <summary><c>evidence_length</c>: see <see cref="Evidence.Length"/>.</summary>
    public int? EvidenceLength { get; init; }

    /// <summary><c>evidence_phrase</c>: see <see cref="Evidence.Phrase"/>.</summary>
    public string? EvidencePhrase { get; init; }
}
