namespace DeirZour.Tabular;

/// <summary>Maps the estimates of deaths; see <see cref="UcdpGedMapping"/> for what each means.</summary>
internal sealed class UcdpGedCasualties(UcdpGedRow row, Id<Document> document, ConflictEvent happened, Attribution attribution, UcdpGedSides sides)
{
    private readonly Scope _scope = row is { DatePrecision: UcdpDatePrecision.Day, EventClarity: not UcdpEventClarity.Less }
        ? Scope.Incident
        : Scope.Window;

    public IEnumerable<CasualtyClaim> Claims()
    {
        var total = Total();
        if (total is not null)
        {
            yield return total;
        }

        foreach (var part in Parts(total?.Id))
        {
            yield return part;
        }

        if (Range() is { } range)
        {
            yield return Claim("low-high", range, new Victims { Group = VictimGroup.Unspecified }, LinkKind.SameAs, total?.Id);
        }
    }

    private CasualtyClaim? Total() => row.Best switch
    {
        > 0 and var best => Claim("best", CountRange.Exact(best), new Victims { Group = VictimGroup.Unspecified }),
        0 when row.High == 0 => Claim("best", CountRange.None, new Victims { Group = VictimGroup.Unspecified }),
        _ => null,
    };

    private IEnumerable<CasualtyClaim> Parts(Id<Claim>? total)
    {
        var isFighting = row.TypeOfViolence is UcdpViolenceType.StateBased or UcdpViolenceType.NonState;
        var groupA = isFighting || row.TypeOfViolence == UcdpViolenceType.OneSided ? VictimGroup.Combatant : VictimGroup.Unspecified;
        var groupB = isFighting ? VictimGroup.Combatant : VictimGroup.Unspecified;
        (string Name, int? Deaths, Victims Victims)[] parts =
        [
            ("deaths-a", row.DeathsSideA, new Victims { Group = groupA, Actor = sides.SideA }),
            ("deaths-b", row.DeathsSideB, new Victims { Group = groupB, Actor = sides.SideB }),
            ("deaths-civilians", row.DeathsCivilians, new Victims { Group = VictimGroup.Civilian }),
            ("deaths-unknown", row.DeathsUnknown, new Victims { Group = VictimGroup.Unspecified }),
        ];
        return
            from part in parts
            where part.Deaths > 0
            select Claim(part.Name, CountRange.Exact(part.Deaths.GetValueOrDefault()), part.Victims, LinkKind.PartOf, total);
    }

    private CountRange? Range()
    {
        var low = row.Low >= 0 ? row.Low : null;
        var high = row.High >= 0 ? row.High : null;
        return (low, high) switch
        {
            (null, null) => null,
            ({ } min, null) => min == row.Best ? null : CountRange.AtLeast(min),
            (null, { } max) => max == row.Best ? null : CountRange.AtMost(max),
            ({ } min, { } max) when min > max || (min == max && max == row.Best) => null,
            ({ } min, { } max) => CountRange.Between(min, max),
        };
    }

    private CasualtyClaim Claim(string name, CountRange count, Victims victims, LinkKind link = default, Id<Claim>? target = null) => new()
    {
        Id = Id<Claim>.Parse($"{happened.Id}/{name}"),
        Event = happened.Id,
        Document = document,
        Outcome = Outcome.Killed,
        Count = count,
        Victims = victims,
        Attribution = attribution,
        Scope = _scope,
        When = _scope == Scope.Window ? happened.When : null,
        Links = target is { } linked ? [new ClaimLink { Kind = link, Target = linked }] : [],
    };
}
