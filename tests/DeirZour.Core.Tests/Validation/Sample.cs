using NodaTime;

namespace DeirZour.Tests.Validation;

/// <summary>Sound records of every type; tests spoil one property at a time.</summary>
internal static class Sample
{
    public static Source Monitor { get; } = new()
    {
        Id = Id<Source>.Parse("monitor"),
        Name = "River Valley Monitor",
        Kind = SourceKind.Monitor,
        Names = ["RVM", "the monitor"],
    };

    public static Source Gazette { get; } = new()
    {
        Id = Id<Source>.Parse("gazette"),
        Name = "Harbour Gazette",
        Kind = SourceKind.NewsMedia,
        Actor = Id<Actor>.Parse("army"),
    };

    public static Source Spokesman { get; } = new()
    {
        Id = Id<Source>.Parse("spokesman"),
        Name = "Spokesman of the monitor",
        Kind = SourceKind.Person,
        Parent = Monitor.Id,
    };

    public static Document Report { get; } = new()
    {
        Id = Id<Document>.Parse("report"),
        Publisher = Gazette.Id,
        Agency = Monitor.Id,
        Title = "Shelling by the river",
        PublishedOn = EventDate.Day(new LocalDate(2017, 1, 15)),
        PublishedAt = Instant.FromUtc(2017, 1, 15, 9, 30),
        RetrievedAt = Instant.FromUtc(2017, 2, 1, 0, 0),
        Language = "en-GB",
        Url = "https://example.org/shelling",
        Length = 400,
        Notes = "Two pages.\nOne map.",
    };

    public static Actor Army { get; } = new()
    {
        Id = Id<Actor>.Parse("army"),
        Name = "Army of the coast",
        Kind = ActorKind.Known[0],
        Names = ["the army"],
        Parent = Id<Actor>.Parse("coast"),
    };

    public static Actor Coast { get; } = new() { Id = Id<Actor>.Parse("coast"), Name = "The coast", Kind = ActorKind.Known[0] };

    public static Place Town { get; } = new()
    {
        Id = Id<Place>.Parse("town"),
        Name = "Deir ez-Zor",
        Kind = PlaceKind.Known[0],
        Names = [new PlaceName { Text = "Deir ez-Zor", Language = "en" }, new PlaceName { Text = "دير الزور", Language = "ar" }],
        Parent = Id<Place>.Parse("country"),
        Point = new GeoPoint(35.34, 40.14),
    };

    public static Place Country { get; } = new() { Id = Id<Place>.Parse("country"), Name = "Syria", Kind = PlaceKind.Known[0] };

    public static DateReference Saturday { get; } = new()
    {
        AsWritten = "on Saturday",
        Date = EventDate.Day(new LocalDate(2017, 1, 14)),
        Basis = Basis.Resolved,
    };

    public static PlaceReference InTown { get; } = new()
    {
        AsWritten = "Deir al-Zour",
        Place = Town.Id,
        Match = PlaceMatch.Folded,
        Relation = PlaceRelation.Known[0],
        Precision = WherePrecision.Near,
    };

    public static Participant Attacker { get; } = new() { Actor = Army.Id, Role = ActorRole.Known[0] };

    public static ConflictEvent Shelling { get; } = new()
    {
        Id = Id<ConflictEvent>.Parse("shelling"),
        Kind = EventKind.Known[0],
        Summary = "The army shells the river bank",
        When = Saturday,
        Where = InTown,
        Participants = [Attacker],
        Weapons = [Weapon.HeavyWeapons, Weapon.Rockets],
        Parent = Id<ConflictEvent>.Parse("siege"),
    };

    public static ConflictEvent Siege { get; } = new() { Id = Id<ConflictEvent>.Parse("siege"), Kind = EventKind.Known[0], Summary = "A siege" };

    public static Attribution MonitorSays { get; } = new()
    {
        Claimant = Monitor.Id,
        Relays = [Spokesman.Id],
        Voice = Voice.Reported,
        Hedges = ["reportedly"],
    };

    public static CasualtyClaim Total { get; } = new()
    {
        Id = Id<Claim>.Parse("total"),
        Event = Shelling.Id,
        Document = Report.Id,
        Outcome = Outcome.Killed,
        Count = CountRange.AtLeast(73),
        Victims = new Victims { Group = VictimGroup.Unspecified, Phrase = "people" },
        Attribution = MonitorSays,
        Evidence = new Evidence(20, 18, "at least 73"),
        Scope = Scope.Window,
        When = Saturday,
        Where = InTown,
    };

    public static CasualtyClaim Part { get; } = Total with
    {
        Id = Id<Claim>.Parse("part"),
        Count = CountRange.Exact(50),
        Victims = new Victims { Group = VictimGroup.Combatant, Phrase = "soldiers", Actor = Army.Id },
        Evidence = new Evidence(60, 11, "50"),
        Links = [new ClaimLink { Kind = LinkKind.PartOf, Target = Total.Id }],
    };

    public static Statement Control { get; } = new()
    {
        Id = Id<Claim>.Parse("control"),
        Event = Shelling.Id,
        Document = Report.Id,
        Kind = StatementKind.Known[0],
        Summary = "The army holds two thirds of the town",
        Quantity = new Quantity { Count = CountRange.About(66), Unit = "percent" },
        Attribution = Attribution.OwnVoice,
        Evidence = new Evidence(100, 40, "two thirds"),
    };

    public static Dataset Dataset { get; } = new()
    {
        Sources = [Monitor, Gazette, Spokesman],
        Documents = [Report],
        Actors = [Army, Coast],
        Places = [Town, Country],
        Events = [Shelling, Siege],
        Claims = [Total, Part],
        Statements = [Control],
    };

    /// <summary>The dataset with other casualty claims.</summary>
    public static Dataset WithClaims(params EquatableArray<CasualtyClaim> claims) => Dataset with { Claims = claims };

    public static EquatableArray<ClaimLink> Links(params (LinkKind Kind, Claim Target)[] links) =>
        [.. links.Select(link => new ClaimLink { Kind = link.Kind, Target = link.Target.Id })];
}
