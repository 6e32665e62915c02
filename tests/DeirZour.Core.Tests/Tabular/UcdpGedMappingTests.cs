using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class UcdpGedMappingTests
{
    [Fact]
    public void ToDataset_PlausibleRow_BecomesDocumentEventActorsAndSources()
    {
        var dataset = Row().ToDataset();

        var document = Assert.Single(dataset.Documents);
        Assert.Equal(("ucdp-ged/17", "ucdp-ged", "UCDP GED, event 17"), (document.Id.Value, document.Publisher.Value, document.Title));
        var happened = Assert.Single(dataset.Events);
        Assert.Equal(
            new ConflictEvent
            {
                Id = Id<ConflictEvent>.Parse("ucdp-ged/17"),
                Kind = EventKind.StateBased,
                Summary = "State-based violence: Government of Northland against Hill Front, Bridgetown",
                When = new DateReference { Date = EventDate.Parse("2017-03-04") },
                Where = new PlaceReference { AsWritten = "Bridgetown", Precision = WherePrecision.Exact, Point = new GeoPoint(35.5, 40.25) },
                Participants =
                [
                    new Participant { Actor = Id<Actor>.Parse("ucdp-ged/actor/11"), Role = ActorRole.SideA },
                    new Participant { Actor = Id<Actor>.Parse("ucdp-ged/actor/12"), Role = ActorRole.SideB },
                ],
            },
            happened);
        Assert.Equal(
            [("ucdp-ged/actor/11", "Government of Northland", ActorKind.State), ("ucdp-ged/actor/12", "Hill Front", ActorKind.ArmedGroup)],
            dataset.Actors.Select(actor => (actor.Id.Value, actor.Name, actor.Kind)));
        Assert.Equal(
            [("ucdp-ged", SourceKind.Dataset), ("ucdp-ged/source/north-wire", SourceKind.Unclassified), ("ucdp-ged/source/valley-monitor", SourceKind.Unclassified)],
            dataset.Sources.Select(source => (source.Id.Value, source.Kind)));
        Assert.Empty(dataset.Statements);
    }

    [Fact]
    public void ToDataset_PlausibleRow_BecomesTotalPartsAndRange()
    {
        var claims = Row().ToDataset().Claims;

        Assert.Equal(
            [
                "ucdp-ged/17/best: 6 Unspecified",
                "ucdp-ged/17/deaths-a: 3 Combatant of ucdp-ged/actor/11, PartOf ucdp-ged/17/best",
                "ucdp-ged/17/deaths-b: 2 Combatant of ucdp-ged/actor/12, PartOf ucdp-ged/17/best",
                "ucdp-ged/17/deaths-civilians: 1 Civilian, PartOf ucdp-ged/17/best",
                "ucdp-ged/17/low-high: 5..9 Unspecified, SameAs ucdp-ged/17/best",
            ],
            claims.Select(Show));
        Assert.All(claims, claim => Assert.Equal((Outcome.Killed, Scope.Incident), (claim.Outcome, claim.Scope)));
        Assert.All(claims, claim => Assert.Equal(("ucdp-ged/17", "ucdp-ged/17"), (claim.Event?.Value, claim.Document.Value)));
        Assert.All(claims, claim => Assert.Null(claim.When));
    }

    [Theory]
    [InlineData(6, 6, 6, new[] { "best: 6" })]
    [InlineData(5, 6, 6, new[] { "best: 6", "low-high: 5..6" })]
    [InlineData(7, 6, 9, new[] { "best: 6", "low-high: 7..9" })]
    [InlineData(9, 6, 5, new[] { "best: 6", "low: 9+", "high: ..5" })]
    [InlineData(null, 6, 9, new[] { "best: 6", "low-high: ..9" })]
    [InlineData(2, 6, null, new[] { "best: 6", "low-high: 2+" })]
    [InlineData(null, 6, null, new[] { "best: 6" })]
    [InlineData(0, 0, 4, new[] { "low-high: 0..4" })]
    [InlineData(0, 0, 0, new[] { "best: 0" })]
    [InlineData(null, 0, null, new string[0])]
    [InlineData(2, null, 4, new[] { "low-high: 2..4" })]
    [InlineData(null, null, null, new string[0])]
    [InlineData(-1, -6, -9, new string[0])]
    public void ToDataset_Estimates_BecomeHonestClaims(int? low, int? best, int? high, string[] expected)
    {
        var row = Row() with { Low = low, Best = best, High = high, DeathsSideA = 0, DeathsSideB = null, DeathsCivilians = -1 };

        var claims = row.ToDataset().Claims;

        Assert.Equal(expected, claims.Select(claim => $"{claim.Id.Value["ucdp-ged/17/".Length..]}: {claim.Count}"));
        Assert.All(claims.SelectMany(claim => claim.Links), link => Assert.Contains(claims, claim => claim.Id == link.Target));
    }

    [Fact]
    public void ToDataset_OneSource_DoesNotSayTheLowAndHighEstimates()
    {
        var dataset = Row().ToDataset();

        Assert.All(dataset.Claims, claim => Assert.Equal(claim.Id.Value.EndsWith("/low-high", StringComparison.Ordinal), claim.Attribution.Claimant is null));
    }

    [Theory]
    [InlineData(UcdpViolenceType.StateBased, VictimGroup.Combatant, VictimGroup.Combatant, "state-based")]
    [InlineData(UcdpViolenceType.NonState, VictimGroup.Combatant, VictimGroup.Combatant, "non-state")]
    [InlineData(UcdpViolenceType.OneSided, VictimGroup.Combatant, VictimGroup.Unspecified, "one-sided")]
    [InlineData((UcdpViolenceType)9, VictimGroup.Unspecified, VictimGroup.Unspecified, "unclassified")]
    [InlineData(null, VictimGroup.Unspecified, VictimGroup.Unspecified, "unclassified")]
    public void ToDataset_TypeOfViolence_DecidesKindAndWhoTheDeadOfTheSidesAre(UcdpViolenceType? type, VictimGroup sideA, VictimGroup sideB, string kind)
    {
        var dataset = (Row() with { TypeOfViolence = type }).ToDataset();

        Assert.Equal(kind, dataset.Events[0].Kind.Code);
        Assert.Equal((sideA, sideB), (dataset.Claims[1].Victims.Group, dataset.Claims[2].Victims.Group));
        Assert.Equal(VictimGroup.Civilian, dataset.Claims[3].Victims.Group);
    }

    [Theory]
    [InlineData(UcdpViolenceType.StateBased, "Government of Northland", "Government of Southland", "state", "state")]
    [InlineData(UcdpViolenceType.NonState, "Hill Front", "Valley Front", "armed-group", "armed-group")]
    [InlineData(UcdpViolenceType.OneSided, "Hill Front", "Civilians", "armed-group", "civilians")]
    [InlineData(UcdpViolenceType.OneSided, "Government of Northland", "Civilians", "state", "civilians")]
    public void ToDataset_Sides_AreOfTheKindThatUcdpDefines(UcdpViolenceType type, string sideA, string sideB, string kindA, string kindB)
    {
        var dataset = (Row() with { TypeOfViolence = type, SideA = sideA, SideB = sideB, GleditschWardSideA = null }).ToDataset();

        Assert.Equal([kindA, kindB], dataset.Actors.Select(actor => actor.Kind.Code));
    }

    [Theory]
    [InlineData(UcdpDatePrecision.Day, UcdpEventClarity.Clear, Scope.Incident)]
    [InlineData(UcdpDatePrecision.Day, null, Scope.Incident)]
    [InlineData(UcdpDatePrecision.Day, UcdpEventClarity.Less, Scope.Window)]
    [InlineData(UcdpDatePrecision.DaySpan, UcdpEventClarity.Clear, Scope.Window)]
    [InlineData(UcdpDatePrecision.Year, UcdpEventClarity.Less, Scope.Window)]
    [InlineData(null, UcdpEventClarity.Clear, Scope.Window)]
    public void ToDataset_PrecisionAndClarity_DecideTheScope(UcdpDatePrecision? precision, UcdpEventClarity? clarity, Scope scope)
    {
        var dataset = (Row() with { DatePrecision = precision, EventClarity = clarity }).ToDataset();

        Assert.All(dataset.Claims, claim => Assert.Equal(scope, claim.Scope));
        Assert.All(dataset.Claims, claim => Assert.Equal(scope == Scope.Window ? dataset.Events[0].When : null, claim.When));
    }

    [Theory]
    [InlineData("2017-03-04", "2017-03-06", UcdpDatePrecision.DaySpan, "2017-03-04/2017-03-06")]
    [InlineData("2017-03-01", "2017-03-31", UcdpDatePrecision.Month, "2017-03")]
    [InlineData("2017-03-04", null, UcdpDatePrecision.Day, "2017-03-04/..")]
    [InlineData(null, "2017-03-04", UcdpDatePrecision.Day, "../2017-03-04")]
    [InlineData("2017-03-04", "2017-03-06", (UcdpDatePrecision)9, "2017-03-04/2017-03-06")]
    [InlineData("2017-03-06", "2017-03-04", UcdpDatePrecision.DaySpan, null)]
    [InlineData(null, null, UcdpDatePrecision.Day, null)]
    public void ToDataset_Dates_AreWhatUcdpMeans(string? start, string? end, UcdpDatePrecision precision, string? expected)
    {
        var row = Row() with { DateStart = Day(start), DateEnd = Day(end), DatePrecision = precision };

        Assert.Equal(expected, row.ToDataset().Events[0].When?.Date?.ToString());

        static NodaTime.LocalDate? Day(string? text) => text is null ? null : EventDate.Parse(text).First;
    }

    [Fact]
    public void ToDataset_ImplausiblePlace_LeavesOutWhatCannotBe()
    {
        var row = Row() with { Latitude = 91, WherePrecision = (WherePrecision)9, WhereCoordinates = null };

        Assert.Equal(new PlaceReference { AsWritten = "River district" }, row.ToDataset().Events[0].Where);
        Assert.Null((new UcdpGedRow() { Id = 1 }).ToDataset().Events[0].Where);
    }

    [Theory]
    [InlineData(new[] { "North Wire" }, "Valley Monitor", "valley-monitor < north-wire")]
    [InlineData(new[] { "North Wire", "north wire" }, "NORTH WIRE.", "north-wire")]
    [InlineData(new[] { "North Wire" }, null, "north-wire")]
    [InlineData(new string[0], "Valley Monitor", "valley-monitor")]
    [InlineData(new[] { "North Wire" }, "Smith and Jones", "smith-and-jones < north-wire")]
    public void ToDataset_OneSourceBehindTheRow_IsTheClaimant(string[] offices, string? original, string expected)
    {
        var dataset = (Row() with { SourceOffices = [.. offices], SourceOriginal = original }).ToDataset();

        Assert.All(dataset.Claims.Where(claim => !claim.Id.Value.EndsWith("/low-high", StringComparison.Ordinal)), claim => Assert.Equal(expected, Show(claim.Attribution)));
        Assert.Empty(dataset.Statements);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("unknown")]
    [InlineData("N/A")]
    [InlineData(" ? ")]
    public void ToDataset_TextThatNamesNobody_IsNoSource(string original) =>
        Assert.Equal(["ucdp-ged", "ucdp-ged/source/north-wire"], (Row() with { SourceOffices = ["North Wire"], SourceOriginal = original }).ToDataset().Sources.Select(source => source.Id.Value));

    [Theory]
    [InlineData(new[] { "North Wire", "Hill Press" }, "Valley Monitor", new[] { "north-wire", "hill-press", "valley-monitor" })]
    [InlineData(new[] { "North Wire", "Hill Press" }, "north wire", new[] { "north-wire", "hill-press" })]
    [InlineData(new[] { "North Wire" }, "Valley Monitor, army/locals; UN\nRed Team (a, b)", new[] { "valley-monitor < north-wire", "army < north-wire", "locals < north-wire", "un < north-wire", "red-team-a-b < north-wire" })]
    [InlineData(new[] { "North Wire" }, "North Wire, army", new[] { "north-wire", "army < north-wire" })]
    [InlineData(new[] { "North Wire", "Hill Press" }, null, new[] { "north-wire", "hill-press" })]
    public void ToDataset_SeveralSourcesBehindTheRow_UcdpSpeaksAndEachSourceIsKept(string[] offices, string? original, string[] expected)
    {
        var dataset = (Row() with { SourceOffices = [.. offices], SourceOriginal = original }).ToDataset();

        Assert.All(dataset.Claims, claim => Assert.Equal(Attribution.OwnVoice, claim.Attribution));
        Assert.Equal(expected, dataset.Statements.Select(statement => Show(statement.Attribution)));
        Assert.All(dataset.Statements, statement => Assert.Equal((StatementKind.Report, dataset.Events[0].Id), (statement.Kind, statement.Event!.Value)));
        Assert.Equal(
            dataset.Statements.Select((_, index) => $"ucdp-ged/17/{(offices.Length > 1 && index >= offices.Length ? "original" : "report")}-{index + 1}"),
            dataset.Statements.Select(statement => statement.Id.Value));
    }

    [Fact]
    public void ToDataset_NoSourceNamed_UcdpSpeaks()
    {
        var dataset = (Row() with { SourceOffices = [], SourceOriginal = " , " }).ToDataset();

        Assert.All(dataset.Claims, claim => Assert.Equal(Attribution.OwnVoice, claim.Attribution));
        Assert.Empty(dataset.Statements);
        Assert.Single(dataset.Sources);
    }

    [Fact]
    public void ToDataset_NamesInOtherScripts_HaveStableIdsOfTheirOwn()
    {
        var dataset = (Row() with { SourceOffices = ["مرصد", "رصد", new string('x', 300), new string('x', 301)], SourceOriginal = "Élan" }).ToDataset();

        Assert.Equal(
            [
                "ucdp-ged",
                "ucdp-ged/source/0680b5217f38f897",
                "ucdp-ged/source/acb2ae21f95a49ac",
            ],
            dataset.Sources.Select(source => source.Id.Value).Take(3));
        Assert.Equal(6, dataset.Sources.Select(source => source.Id).Distinct().Count());
        Assert.StartsWith("ucdp-ged/source/lan-", dataset.Sources[^1].Id.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void ToDataset_RowsOfOneFile_ShareSourcesAndActorsUnderAllTheirNames()
    {
        var rows = new[] { Row(), Row() with { Id = 18, SourceOriginal = "valley monitor", SideB = "Hill Front (HF)" }, Row() with { Id = 19 } };

        var dataset = UcdpGedMapping.ToDataset(rows);

        Assert.Equal(["ucdp-ged/17", "ucdp-ged/18", "ucdp-ged/19"], dataset.Events.Select(happened => happened.Id.Value));
        Assert.Equal(3, dataset.Sources.Count);
        Assert.Equal(("Valley Monitor", "[valley monitor]"), (dataset.Sources[2].Name, dataset.Sources[2].Names.ToString()));
        Assert.Equal(2, dataset.Actors.Count);
        Assert.Equal(("Hill Front", "[Hill Front (HF)]"), (dataset.Actors[1].Name, dataset.Actors[1].Names.ToString()));
        Assert.Equal(dataset, UcdpGedMapping.ToDataset(rows));
    }

    [Fact]
    public void ToDataset_RowWithoutIdSidesOrAnything_GoesByItsLine()
    {
        var row = Reads.All("id,type_of_violence,best\n,,\n?,1,6\n").Rows()[1];

        var dataset = row.ToDataset();

        Assert.Equal("ucdp-ged/line-3", Assert.Single(dataset.Documents).Id.Value);
        Assert.Equal("State-based violence", dataset.Events[0].Summary);
        Assert.Empty(dataset.Actors);
        Assert.Equal("ucdp-ged/line-3/best", Assert.Single(dataset.Claims).Id.Value);
    }

    [Fact]
    public void ToDataset_LongNames_SummaryStaysShort()
    {
        var row = Row() with { SideA = new string('a', 200), SideB = string.Concat(Enumerable.Repeat("😀", 100)), WhereCoordinates = new string('c', 200) };

        var summary = row.ToDataset().Events[0].Summary;

        Assert.InRange(summary.Length, 100, 160);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(summary)));
    }

    [Fact]
    public void ToDataset_NoRows_IsEmpty() => Assert.Equal(new Dataset(), UcdpGedMapping.ToDataset([]));

    private static UcdpGedRow Row() => Reads.All(new GedText().Add(17).ToString()).Rows()[0];

    private static string Show(CasualtyClaim claim) =>
        $"{claim.Id}: {claim.Count} {claim.Victims.Group}"
        + (claim.Victims.Actor is { } actor ? $" of {actor}" : "")
        + string.Concat(claim.Links.Select(link => $", {link.Kind} {link.Target}"));

    private static string Show(Attribution attribution)
    {
        Assert.Equal(Voice.Reported, attribution.Voice);
        return string.Join(" < ", new[] { attribution.Claimant!.Value }.Concat(attribution.Relays).Select(id => id.Value["ucdp-ged/source/".Length..]));
    }
}
