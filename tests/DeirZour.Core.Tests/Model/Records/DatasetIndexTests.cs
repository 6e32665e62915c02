using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Records;

public sealed class DatasetIndexTests
{
    private static readonly Id<Source> Agency = Id<Source>.Parse("agency");
    private static readonly Id<Source> Monitor = Id<Source>.Parse("monitor");
    private static readonly Id<Document> Report = Id<Document>.Parse("report");
    private static readonly Id<Document> Missing = Id<Document>.Parse("missing");
    private static readonly Id<ConflictEvent> Assault = Id<ConflictEvent>.Parse("assault");

    private static readonly CasualtyClaim Total = Casualty("total") with { Event = Assault, Attribution = Says(Monitor) };
    private static readonly CasualtyClaim Part = Casualty("part") with { Event = Assault };
    private static readonly CasualtyClaim Elsewhere = Casualty("elsewhere") with { Document = Missing };
    private static readonly Statement Siege = Said("siege") with { Event = Assault, Attribution = Says(Monitor) };
    private static readonly Statement Second = Said("total") with { Summary = "The second record of this id." };

    private static readonly Dataset Data = new()
    {
        Sources = [Named("agency", "first"), Named("agency", "second"), Named("monitor", "only")],
        Documents = [Published("report", Agency), Published("other", Monitor)],
        Actors = [new() { Id = Id<Actor>.Parse("army"), Name = "Army", Kind = ActorKind.StateForces }],
        Places = [new() { Id = Id<Place>.Parse("city"), Name = "City", Kind = PlaceKind.ProvinceSeat }],
        Events = [new() { Id = Assault, Kind = EventKind.Assault, Summary = "An assault." }],
        Claims = [Total, Part, Elsewhere],
        Statements = [Siege, Second],
    };

    [Fact]
    public void Find_IdOfEachKind_GivesTheRecord()
    {
        var index = new DatasetIndex(Data);

        Assert.Same(Data, index.Dataset);
        Assert.Same(Data.Sources[2], index.Find(Monitor));
        Assert.Same(Data.Documents[0], index.Find(Report));
        Assert.Same(Data.Actors[0], index.Find(Id<Actor>.Parse("army")));
        Assert.Same(Data.Places[0], index.Find(Id<Place>.Parse("city")));
        Assert.Same(Data.Events[0], index.Find(Assault));
        Assert.Same(Part, index.Find(Id<Claim>.Parse("part")));
        Assert.Same(Siege, index.Find(Id<Claim>.Parse("siege")));
    }

    [Fact]
    public void Find_IdThatOccursTwice_GivesTheFirst()
    {
        var index = new DatasetIndex(Data);

        Assert.Equal("first", index.Find(Agency)!.Name);
        Assert.Same(Total, index.Find(Id<Claim>.Parse("total")));
    }

    [Fact]
    public void Find_UnknownOrEmptyId_GivesNull()
    {
        var index = new DatasetIndex(Data);

        Assert.Null(index.Find(Id<Source>.Parse("unknown")));
        Assert.Null(index.Find(default(Id<Source>)));
        Assert.Null(index.Find(Missing));
        Assert.Null(new DatasetIndex(new Dataset()).Find(Assault));
    }

    [Fact]
    public void Claims_ByEventDocumentAndSource_AreCasualtiesThenStatementsInOrder()
    {
        var index = new DatasetIndex(Data);

        Assert.Equal([Total, Part, Siege], index.ClaimsAbout(Assault));
        Assert.Equal([Total, Part, Siege, Second], index.ClaimsIn(Report));
        Assert.Equal([Elsewhere], index.ClaimsIn(Missing));
        Assert.Equal([Total, Siege], index.ClaimsBy(Monitor));
        Assert.Equal([Part, Second], index.ClaimsBy(Agency));
        Assert.Empty(index.ClaimsAbout(Id<ConflictEvent>.Parse("unknown")));
        Assert.Empty(index.ClaimsBy(default));
    }

    [Fact]
    public void Speaker_OfAClaim_IsItsClaimantOrThePublisher()
    {
        var index = new DatasetIndex(Data);

        Assert.Equal(Monitor, index.Speaker(Total));
        Assert.Equal(Agency, index.Speaker(Part));
        Assert.Null(index.Speaker(Elsewhere));
        Assert.Throws<ArgumentNullException>("claim", () => index.Speaker(null!));
    }

    [Fact]
    public void New_NoDataset_Throws() => Assert.Throws<ArgumentNullException>("dataset", () => new DatasetIndex(null!));

    [Fact]
    public void AllMembers_FromManyThreadsAtOnce_GiveTheSameInstances()
    {
        for (var round = 0; round < 50; round++)
        {
            var index = new DatasetIndex(Data);
            var found = new (Source?, Claim?, EquatableArray<Claim>)[8];
            using var start = new Barrier(found.Length);

            var threads = Enumerable.Range(0, found.Length).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                found[i] = (index.Find(Agency), index.Find(Id<Claim>.Parse("total")), index.ClaimsBy(Monitor));
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.All(found, one => Assert.Equal(found[0], one));
            Assert.Same(Data.Sources[0], found[0].Item1);
        }
    }

    [Fact]
    public void Find_AfterTheFirstTime_AllocatesNothing()
    {
        var index = new DatasetIndex(Data);

        Allocations.None(() => _ = index.Find(Agency));
        Allocations.None(() => _ = index.ClaimsAbout(Assault));
    }

    [Fact]
    public void Records_OfADataset_AreAllInTheOrderOfTheProperties() =>
        Assert.Equal(
            ["agency", "agency", "monitor", "report", "other", "army", "city", "assault", "total", "part", "elsewhere", "siege", "total"],
            Data.Records().Select(record => record.RecordId));

    private static Source Named(string id, string name) => new() { Id = Id<Source>.Parse(id), Name = name, Kind = SourceKind.NewsAgency };

    private static Document Published(string id, Id<Source> publisher) => new() { Id = Id<Document>.Parse(id), Publisher = publisher, Title = id };

    private static Attribution Says(Id<Source> claimant) => new() { Claimant = claimant, Voice = Voice.Reported };

    private static CasualtyClaim Casualty(string id) => new()
    {
        Id = Id<Claim>.Parse(id),
        Document = Report,
        Attribution = Attribution.OwnVoice,
        Outcome = Outcome.Killed,
        Count = CountRange.Exact(73),
        Victims = new() { Group = VictimGroup.Unspecified },
        Scope = Scope.Incident,
    };

    private static Statement Said(string id) => new()
    {
        Id = Id<Claim>.Parse(id),
        Document = Report,
        Attribution = Attribution.OwnVoice,
        Kind = StatementKind.Siege,
        Summary = "A siege is on.",
    };
}
