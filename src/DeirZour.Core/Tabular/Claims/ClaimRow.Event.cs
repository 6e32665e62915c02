namespace DeirZour.Tabular;

/// <content>The event that the claim is about.</content>
public sealed partial record ClaimRow
{
    /// <summary><c>event</c>: see <see cref="Claim.Event"/>.</summary>
    public Id<ConflictEvent>? Event { get; init; }

    /// <summary><c>event_kind</c>: see <see cref="ConflictEvent.Kind"/>.</summary>
    public EventKind? EventKind { get; init; }

    /// <summary><c>event_date</c>: the date of <see cref="ConflictEvent.When"/>.</summary>
    public EventDate? EventDate { get; init; }

    /// <summary><c>event_summary</c>: see <see cref="ConflictEvent.Summary"/>.</summary>
    public string? EventSummary { get; init; }

    /// <summary><c>event_where</c>: the place as written, or the name of the place.</summary>
    public string? EventWhere { get; init; }

    /// <summary><c>event_latitude</c>: degrees, north positive, of the event or else of its place.</summary>
    public double? EventLatitude { get; init; }

    /// <summary><c>event_longitude</c>: degrees, east positive, of the event or else of its place.</summary>
    public double? EventLongitude { get; init; }

    /// <summary><c>event_precision</c>: how exactly the place is known.</summary>
    public WherePrecision? EventPrecision { get; init; }
}
