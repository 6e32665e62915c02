using System.Globalization;
using DeirZour.Seeds;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Validation;

namespace DeirZour.Tests.Tabular;

public sealed class UcdpGedToRowsTests
{
    private const string Syria = "../shared/data/ucdp-ged/syria-2016-2019.csv";

    /// <summary>The columns that our records hold; the others of a row of UCDP GED are lost on the way.</summary>
    private static readonly UcdpGedColumn[] Held =
    [
        UcdpGedColumn.Id, UcdpGedColumn.Year, UcdpGedColumn.TypeOfViolence, UcdpGedColumn.SideAId, UcdpGedColumn.SideA, UcdpGedColumn.SideBId,
        UcdpGedColumn.SideB, UcdpGedColumn.WherePrecision, UcdpGedColumn.WhereCoordinates, UcdpGedColumn.Latitude, UcdpGedColumn.Longitude,
        UcdpGedColumn.GeometryText, UcdpGedColumn.PrioGridCell, UcdpGedColumn.DatePrecision, UcdpGedColumn.DateStart, UcdpGedColumn.DateEnd,
        UcdpGedColumn.DeathsSideA, UcdpGedColumn.DeathsSideB, UcdpGedColumn.DeathsCivilians, UcdpGedColumn.DeathsUnknown, UcdpGedColumn.Best,
        UcdpGedColumn.High, UcdpGedColumn.Low,
    ];

    [Theory]
    [InlineData("deaths_a=3")]
    [InlineData("deaths_a=0,deaths_b=0,deaths_civilians=0,best=0,low=0,high=4")]
    [InlineData("deaths_a=0,deaths_b=0,deaths_civilians=0,best=0,low=0,high=0")]
    [InlineData("deaths_civilians=0,deaths_unknown=1")]
    [InlineData("low=7")]
    [InlineData("high=5,low=5")]
    [InlineData("low=6,high=6")]
    [InlineData("type_of_violence=3,deaths_b=0,deaths_civilians=3")]
    [InlineData("type_of_violence=2")]
    [InlineData("date_start=2017-03-01,date_end=2017-03-31,date_prec=4")]
    [InlineData("date_start=2017-01-01,date_end=2017-12-31,date_prec=5")]
    [InlineData("date_start=2017-03-04,date_end=2017-03-09,date_prec=2")]
    [InlineData("event_clarity=2")]
    [InlineData("where_prec=6,latitude=-35.25,longitude=-0.5,geom_wkt=POINT (-0.5 -35.25),priogrid_gid=78840")]
    public void ToRows_RowOfUcdpGed_ComesBack(string changes)
    {
        var row = RowWith("priogrid_gid=181161," + changes);

        var back = Assert.Single(UcdpGedMapping.ToRows([row.ToDataset()], claim => Assert.Fail(claim.Id.Value)));

        Assert.Equal(Cells(row), Cells(back));
        Assert.Equal(row.EventClarity, row.DatePrecision == UcdpDatePrecision.Day ? back.EventClarity : row.EventClarity);
        Assert.Equal(("North Wire", "Valley Monitor"), (Assert.Single(back.SourceOffices), back.SourceOriginal));
    }

    [Theory]
    [InlineData("North Wire;Hill Press", "North Wire;local doctor", "North Wire;Hill Press", "local doctor")]
    [InlineData("North Wire;Hill Press", "", "North Wire;Hill Press", null)]
    [InlineData("North Wire", "local doctor; the army", "North Wire", "local doctor; the army")]
    [InlineData("", "local doctor; the army", "", "local doctor; the army")]
    public void ToRows_OfficesAndOriginalSources_AreKeptApart(string offices, string original, string expectedOffices, string? expectedOriginal)
    {
        var row = RowWith($"source_office={offices},source_original={original}");

        var back = Assert.Single(UcdpGedMapping.ToRows([row.ToDataset()]));

        Assert.Equal((expectedOffices, expectedOriginal), (string.Join(';', back.SourceOffices), back.SourceOriginal));
    }

