using DeirZour.Tabular;
using DeirZour.Validation;
using NodaTime;

namespace DeirZour.Tests.Tabular;

public sealed class AcledMappingTests
{
    [Fact]
    public void ToDataset_Battle_IsAnEventWithItsParties()
    {
        var dataset = AcledText.RowWith().ToDataset();

        var happened = Assert.Single(dataset.Events);
        Assert.Equal(("acled/nor7", EventKind.Clashes), (happened.Id.Value, happened.Kind));
        Assert.Equal("Armed clash: Military Forces of Northland (2011-) against Hill Front, Bridgetown", happened.Summary);
        Assert.Equal(EventDate.Day(new LocalDate(2017, 3, 4)), happened.When!.Date);
        Assert.Equal(("Bridgetown", WherePrecision.Exact), (happened.Where!.AsWritten, happened.Where.Precision));
        Assert.Equal([ActorRole.Party, ActorRole.Party, ActorRole.Associate, ActorRole.Associate], happened.Participants.Select(participant => participant.Role));
        Assert.Equal([ActorKind.StateForces, ActorKind.ArmedGroup, ActorKind.Organisation, ActorKind.Organisation], dataset.Actors.Select(actor => actor.Kind));
        Assert.Equal(Instant.FromUnixTimeSeconds(1490000000), Assert.Single(dataset.Documents).PublishedAt);
        Assert.Empty(DatasetValidator.Instance.Validate(dataset).Errors);
    }

    [Fact]
    public void ToDataset_OneSource_ReportsTheDead()
    {
        var dataset = AcledText.RowWith().ToDataset();

        var claim = Assert.Single(dataset.Claims);
        Assert.Equal((Outcome.Killed, CountRange.Exact(6), Scope.Incident), (claim.Outcome, claim.Count, claim.Scope));
        Assert.Equal(Voice.Reported, claim.Attribution.Voice);
        Assert.Equal(["ACLED", "North Wire"], dataset.Sources.Select(source => source.Names.IsEmpty ? source.Name : source.Names[0]));
        Assert.Equal(dataset.Sources[1].Id, claim.Attribution.Claimant);
        Assert.Empty(dataset.Statements);
    }

    [Fact]
    public void ToDataset_SeveralSources_AreWeighedByAcled()
    {
        var dataset = AcledText.RowWith(("source", "North Wire; Undisclosed Source; North Wire")).ToDataset();

        Assert.Equal(Attribution.OwnVoice, Assert.Single(dataset.Claims).Attribution);
        Assert.Equal(2, dataset.Statements.Count);
        Assert.All(dataset.Statements, statement => Assert.Equal("Reported the event; ACLED does not say with which number.", statement.Summary));
        Assert.Equal([SourceKind.Dataset, SourceKind.Unclassified, SourceKind.Unnamed], dataset.Sources.Select(source => source.Kind));
    }

    /// <summary>The codebook's 0 is none or unknown, so nobody claims that nobody died.</summary>
    [Theory]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("-3")]
    public void ToDataset_NoFatalities_IsNoClaim(string fatalities) => Assert.Empty(AcledText.RowWith(("fatalities", fatalities)).ToDataset().Claims);

    [Theory]
    [InlineData("2", "2017-03-01/2017-03-07")]
    [InlineData("3", "2017-03")]
    public void ToDataset_InexactDay_IsAWindow(string precision, string expected)
    {
        var dataset = AcledText.RowWith(("time_precision", precision)).ToDataset();

        Assert.Equal(expected, Assert.Single(dataset.Events).When!.Date.ToString());
        var claim = Assert.Single(dataset.Claims);
        Assert.Equal((Scope.Window, expected), (claim.Scope, claim.When!.Date.ToString()));
    }

    [Fact]
    public void ToDataset_ViolenceAgainstCivilians_HasPerpetratorAndVictim()
    {
        var dataset = AcledText.RowWith(("event_type", "Violence against civilians"), ("sub_event_type", "Attack"), ("actor2", "Civilians (Northland)"), ("inter2", "7"), ("assoc_actor_1", "")).ToDataset();

        Assert.Equal(EventKind.OneSided, dataset.Events[0].Kind);
        Assert.Equal([ActorRole.Perpetrator, ActorRole.Victim], dataset.Events[0].Participants.Select(participant => participant.Role));
    }

    [Theory]
    [InlineData("Protests", "Peaceful protest", "protest")]
    [InlineData("Riots", "Mob violence", "riot")]
    [InlineData("Explosions/Remote violence", "Air/drone strike", "air-strike")]
    [InlineData("Explosions/Remote violence", "Grenade", "explosion")]
    [InlineData("Explosions/Remote violence", "Shelling/artillery/missile attack", "shelling")]
    [InlineData("Battles", "Government regains territory", "capture")]
    [InlineData("Strategic developments", "Agreement", "negotiations")]
    [InlineData("Strategic developments", "Change to group/activity", "organisation-change")]
    [InlineData("Strategic developments", "Arrests", "conduct")]
    [InlineData("Battles", "", "clashes")]
    public void ToDataset_TypesOfEvents_AreKnownKinds(string type, string subType, string expected)
    {
        var kind = AcledText.RowWith(("event_type", type), ("sub_event_type", subType)).ToDataset().Events[0].Kind;

        Assert.Equal((expected, true), (kind.Code, kind.IsKnown));
    }

    [Fact]
    public void ToDataset_HardlyAnything_IsStillARecord()
    {
        var dataset = new AcledRow { TimePrecision = (AcledTimePrecision)9, EventDate = new LocalDate(2017, 3, 4), GeoPrecision = (AcledGeoPrecision)7, Country = "Northland" }.ToDataset();

        Assert.Equal(("acled/line-0", null), (dataset.Events[0].Id.Value, dataset.Events[0].When));
        Assert.Null(dataset.Events[0].Where!.Precision);
        Assert.Empty(dataset.Claims);
    }
}
