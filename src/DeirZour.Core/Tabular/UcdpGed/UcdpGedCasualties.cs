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

        foreach (var (name, range) in Ranges())
        {
            // Whoever counted, the ends are UCDP's; where they are all there is, they rest on the source.
            var claim = Claim(name, range, new Victims { Group = VictimGroup.Unspecified }, LinkKind.SameAs, total?.Id);
            yield return total is null ? claim : claim with { Attribution = Attribution.OwnVoice };
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

    /// <summary>What <c>low</c> and <c>high</c> say beyond <c>best</c>: one range, or two where they are reversed.</summary>
    private IEnumerable<(string Name, CountRange Range)> Ranges()
    {
        var low = row.Low >= 0 ? row.Low : null;
        var high = row.High >= 0 ? row.High : null;
        if (low > high)
        {
            return [("low", CountRange.AtLeast(low.Value)), ("high", CountRange.AtMost(high.Value))];
        }

        return low == high && high == row.Best ? []
            : (low, high) switch
            {
                ({ } min, { } max) => [("low-high", CountRange.Between(min, max))],
                ({ } min, null) when min != row.Best => [("low-high", CountRange.AtLeast(min))],
                (null, { } max) when max != row.Best => [("low-high", CountRange.AtMost(max))],
                _ => [],
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
