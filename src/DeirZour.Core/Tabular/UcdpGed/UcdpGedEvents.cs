namespace DeirZour.Tabular;

/// <summary>Maps what happened, when and where.</summary>
internal static class UcdpGedEvents
{
    private const int LongestSide = 48;
    private const int LongestPlace = 30;

    /// <summary>For violence of a type that UCDP does not have.</summary>
    private static readonly EventKind OtherViolence = EventKind.Parse("organised-violence");

    public static ConflictEvent Map(UcdpGedRow row, string key, UcdpGedSides sides)
    {
        var (kind, violence) = row.TypeOfViolence switch
        {
            UcdpViolenceType.StateBased => (EventKind.StateBased, "State-based violence"),
            UcdpViolenceType.NonState => (EventKind.NonState, "Non-state violence"),
            UcdpViolenceType.OneSided => (EventKind.OneSided, "One-sided violence"),
            _ => (OtherViolence, "Organised violence"),
        };
        return new ConflictEvent
        {
            Id = Id<ConflictEvent>.Parse(key),
            Kind = kind,
            Summary = Summary(violence, row),
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

    /// <summary>The dates as UCDP means them; one alone leaves the other end open, and an end before the start gives none.</summary>
    private static EventDate? When(UcdpGedRow row) => (row.DateStart, row.DateEnd) switch
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

    private static string Summary(string violence, UcdpGedRow row)
    {
        var sides = (row.SideA, row.SideB) switch
        {
            (null, null) => "",
            ({ } sideA, null) => $": {Shorten(sideA, LongestSide)}",
            (null, { } sideB) => $": {Shorten(sideB, LongestSide)}",
            ({ } sideA, { } sideB) => $": {Shorten(sideA, LongestSide)} against {Shorten(sideB, LongestSide)}",
        };
        var place = row.WhereCoordinates ?? row.Adm2 ?? row.Adm1 ?? row.Country;
        return violence + sides + (place is null ? "" : $", {Shorten(place, LongestPlace)}");
    }

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var kept = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, kept).TrimEnd(), "…");
    }
}
