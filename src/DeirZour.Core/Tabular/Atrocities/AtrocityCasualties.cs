namespace DeirZour.Tabular;

/// <summary>Maps the numbers of people killed and injured; see <see cref="AtrocityMapping"/> for what each means.</summary>
internal sealed class AtrocityCasualties(AtrocityRow row, Id<Document> document, ConflictEvent happened, Attribution attribution)
{
    private readonly Scope _scope =
        row.EventType == AtrocityEventType.Campaign || row.When is not { Precision: DatePrecision.Day } ? Scope.Window : Scope.Incident;

    public IEnumerable<CasualtyClaim> Claims() =>
        Claims("deaths", Outcome.Killed, row.Deaths, row.DeathsScale).Concat(Claims("injured", Outcome.Wounded, row.Injured, row.InjuredScale));

    /// <summary>The number, and the band beside one that is vague or missing.</summary>
    private IEnumerable<CasualtyClaim> Claims(string name, Outcome outcome, CountRange? number, CountRange? scale)
    {
        var isNone = number is { Min: 0, Max: 0 };
        var count = isNone ? scale is { Min: 0, Max: 0 } ? CountRange.None : null : number;
        var band = scale is { Min: > 0 } ? scale : null;
        var first = count is { } stated ? Claim(name, outcome, stated) : null;
        if (first is not null)
        {
            yield return first;
        }

        if (band is { } range && !isNone && count is not { Qualifier: CountQualifier.Exact })
        {
            yield return Claim(name + "-scale", outcome, range, first?.Id);
        }
    }

    private CasualtyClaim Claim(string name, Outcome outcome, CountRange count, Id<Claim>? same = null) => new()
    {
        Id = Id<Claim>.Parse($"{happened.Id}/{name}"),
        Event = happened.Id,
        Document = document,
        Outcome = outcome,
        Count = count,
        Victims = new Victims { Group = row.NoncombatantStatus == true ? VictimGroup.Civilian : VictimGroup.Unspecified },
        Attribution = attribution,
        Scope = _scope,
        When = _scope == Scope.Window ? happened.When : null,
        Links = same is { } target ? [new ClaimLink { Kind = LinkKind.SameAs, Target = target }] : [],
    };
}
