using DeirZour.Tabular;
using DeirZour.Validation;

namespace DeirZour.Tests.Tabular;

public sealed class AtrocityMappingTests
{
    [Fact]
    public void ToDataset_Incident_IsAnEventWithKilledAndInjured()
    {
        var dataset = AtrocityText.RowWith().ToDataset();

        var happened = Assert.Single(dataset.Events);
        Assert.Equal((EventKind.OneSided, "Killing of people who did not fight, Bridgetown"), (happened.Kind, happened.Summary));
        Assert.Equal(("Bridgetown", WherePrecision.Exact), (happened.Where!.AsWritten, happened.Where.Precision));
        Assert.Equal(["Hill Front"], dataset.Actors.Select(actor => actor.Name));
        Assert.Equal([(Outcome.Killed, "6"), (Outcome.Wounded, "3")], dataset.Claims.Select(claim => (claim.Outcome, claim.Count.ToString())));
        Assert.All(dataset.Claims, claim => Assert.Equal((VictimGroup.Civilian, Scope.Incident, Voice.Reported), (claim.Victims.Group, claim.Scope, claim.Attribution.Voice)));
        Assert.Empty(DatasetValidator.Instance.Validate(dataset).Errors);
    }

    [Fact]
    public void ToDataset_VagueNumber_HasItsBandBeside()
    {
        var dataset = AtrocityText.RowWith((AtrocityColumn.Deaths, "dozens"), (AtrocityColumn.DeathsScale, "25-49"), (AtrocityColumn.Injured, "")).ToDataset();

        Assert.Equal(["dozens", "25..49", "1..4"], dataset.Claims.Select(claim => claim.Count.ToString()));
        Assert.Equal(LinkKind.SameAs, Assert.Single(dataset.Claims[1].Links).Kind);
    }

    /// <summary>0 stands for unknown beside "No information", and for nobody beside 0.</summary>
    [Theory]
    [InlineData("0", "No information", null)]
    [InlineData("0", "0", "0")]
    [InlineData("0", "1-4", null)]
    [InlineData("", "No information", null)]
    public void ToDataset_NobodyInjured_IsAClaimOnlyByTheBand(string number, string band, string? expected)
    {
        var claims = AtrocityText.RowWith((AtrocityColumn.Injured, number), (AtrocityColumn.InjuredScale, band)).ToDataset().Claims;

        Assert.Equal(expected, claims.SingleOrDefault(claim => claim.Outcome == Outcome.Wounded)?.Count.ToString());
    }

    [Fact]
    public void ToDataset_SeveralSources_AreWeighedByPitf()
    {
        var dataset = AtrocityText.RowWith(
            (AtrocityColumn.PrimarySourceType, "North Wire, South Wire (Upper, Lower)"), (AtrocityColumn.SecondarySourceType, "Radio Ford, Bridgetown"), (AtrocityColumn.SecondarySource, "Local")).ToDataset();

        Assert.Equal(["North Wire", "South Wire (Upper, Lower)", "Radio Ford, Bridgetown"], dataset.Sources.Skip(1).Select(source => source.Name));
        Assert.Equal(3, dataset.Statements.Count);
        Assert.All(dataset.Claims, claim => Assert.Equal(Attribution.OwnVoice, claim.Attribution));
    }

    [Theory]
    [InlineData("Campaign", "Attack/Massacre", "Firearms", "campaign")]
    [InlineData("Incident", "Clash", "Firearms", "clashes")]
    [InlineData("Incident", "Riot/Pogrom", "Firearms", "riot")]
    [InlineData("Incident", "Protest", "Firearms", "protest")]
    [InlineData("Incident", "Attack/Massacre", "Suicide Bombing", "explosion")]
    public void ToDataset_FormsOfViolence_AreKinds(string type, string organization, string weapon, string expected) =>
        Assert.Equal(
            expected,
            AtrocityText.RowWith((AtrocityColumn.EventType, type), (AtrocityColumn.Organization, organization), (AtrocityColumn.Weapon, weapon)).ToDataset().Events[0].Kind.Code);

    [Theory]
    [InlineData("Bridgetown", "Ford district", "20", WherePrecision.Near, "Bridgetown")]
    [InlineData("multiple locations", "Ford district", "0", WherePrecision.District, "Ford district")]
    [InlineData("", "", "0", WherePrecision.Province, "Upper Province")]
    public void ToDataset_NamesOfPlaces_GiveThePrecision(string locality, string district, string distance, WherePrecision precision, string name)
    {
        var where = AtrocityText.RowWith((AtrocityColumn.Locality, locality), (AtrocityColumn.District, district), (AtrocityColumn.DistanceKilometres, distance)).ToDataset().Events[0].Where!;

        Assert.Equal((precision, name), (where.Precision, where.AsWritten));
    }

    [Fact]
    public void ToDataset_ContestingSource_IsKept()
    {
        var dataset = AtrocityText.RowWith((AtrocityColumn.ContestingSourceType, "Ford police")).ToDataset();

        var statement = Assert.Single(dataset.Statements, statement => statement.Kind == StatementKind.Reaction);
        Assert.Equal("pitf/source/ford-police", statement.Attribution.Claimant!.Value.Value);
        Assert.Contains(dataset.Sources, source => source.Name == "Ford police");
        Assert.Empty(DatasetValidator.Instance.Validate(dataset).Errors);
    }

    [Fact]
    public void ToDataset_SameRowTwice_HasTwoIds()
    {
        var row = AtrocityText.RowWith();

        var dataset = AtrocityMapping.ToDataset([row, row]);

        Assert.Equal(dataset.Events[0].Id.Value + "-2", dataset.Events[1].Id.Value);
        Assert.Equal(row.ToDataset().Events[0].Id, dataset.Events[0].Id);
    }

    [Fact]
    public void ToDataset_EmptyRow_IsStillARecord() => Assert.Empty(new AtrocityRow().ToDataset().Claims);
}
