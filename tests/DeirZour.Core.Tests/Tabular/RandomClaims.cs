namespace DeirZour.Tests.Tabular;

/// <summary>Claims and statements whose every member has been drawn, with texts that are hard on a table.</summary>
internal sealed class RandomClaims(int seed)
{
    private static readonly string[] Texts =
    [
        "=1+2", "+963", "-7", "@home", "'=quoted", "''-", "'plain", "a;b", @"c\;d\\", ";", @"\", "comma, quote \" and\nline\r\nends\r", "\ttab",
        " blanks around ", "دير الزور", "😀", "#affected", "73", "at least 73", "NA", "x\u0000y", "null", "claim",
    ];

    private readonly Random _random = new(seed);

    public IReadOnlyList<Claim> Make(int count) => [.. Enumerable.Range(0, count).Select(One)];

    private Claim One(int number)
    {
        var id = Id<Claim>.Parse($"{(Chance() ? "=" : "c;")}{number}");
        var attribution = new Attribution { Claimant = Maybe(IdOf<Source>), Voice = Any<Voice>(), Relays = Some(IdOf<Source>), Hedges = Some(Text) };
        Claim claim = Chance()
            ? new CasualtyClaim
            {
                Id = id,
                Document = IdOf<Document>(),
                Attribution = attribution,
                Outcome = Any<Outcome>(),
                Count = Count(),
                Scope = Any<Scope>(),
                Victims = new Victims { Group = Any<VictimGroup>(), Phrase = MaybeText(), Actor = Maybe(IdOf<Actor>) },
            }
            : new Statement
            {
                Id = id,
                Document = IdOf<Document>(),
                Attribution = attribution,
                Kind = Chance() ? StatementKind.Siege : StatementKind.Parse("weather"),
                Summary = Text(),
                Quantity = Chance() ? new Quantity { Count = Count(), Unit = Text() } : null,
            };
        return claim with
        {
            Event = Maybe(IdOf<ConflictEvent>),
            When = Chance() ? new DateReference { AsWritten = MaybeText(), Date = Maybe(Date), Basis = Any<Basis>() } : null,
            Where = Chance() ? Where() : null,
            Evidence = Maybe(() => new Evidence(_random.Next(), 0, MaybeText())),
            Links = Some(() => new ClaimLink { Kind = Any<LinkKind>(), Target = IdOf<Claim>() }),
        };
    }

    private PlaceReference Where() => new()
    {
        AsWritten = Text(),
        Place = Maybe(IdOf<Place>),
        Match = Maybe(Any<PlaceMatch>),
        Relation = Maybe(() => PlaceRelation.Near),
        Precision = Maybe(() => (WherePrecision)_random.Next(1, 8)),
        Point = Maybe(() => new GeoPoint((_random.NextDouble() * 180) - 90, (_random.NextDouble() * 360) - 180)),
    };

    private bool Chance() => _random.Next(2) == 0;

    private string Text() => Texts[_random.Next(Texts.Length)];

    private string? MaybeText() => Chance() ? Text() : null;

    private T? Maybe<T>(Func<T> make)
        where T : struct => Chance() ? make() : null;

    private EquatableArray<T> Some<T>(Func<T> make) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => make())];

    private TEnum Any<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>()[_random.Next(Enum.GetValues<TEnum>().Length)];

    private Id<T> IdOf<T>()
        where T : class, IRecord => Id<T>.Parse(new[] { "sohr", "@x", "a;b:c", "-1", "'=q" }[_random.Next(5)]);

    private EventDate Date() => EventDate.Parse(new[] { "2017-01-14", "2017-01", "2014/..", "../2017", "../..", "2017-10-28/2017-10-29" }[_random.Next(6)]);

    private CountRange Count() => CountRange.Parse(new[] { "73", "73+", ">100", "..20", "20..30", "~30", "~20..30", "0", "dozens", "unquantified", "..", "9223372036854775807" }[_random.Next(12)]);
}
