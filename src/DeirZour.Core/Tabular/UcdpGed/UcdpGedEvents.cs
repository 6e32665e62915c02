namespace DeirZour.Tabular;

/// <summary>Maps what happened, when and where, to and from rows.</summary>
internal static partial class UcdpGedEvents
{
    public static ConflictEvent Map(UcdpGedRow row, string key, UcdpGedSides sides)
    {
        var (kind, violence) = row.TypeOfViolence switch
        {
            UcdpViolenceType.StateBased => (EventKind.StateBased, "State-based violence"),
            UcdpViolenceType.NonState => (EventKind.NonState, "Non-state violence"),
            UcdpViolenceType.OneSided => (EventKind.OneSided, "One-sided violence"),
            _ => (EventKind.Unclassified, "Organised violence"),
        };
        return new ConflictEvent
        {
            Id = Id<ConflictEvent>.Parse(key),
            Kind = kind,
            Summary = Summaries.Of(violence, row.SideA, row.SideB, row.WhereCoordinates ?? row.Adm2 ?? row.Adm1 ?? row.Country),
            When = When(row) is { } date ? new DateReference { Date = date } : null,
            Where = Where(row),
            Participants = Participants(sides),
        };
    }

    private static EquatableArray<Participant> Participants(UcdpGedSides sides)
    {
        var participants = new List<Participant>(2);
        if (sides.SideA is { } sideA)
        {
            participants.Add(new Participant { Actor = sideA, Role = ActorRole.SideA });
        }

        if (sides.SideB is { } sideB)
        {
            participants.Add(new Participant { Actor = sideB, Role = ActorRole.SideB });
        }

        return [.. participants];
    }

    /// <summary>The dates as UCDP means them; one alone leaves the other end open, an end before the start gives none, and neither does a day before the year 1.</summary>
    private static EventDate? When(UcdpGedRow row) => (RowDays.Datable(row.DateStart), RowDays.Datable(row.DateEnd)) switch
    {
        ({ } start, { } end) when start <= end => EventDate.FromUcdp(start, end, row.DatePrecision ?? default),
        ({ }, { }) or (null, null) => null,
        ({ } start, null) => EventDate.Since(EventDate.Day(start)),
        (null, { } end) => EventDate.Until(EventDate.Day(end)),
    };

    private static PlaceReference? Where(UcdpGedRow row)
    {
        var asWritten = row.WhereCoordinates ?? row.Adm2 ?? row.Adm1 ?? row.Country;
        var point = row is { Latitude: { } latitude, Longitude: { } longitude } && GeoPoint.TryCreate(latitude, longitude, out var found)
            ? found
            : default(GeoPoint?);
        if (asWritten is null && point is null)
        {
            return null;
        }

        return new PlaceReference
        {
            AsWritten = asWritten,
            Point = point,
            Precision = row.WherePrecision is { } precision && Enum.IsDefined(precision) ? precision : null,
        };
    }
}
