using DeirZour.Validation;
using NodaTime;

namespace DeirZour.Tests.Validation;

public sealed class DatasetValidatorTests
{
    private static readonly DatasetValidator Validator = DatasetValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing() => Verdict.Sound(Validator, Sample.Dataset);

    [Fact]
    public void Validate_Empty_FindsNothing() => Verdict.Sound(Validator, new Dataset());

    [Fact]
    public void Validate_SourcesThatContradictEachOther_FindsNothing() =>
        Verdict.Sound(
            Validator,
            Sample.WithClaims(
            [
                Sample.Total,
                Sample.Part,
                Sample.Total with
                {
                    Id = Id<Claim>.Parse("denial"),
                    Count = CountRange.None,
                    Attribution = Attribution.OwnVoice,
                    Evidence = new Evidence(200, 9, "no deaths"),
                },
            ]));

    [Fact]
    public void Validate_FaultOfOneRecord_NamesPathAndRecord() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Sample.Total, Sample.Part with { Count = default }]),
            RecordRules.CountEmpty,
            "claims[1].count",
            "expected a bound or a vague word, found \"..\"",
            "part");

    [Fact]
    public void Validate_IdTwice_IsDuplicate() =>
        Verdict.Finds(
            Validator,
            Sample.Dataset with { Actors = [Sample.Army, Sample.Coast, Sample.Coast] },
            DatasetRules.IdDuplicate,
            "actors[2].id",
            "expected an id other than that of actors[1], found \"coast\"",
            "coast");

    [Fact]
    public void Validate_StatementWithTheIdOfAClaim_IsDuplicate() =>
        Verdict.Finds(
            Validator,
            Sample.Dataset with { Statements = [Sample.Control with { Id = Sample.Part.Id }] },
            DatasetRules.IdDuplicate,
            "statements[0].id",
            "expected an id other than that of claims[1], found \"part\"",
            "part");

    [Fact]
    public void Validate_ActorWithTheIdOfASource_IsFine() =>
        Verdict.Sound(Validator, Sample.Dataset with { Actors = [.. Sample.Dataset.Actors, Sample.Coast with { Id = Id<Actor>.Parse("monitor") }] });

    [Fact]
    public void Validate_NothingToReferTo_FindsEveryDanglingReference() =>
        Verdict.FindsAll(
            Validator,
            new Dataset
            {
                Sources = [Sample.Spokesman, Sample.Gazette],
                Documents = [Sample.Report with { Publisher = Id<Source>.Parse("nobody") }],
                Actors = [Sample.Army],
                Places = [Sample.Town with { Id = Id<Place>.Parse("village") }],
                Events = [Sample.Shelling with { Participants = [Sample.Attacker, Sample.Attacker with { Actor = Id<Actor>.Parse("raiders") }] }],
                Claims = [Sample.Part with { Attribution = Sample.MonitorSays with { Relays = [Id<Source>.Parse("radio")] } }],
                Statements = [Sample.Control with { Event = Id<ConflictEvent>.Parse("x"), Document = Id<Document>.Parse("y") }],
            },
            "DZ5002 sources[0].parent: expected the id of one of the sources, found \"monitor\"",
            "DZ5002 documents[0].publisher: expected the id of one of the sources, found \"nobody\"",
            "DZ5002 documents[0].agency: expected the id of one of the sources, found \"monitor\"",
            "DZ5002 actors[0].parent: expected the id of one of the actors, found \"coast\"",
            "DZ5002 places[0].parent: expected the id of one of the places, found \"country\"",
            "DZ5002 events[0].parent: expected the id of one of the events, found \"siege\"",
            "DZ5002 events[0].where.place: expected the id of one of the places, found \"town\"",
            "DZ5002 events[0].participants[1].actor: expected the id of one of the actors, found \"raiders\"",
            "DZ5002 claims[0].attribution.claimant: expected the id of one of the sources, found \"monitor\"",
            "DZ5002 claims[0].attribution.relays[0]: expected the id of one of the sources, found \"radio\"",
            "DZ5002 claims[0].where.place: expected the id of one of the places, found \"town\"",
            "DZ5002 claims[0].links[0].target: expected the id of one of the claims or statements, found \"total\"",
            "DZ5002 statements[0].event: expected the id of one of the events, found \"x\"",
            "DZ5002 statements[0].document: expected the id of one of the documents, found \"y\"",
            "DZ5017 sources[0]: expected a document, claim or source that names the source, found nothing",
            "DZ5017 sources[1]: expected a document, claim or source that names the source, found nothing");

    [Fact]
    public void Validate_VictimsOfAnUnknownActor_AreDangling() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Sample.Total with { Victims = new Victims { Group = VictimGroup.Civilian, Actor = Id<Actor>.Parse("guests") } }]),
            DatasetRules.ReferenceDangling,
            "claims[0].victims.actor",
            "expected the id of one of the actors, found \"guests\"",
            "total");

    [Fact]
    public void Validate_ParentsInACircle_AreReportedOnce() =>
        Verdict.Finds(
            Validator,
            Sample.Dataset with { Places = [Sample.Town, Sample.Country with { Parent = Sample.Town.Id }] },
            DatasetRules.ParentCycle,
            "places[0].parent",
            "expected parents that end, found a cycle of 2 through \"country\"",
            "town");

    [Fact]
    public void Validate_CirclesOfEveryType_AreFound()
    {
        var dataset = Sample.Dataset with
        {
            Sources = [Sample.Monitor with { Parent = Sample.Spokesman.Id }, Sample.Gazette, Sample.Spokesman],
            Actors = [Sample.Army, Sample.Coast with { Parent = Sample.Army.Id }],
            Events = [Sample.Shelling, Sample.Siege with { Parent = Sample.Shelling.Id }],
        };

        Verdict.FindsAll(
            Validator,
            dataset,
            "DZ5003 sources[0].parent: expected parents that end, found a cycle of 2 through \"spokesman\"",
            "DZ5003 actors[0].parent: expected parents that end, found a cycle of 2 through \"coast\"",
            "DZ5003 events[0].parent: expected parents that end, found a cycle of 2 through \"siege\"");
    }

    [Fact]
    public void Validate_OwnParent_IsReportedByTheRecordAlone() =>
        Verdict.Finds(
            Validator,
            Sample.Dataset with { Places = [Sample.Town, Sample.Country with { Parent = Sample.Country.Id }] },
            RecordRules.ParentIsSelf,
            "places[1].parent",
            "expected the id of another record, found \"country\"",
            "country");

    [Fact]
    public void Validate_PublisherAsClaimant_IsInformation() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Sample.Total with { Attribution = new Attribution { Claimant = Sample.Gazette.Id, Voice = Voice.Reported } }, Sample.Part]),
            DatasetRules.ClaimantIsPublisher,
            "claims[0].attribution.claimant",
            "expected another source than the publisher, found \"gazette\"",
            "total");

    [Fact]
    public void Validate_PublisherAsRelay_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Sample.Total with { Attribution = Sample.MonitorSays with { Relays = [Sample.Gazette.Id] } }, Sample.Part]),
            DatasetRules.RelayIsPublisher,
            "claims[0].attribution.relays[0]",
            "expected another source than the publisher, found \"gazette\"",
            "total");

    [Fact]
    public void Validate_EvidenceToTheEndOfTheDocument_IsFine() =>
        Verdict.Sound(Validator, Sample.WithClaims([Sample.Total with { Evidence = new Evidence(382, 18, "at least 73") }]));

    [Fact]
    public void Validate_EvidenceBehindTheEnd_IsOutside() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Sample.Total with { Evidence = new Evidence(383, 18, "at least 73") }]),
            DatasetRules.EvidenceOutsideDocument,
            "claims[0].evidence",
            "expected an end within the 400 UTF-16 units of \"report\", found 401",
            "total");

    [Fact]
    public void Validate_ClaimOfADayAfterPublication_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Sample.Total with { When = On(16) }]),
            DatasetRules.AfterPublication,
            "claims[0].when.date",
            "expected a beginning not after the publication of \"report\" on 2017-01-15, found 2017-01-16",
            "total");

    [Fact]
    public void Validate_EventAfterPublication_IsReportedOnceForADocument() =>
        Verdict.Finds(
            Validator,
            Sample.Dataset with { Events = [Sample.Shelling with { When = On(20) }, Sample.Siege] },
            DatasetRules.AfterPublication,
            "claims[0].event",
            "expected a beginning not after the publication of \"report\" on 2017-01-15, found 2017-01-20",
            "total");

    [Fact]
    public void Validate_OpenDateOrSpanThatBeginsBeforePublication_IsFine() =>
        Verdict.Sound(
            Validator,
            Sample.WithClaims(
            [
                Sample.Total with { When = new DateReference { Date = EventDate.Since(EventDate.Year(2018)) } },
                Sample.Part with { When = new DateReference { Date = EventDate.Month(2017, 1) } },
            ]));

    [Fact]
    public void Validate_DocumentKnownToTheSecond_AllowsADayOfTimeZones()
    {
        var report = Sample.Report with { PublishedOn = null };
        Verdict.Sound(Validator, Sample.WithClaims([Sample.Total with { When = On(16) }]) with { Documents = [report] });
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Sample.Total with { When = On(17) }]) with { Documents = [report] },
            DatasetRules.AfterPublication,
            "claims[0].when.date",
            "expected a beginning not after the publication of \"report\" on 2017-01-15, found 2017-01-17",
            "total");
    }

    [Fact]
    public void Validate_SameWordsCodedTwice_IsInformation() =>
        Verdict.Finds(
            Validator,
            Sample.WithClaims([Sample.Total, Sample.Total with { Id = Id<Claim>.Parse("again"), Evidence = new Evidence(30, 30, "at least 73") }]),
            DatasetRules.ClaimRepeated,
            "claims[1].evidence",
            "expected words that no other claim codes so, found \"total\"",
            "again");

    [Fact]
    public void Validate_SameWordsForAnotherGroupOrWithALink_AreFine() =>
        Verdict.Sound(
            Validator,
            Sample.WithClaims(
            [
                Sample.Total,
                Sample.Total with { Id = Id<Claim>.Parse("civilians"), Victims = new Victims { Group = VictimGroup.Civilian } },
                Sample.Total with { Id = Id<Claim>.Parse("again"), Links = Sample.Links((LinkKind.SameAs, Sample.Total)) },
            ]));

    [Fact]
    public void Validate_DocumentWithoutClaims_IsInformation() =>
        Verdict.Finds(
            Validator,
            Sample.Dataset with { Documents = [Sample.Report, Sample.Report with { Id = Id<Document>.Parse("leaflet") }] },
            DatasetRules.DocumentWithoutClaims,
            "documents[1]",
            "expected a claim or statement, found nothing",
            "leaflet");

    [Fact]
    public void Validate_SourceThatNobodyNames_IsInformation() =>
        Verdict.Finds(
            Validator,
            Sample.Dataset with { Sources = [.. Sample.Dataset.Sources, Sample.Monitor with { Id = Id<Source>.Parse("mute") }] },
            DatasetRules.SourceUnused,
            "sources[3]",
            "expected a document, claim or source that names the source, found nothing",
            "mute");

    private static DateReference On(int day) => new() { Date = EventDate.Day(new LocalDate(2017, 1, day)) };
}