    [Fact]
    public void ToRows_RowOfUcdpGedByWayOfOurTable_HasNeitherSidesNorSourcesOfItsOwn()
    {
        var dataset = RowWith("deaths_a=1,deaths_b=2,deaths_civilians=0,deaths_unknown=0,best=3,low=3,high=3,source_office=,source_original=").ToDataset();

        var back = Assert.Single(UcdpGedMapping.ToRows([ClaimMapping.ToDataset(ClaimMapping.ToRows(new DatasetIndex(dataset)))]));

        Assert.Equal((3, null, null, null, null), (back.Best, back.DeathsSideA, back.DeathsSideB, back.DeathsCivilians, back.DeathsUnknown));
        Assert.Equal((null, null), (back.SideA, back.SideB));
        Assert.Equal((0, null, null, null, null), (back.SourceOffices.Count, back.SourceOriginal, back.SourceArticle, back.SourceHeadline, back.NumberOfSources));
    }

    [Fact]
    public void ToRows_SoundRow_PassesTheValidator() =>
        Assert.True(UcdpGedRowValidator.Instance.Validate(Assert.Single(UcdpGedMapping.ToRows([RowWith("country=Northland").ToDataset()]))).IsValid);

    [Theory]
    [InlineData("a 73", "73 73 73")]
    [InlineData("a 73+", "73 - -")]
    [InlineData("a ..20", "- - 20")]
    [InlineData("a ~30", "30 30 30")]
    [InlineData("a 20..30", "20 - 30")]
    [InlineData("a 0", "0 0 0")]
    [InlineData("a 40 s1|b 62 s2", "40 - 62")]
    [InlineData("a 62 s1|b 62 s2", "62 62 62")]
    [InlineData("a 40|b 62 s2", "40 40 62")]
    [InlineData("a 62|b dozens sameAs:a", "62 62 62")]
    [InlineData("a 73|b 73+ sameAs:a", "73 73 -")]
    [InlineData("a 62|b 73 supersedes:a", "73 73 73")]
    [InlineData("a 73|b 50 partOf:a|c 23 partOf:a", "73 73 73")]
    [InlineData("a 50 combatant|b 23 civilian", "73 73 73")]
    [InlineData("a 50 child|b 23 civilian", "- - - - - 23")]
    [InlineData("a 0..4", "0 - 4 - - - -")]
    [InlineData("a 73", "73 73 73 - - - -")]
    [InlineData("a 0", "0 0 0 0 0 0 0")]
    [InlineData("a 73|b 23 civilian partOf:a|c 5 civilian partOf:b", "73 73 73 - - 23 -")]
    [InlineData("a 73|b 20+ civilian partOf:a", "73 73 73 - - - -")]
    [InlineData("a 73|b 73 civilian partOf:a", "73 73 73 0 0 73 0")]
    [InlineData("a 73|b 23 civilian partOf:a|c 50 partOf:a", "73 73 73 0 0 23 50")]
    [InlineData("a 5 civilian", "5 5 5 - - 5 -")]
    [InlineData("a 40|b 62 s2|c 40 civilian partOf:b", "40 40 62 - - 40 -")]
    [InlineData("a 73 combatant|b 50+ combatant @reb partOf:a|c 23 combatant partOf:a", "73 73 73 - - - -")]
    [InlineData("a 73 combatant|b 50 combatant @reb partOf:a|c 23 combatant partOf:a", "73 73 73 - 50 - -")]
    [InlineData("a 73 combatant|b 50 combatant @reb partOf:a|c 23 combatant @gov partOf:a", "73 73 73 23 50 - -")]
    [InlineData("a 73|b 50 combatant @reb partOf:a|c 23 combatant @gov partOf:a", "73 73 73 23 50 0 0")]
    [InlineData("a 142|b 42 combatant @third partOf:a|c 100 combatant @fourth partOf:a", "142 142 142 - - - -")]
    [InlineData("a 10|b 4 combatant partOf:a", "10 10 10 - - - -")]
    public void ToRows_ClaimsOfOneDocument_GiveTheNumbersThatTheySay(string claims, string expected)
    {
        var row = Assert.Single(UcdpGedMapping.ToRows([Told(claims)]));

        int?[] numbers = [row.Low, row.Best, row.High, row.DeathsSideA, row.DeathsSideB, row.DeathsCivilians, row.DeathsUnknown];
        Assert.Equal(expected.Split(' '), numbers.Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "-").Take(expected.Split(' ').Length));
    }

    [Fact]
    public void ToRows_TwoDocuments_AreTwoRowsOfTheSameEvent()
    {
        var one = Told("a 40");
        var two = one.Claims[0] with { Id = Id<Claim>.Parse("b"), Document = Id<Document>.Parse("d2"), Count = CountRange.Exact(62) };

        var rows = UcdpGedMapping.ToRows([one with { Claims = [.. one.Claims, two] }]).ToList();

        Assert.Equal([(40, "raid"), (62, "raid")], rows.Select(row => (row.Best!.Value, row.RelationalId)));
        Assert.Equal(2, rows.Select(row => row.Id).Distinct().Count());
        Assert.All(rows, row => Assert.InRange(row.Id!.Value, 1_000_000_000, int.MaxValue));
    }

    [Fact]
    public void ToRows_WhatHasNoPlace_IsLeftOutAndTold()
    {
        var told = Told("a 73|b dozens");
        var wounded = told.Claims[0] with { Id = Id<Claim>.Parse("w"), Outcome = Outcome.Wounded };
        var cumulative = told.Claims[0] with { Id = Id<Claim>.Parse("c"), Scope = Scope.Cumulative };
        var elsewhere = told.Claims[0] with { Id = Id<Claim>.Parse("e"), Event = null };
        var leftOut = new List<string>();

        var rows = UcdpGedMapping.ToRows([told with { Claims = [.. told.Claims, wounded, cumulative, elsewhere] }], claim => leftOut.Add(claim.Id.Value)).ToList();

        Assert.Equal(73, Assert.Single(rows).Best);
        Assert.Equal(["b", "w", "c", "e"], leftOut);
    }

    [Fact]
    public void ToRows_SeedDataset_NamesPlacesSidesAndSources()
    {
        var row = UcdpGedMapping.ToRows([SeedDataset.Default.Dataset]).Single(row => row.RelationalId == "dez-2017-10-28-clashes");

        Assert.Equal((73, 73, null), (row.Low, row.Best, row.High));
        Assert.Equal((null, null, null, null), (row.DeathsSideA, row.DeathsSideB, row.DeathsCivilians, row.DeathsUnknown));
        Assert.Equal(("Syrian government forces", "Islamic State"), (row.SideA, row.SideB));
        Assert.Equal(("Deir ez-Zor Governorate", "Syria", 35.33588), (row.Adm1, row.Country, row.Latitude));
        Assert.Equal(("The New Arab", "Syrian Observatory for Human Rights"), (Assert.Single(row.SourceOffices), row.SourceOriginal));
        Assert.Equal("2017-10-29", NodaTime.Text.LocalDatePattern.Iso.Format(Assert.Single(row.SourceDates)));
    }

    [Fact]
    public void ToRows_Null_Throws() => Assert.Throws<ArgumentNullException>(() => UcdpGedMapping.ToRows(null!));

    [FactWhenPresent(Syria)]
    public void ToRows_SyriaFile_GivesItsNumbersDatesAndPlacesBack()
    {
        using var stream = File.OpenRead(RepositoryFiles.PathOf(Syria));
        var rows = UcdpGedReader.Read(stream, Reads.Options).Rows();

        var back = UcdpGedMapping.ToRows(UcdpGedMapping.ToDatasets(rows)).ToDictionary(row => row.Id!.Value);

        Assert.Equal(rows.Count, back.Count);
        Assert.Equal(
            "GeometryText: 206, DeathsSideA: 5, DeathsSideB: 5, DeathsCivilians: 5, DeathsUnknown: 5, Best: 5, High: 58, Low: 58",
            string.Join(", ", from column in Held let differing = rows.Count(row => Differ(row, column)) where differing > 0 select $"{column}: {differing}"));
        Assert.All(
            rows.Where(row => row.Low <= row.Best && row.Best <= row.High),
            row => Assert.DoesNotContain(Held, column => column != UcdpGedColumn.GeometryText && Differ(row, column)));

        var broken = rows.Where(row => UcdpGedRowValidator.Instance.Validate(row).IsValid)
            .SelectMany(row => UcdpGedRowValidator.Instance.Validate(back[row.Id!.Value]).Errors)
            .Select(failure => $"{failure.ErrorCode} {failure.PropertyName}");
        Assert.Equal(["DZ6009 adm_1", "DZ6009 adm_2"], broken.Distinct());

        bool Differ(UcdpGedRow row, UcdpGedColumn column) => Cell(row, column) != Cell(back[row.Id!.Value], column);
    }

    private static UcdpGedRow RowWith(string changes) => Assert.Single(Reads.All(new GedText()
        .Add(17, [.. changes.Split(',').Select(change => change.Split('=')).Select(change => (change[0], change[1]))]).ToString()).Rows());

    private static string[] Cells(UcdpGedRow row) => [.. Held.Select(column => $"{column.ToName()}={Cell(row, column)}")];

    /// <summary>The cell as it is written.</summary>
    private static string Cell(UcdpGedRow row, UcdpGedColumn column) => Convert.ToString(typeof(UcdpGedRow).GetProperty(column.ToString())!.GetValue(row), CultureInfo.InvariantCulture) ?? "";

    /// <summary>Claims of one document about one event: an id, a count and, in any order, a group, an actor, a claimant and a link each.</summary>
    private static Dataset Told(string claims) => new()
    {
        Sources = [new Source { Id = Id<Source>.Parse("paper"), Name = "Paper", Kind = SourceKind.NewsMedia }],
        Documents = [new Document { Id = Id<Document>.Parse("d1"), Publisher = Id<Source>.Parse("paper"), Title = "A raid" }],
        Events = [new ConflictEvent { Id = Id<ConflictEvent>.Parse("raid"), Kind = EventKind.Assault, Summary = "A raid", When = new DateReference { Date = EventDate.Parse("2017-01-14") }, Participants = Sides }],
        Claims = [.. claims.Split('|').Select(ClaimOf)],
    };

    private static EquatableArray<Participant> Sides =>
    [
        new Participant { Actor = Id<Actor>.Parse("gov"), Role = ActorRole.SideA },
        new Participant { Actor = Id<Actor>.Parse("reb"), Role = ActorRole.SideB },
    ];

    private static CasualtyClaim ClaimOf(string text)
    {
        var words = text.Split(' ');
        var group = words.Skip(2).Select(word => WireNames.TryParse<VictimGroup>(word, out var found) ? found : default).Append(default).Max();
        var speaker = words.Skip(2).FirstOrDefault(word => word is ['s', >= '0' and <= '9']);
        var actor = words.FirstOrDefault(word => word.StartsWith('@')) is { } name ? Id<Actor>.Parse(name[1..]) : default(Id<Actor>?);
        return new CasualtyClaim
        {
            Id = Id<Claim>.Parse(words[0]),
            Event = Id<ConflictEvent>.Parse("raid"),
            Document = Id<Document>.Parse("d1"),
            Outcome = Outcome.Killed,
            Count = CountRange.Parse(words[1]),
            Victims = new Victims { Group = group, Actor = actor },
            Scope = Scope.Incident,
            Attribution = speaker is null ? Attribution.OwnVoice : new Attribution { Claimant = Id<Source>.Parse(speaker), Voice = Voice.Reported },
            Links =
            [
                .. from word in words.Skip(2)
                   where word.Contains(':')
                   let link = word.Split(':')
                   select new ClaimLink { Kind = WireNames.All<LinkKind>().Single(kind => kind.Name == link[0]).Value, Target = Id<Claim>.Parse(link[1]) },
            ],
        };
    }
}
