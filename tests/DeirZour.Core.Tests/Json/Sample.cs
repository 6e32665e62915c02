using System.Text;
using DeirZour.Json;
using NodaTime;

namespace DeirZour.Tests.Json;

/// <summary>A dataset in which every member of every record is filled, and texts made of it.</summary>
internal static class Sample
{
    public static Source Source { get; } = new()
    {
        Id = Id<Source>.Parse("observer"),
        Name = "River Observer",
        Kind = SourceKind.Monitor,
        Names = ["Observer", "مرصد النهر"],
        Parent = Id<Source>.Parse("river-house"),
        Actor = Id<Actor>.Parse("river-house"),
    };

    public static Document Document { get; } = new()
    {
        Id = Id<Document>.Parse("d1"),
        Publisher = Source.Id,
        PublisherBasis = Basis.Inferred,
        Agency = Id<Source>.Parse("wire"),
        Title = "Shelling \"heard\" on both banks",
        PublishedOn = EventDate.Parse("2017-01-14"),
        PublishedBasis = Basis.Resolved,
        PublishedAt = Instant.FromUtc(2017, 1, 14, 12, 30, 5),
        RetrievedAt = Instant.FromUtc(2017, 2, 1, 0, 0).PlusNanoseconds(1),
        Language = "en",
        Url = "https://example.org/a?b=c&d=<e>",
        Sha256 = ContentHash.Compute("text"u8),
        Length = 4,
        Notes = "line one\nline two",
    };

    public static Actor Actor { get; } = new()
    {
        Id = Id<Actor>.Parse("river-house"),
        Name = "River House",
        Kind = ActorKind.Organisation,
        Names = ["the House"],
        Parent = Id<Actor>.Parse("league"),
    };

    public static Place Place { get; } = new()
    {
        Id = Id<Place>.Parse("bank"),
        Name = "East Bank",
        Kind = PlaceKind.Parse("ppl"),
        Names = [new PlaceName { Text = "الضفة", Language = "ar" }, new PlaceName { Text = "E. Bank" }],
        Parent = Id<Place>.Parse("valley"),
        Point = new GeoPoint(35.3359, 40.1408),
        GeoNames = new GeoNamesId(170793),
        GeoNamesAdmin = GeoNamesAdminCode.Parse("SY.07"),
        Pcode = OchaPcode.Parse("SY09"),
        Iso = Iso3166Code.Parse("SY-DY"),
        Notes = "opposite the mill",
    };

    public static ConflictEvent Event { get; } = new()
    {
        Id = Id<ConflictEvent>.Parse("e1"),
        Kind = EventKind.Shelling,
        Summary = "Shells fall on the bank",
        When = new DateReference { AsWritten = "on Saturday", Date = EventDate.Parse("2017-01-14"), Basis = Basis.Resolved },
        Where = new PlaceReference
        {
            AsWritten = "the east bank",
            Place = Place.Id,
            Match = PlaceMatch.Alias,
            Relation = PlaceRelation.Near,
            Precision = WherePrecision.Near,
            Point = new GeoPoint(-0.5, 179),
        },
        Participants = [new Participant { Actor = Actor.Id, Role = ActorRole.Attacker, Basis = Basis.Stated }],
        Weapons = [Weapon.Parse("mortar"), Weapon.Parse("something-new")],
        Parent = Id<ConflictEvent>.Parse("e0"),
        Notes = "told twice",
    };

    public static CasualtyClaim Claim { get; } = new()
    {
        Id = Id<Claim>.Parse("c1"),
        Event = Event.Id,
        Document = Document.Id,
        Outcome = Outcome.Killed,
        Count = CountRange.AtLeast(73),
        Victims = new Victims { Group = VictimGroup.Combatant, Phrase = "guards", Actor = Actor.Id },
        Attribution = new Attribution
        {
            Claimant = Source.Id,
            Relays = [Id<Source>.Parse("wire")],
            Voice = Voice.Reported,
            Hedges = ["reportedly"],
        },
        Evidence = new Evidence(10, 11, "at least 73"),
        Scope = Scope.Incident,
        When = new DateReference { Date = EventDate.Parse("2014/..") },
        Where = new PlaceReference { AsWritten = "there" },
        Links = [new ClaimLink { Kind = LinkKind.PartOf, Target = Id<Claim>.Parse("s1") }],
    };

    public static Statement Statement { get; } = new()
    {
        Id = Id<Claim>.Parse("s1"),
        Event = Event.Id,
        Document = Document.Id,
        Kind = StatementKind.Parse("munitions"),
        Summary = "Dozens of shells were fired",
        Quantity = new Quantity { Count = CountRange.Vague("dozens"), Unit = "shells" },
        Attribution = Attribution.OwnVoice,
        Evidence = new Evidence(40, 6, "dozens"),
        When = new DateReference { AsWritten = "overnight" },
        Where = new PlaceReference { Place = Place.Id },
        Links = [new ClaimLink { Kind = LinkKind.SameAs, Target = Claim.Id }],
    };

    public static Dataset Dataset { get; } = new()
    {
        Sources = [Source],
        Documents = [Document],
        Actors = [Actor],
        Places = [Place],
        Events = [Event],
        Claims = [Claim],
        Statements = [Statement],
    };

    public static byte[] Envelope(Dataset dataset)
    {
        using var stream = new MemoryStream();
        DatasetJson.Write(stream, dataset);
        return stream.ToArray();
    }

    public static byte[] Lines(IEnumerable<IRecord> records)
    {
        using var stream = new MemoryStream();
        DatasetJson.WriteNdjson(stream, records);
        return stream.ToArray();
    }

    public static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);
}
