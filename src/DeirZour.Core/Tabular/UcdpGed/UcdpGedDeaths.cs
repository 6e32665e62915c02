namespace DeirZour.Tabular;

/// <summary>The numbers that one document's claims of people killed in one event give a row; see <see cref="UcdpGedMapping.ToRows"/>.</summary>
internal sealed class UcdpGedDeaths
{
    private readonly UcdpGedSides _sides;
    private readonly HashSet<Id<Claim>> _said = [];
    private bool _isOfAPeriod = true;
    private readonly List<(UcdpGedVictims Victims, UcdpGedEstimate Estimate, bool IsOwn)> _wholes = [];
    private readonly List<(UcdpGedVictims Victims, UcdpGedEstimate Estimate)> _parts = [];
    private readonly bool _isOfUcdp;

    public UcdpGedDeaths(IEnumerable<CasualtyClaim> claims, UcdpGedSides sides, bool isOfUcdp)
    {
        _sides = sides;
        _isOfUcdp = isOfUcdp;
        var all = claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id);
        var superseded = Targets(all.Values, LinkKind.Supersedes).ToHashSet();
        var counted = all.Values.Where(claim => !superseded.Contains(claim.Id) && (claim.Count.Min ?? claim.Count.Max) is not null).ToDictionary(claim => claim.Id);
        var parts = all.Values.Where(claim => Targets([claim], LinkKind.PartOf).Any(all.ContainsKey)).Select(claim => claim.Id).ToHashSet();
        foreach (var restated in Restatements(counted))
        {
            Add(restated, all, parts);
        }

        var total = Total();
        (Low, Best, High) = (Number(total.Low), Number(total.Best), Number(total.High));
        if (_isOfUcdp && Best is null && Low == 0 && High > 0)
        {
            Best = 0;
        }

        SideA = DeathsOf(UcdpGedVictimClass.SideA);
        SideB = DeathsOf(UcdpGedVictimClass.SideB);
        Civilians = DeathsOf(UcdpGedVictimClass.Civilians);
        if (PartsAreAll())
        {
            SideA ??= 0;
            SideB ??= 0;
            Civilians ??= 0;
            Unknown = DeathsOf(UcdpGedVictimClass.General) ?? 0;
        }
    }

    public int? Low { get; }

    public int? Best { get; }

    public int? High { get; }

    public int? SideA { get; }

    public int? SideB { get; }

    public int? Civilians { get; }

    public int? Unknown { get; }

    /// <summary>Whether there is any number for a row.</summary>
    public bool HasNumbers => (Low ?? Best ?? High ?? SideA ?? SideB ?? Civilians) is not null;

    /// <summary>Whether the numbers are those of a period.</summary>
    public bool IsOfAPeriod => _isOfAPeriod;

    /// <summary>Whether a claim went into the numbers.</summary>
    public bool Says(Claim claim) => _said.Contains(claim.Id);

    private static IEnumerable<Id<Claim>> Targets(IEnumerable<CasualtyClaim> claims, LinkKind kind) =>
        from claim in claims
        from link in claim.Links
        where link.Kind == kind
        select link.Target;

    /// <summary>Claims that restate each other, together.</summary>
    private static IEnumerable<IReadOnlyList<CasualtyClaim>> Restatements(Dictionary<Id<Claim>, CasualtyClaim> claims)
    {
        var groupOf = claims.Keys.ToDictionary(id => id, id => new List<CasualtyClaim> { claims[id] });
        foreach (var claim in claims.Values)
        {
            foreach (var target in Targets([claim], LinkKind.SameAs))
            {
                if (!groupOf.TryGetValue(target, out var group) || group == groupOf[claim.Id])
                {
                    continue;
                }

                var (larger, smaller) = group.Count < groupOf[claim.Id].Count ? (groupOf[claim.Id], group) : (group, groupOf[claim.Id]);
                larger.AddRange(smaller);
                smaller.ForEach(member => groupOf[member.Id] = larger);
            }
        }

        return groupOf.Values.Distinct();
    }

    private void Add(IReadOnlyList<CasualtyClaim> restated, Dictionary<Id<Claim>, CasualtyClaim> all, HashSet<Id<Claim>> parts)
    {
        var victims = UcdpGedVictims.Of(restated.OrderBy(claim => claim.Links.Count).First().Victims, _sides);
        var estimate = UcdpGedEstimate.OfRestatements(restated);
        var totals = Targets(restated, LinkKind.PartOf).Where(all.ContainsKey).ToArray();
        if (totals.Length == 0)
        {
            _wholes.Add((victims, estimate, restated.Any(claim => claim.Attribution is { Voice: Voice.Own, Claimant: null })));
        }
        else if (totals.Any(parts.Contains))
        {
            // A part of a part: its people are counted with that.
            return;
        }
        else
        {
            _parts.Add((victims, estimate));
        }

        _said.UnionWith(restated.Select(claim => claim.Id));
        _isOfAPeriod &= restated.All(claim => claim.Scope == Scope.Window);
    }

    private UcdpGedEstimate Total()
    {
        var byVictims = _wholes.ToLookup(whole => whole.Victims);
        var general = byVictims.Where(whole => whole.Key.Class == UcdpGedVictimClass.General).ToArray();
        var told = general.Length > 0 ? general : [.. byVictims];
        return told.Length == 0 || (told.Length > 1 && !told.All(whole => whole.Key.ExcludeEachOther))
            ? default
            : UcdpGedEstimate.OfSum([.. told.Select(EstimateOf)]);
    }

    private static UcdpGedEstimate EstimateOf(IEnumerable<(UcdpGedVictims Victims, UcdpGedEstimate Estimate, bool IsOwn)> alternatives)
    {
        var own = alternatives.Where(alternative => alternative.IsOwn).Select(alternative => alternative.Estimate).ToArray();
        return UcdpGedEstimate.OfAlternatives([.. alternatives.Select(alternative => alternative.Estimate)], own.Length == 1 ? own[0] : null);
    }

    /// <summary>What is said of a class by itself or, where nothing is, in parts of a total: null where that is nothing or no single number.</summary>
    private int? DeathsOf(UcdpGedVictimClass victims)
    {
        var wholes = _wholes.Where(whole => whole.Victims.Class == victims && victims != UcdpGedVictimClass.General).ToArray();
        var parts = _parts.Where(part => part.Victims.Class == victims).Select(part => part.Estimate).ToArray();
        return wholes.Length > 0 ? Number(EstimateOf(wholes).Best)
            : parts.Length > 0 ? Number(UcdpGedEstimate.OfSum(parts).Best)
            : null;
    }

    /// <summary>
    /// Whether nobody is left for a class of which nothing is said: the parts of a total on which all agree add up to it, and each
    /// belongs to one column. Only then is a column that no claim fills a 0 that the document implies.
    /// </summary>
    private bool PartsAreAll()
    {
        var totals = _wholes.Where(whole => whole.Victims.Class == UcdpGedVictimClass.General).ToArray();
        return Best is { } best
            && totals.Length == _wholes.Count
            && totals.All(total => total.Estimate.Best == best || (_isOfUcdp && total.Estimate.Best is null))
            && _parts.All(part => part.Victims.Class != UcdpGedVictimClass.Other)
            && UcdpGedEstimate.OfSum([.. _parts.Select(part => part.Estimate)]).Best == best;
    }

    private static int? Number(long? number) => number is <= int.MaxValue ? (int)number : null;
}
