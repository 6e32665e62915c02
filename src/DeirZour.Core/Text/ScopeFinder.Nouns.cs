namespace DeirZour.Text;

/// <content>The scope of a claim by the nouns around it: a war, days of fighting, an earlier attack.</content>
internal readonly ref partial struct ScopeFinder
{
    /// <summary>How far from its claim a noun may stand, in lexemes.</summary>
    private const int Farthest = 14;

    /// <summary>A sentence without one of these words has no scope but the incident, so most claims cost nothing here.</summary>
    private bool HasHint()
    {
        foreach (ref readonly var lexeme in _lexemes)
        {
            if (lexeme.Is(WordClass.ScopeHint))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A second blast killed nine", "in a separate attack, nine died", "another raid". Not "another nine people".</summary>
    private bool IsOfOtherEvent(int claimAt)
    {
        for (var i = 0; i + 1 < claimAt; i++)
        {
            if ((_lexemes[i].Is(WordClass.Another) || Is(i, "second"u8) || Is(i, "third"u8) || Is(i, "separate"u8)) && claimAt - i <= Farthest && !IsUnit(i + 1) && IsFight(i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private Scope OfNouns(in RawClaim claim, int claimAt)
    {
        var period = Scope.Incident;
        for (var i = 0; i < _lexemes.Length; i++)
        {
            if (!_lexemes[i].Is(WordClass.ScopeHint))
            {
                continue;
            }

            if (IsCumulative(i, claim, claimAt))
            {
                return Scope.Cumulative;
            }

            if (period == Scope.Incident)
            {
                period = IsLong(i, claimAt) ? Scope.Window : IsEarlierEvent(i, claimAt) ? Scope.Background : Scope.Incident;
            }
        }

        return period;
    }

    private bool IsCumulative(int at, in RawClaim claim, int claimAt)
    {
        const int FarthestSince = 45;
        if (Is(at, "since"u8))
        {
            return claim.WhenEnd == 0 && Math.Abs(at - claimAt) < FarthestSince && IsSince(at, claim, claimAt);
        }

        return IsWar(at) && (IsTimeOfWar(at, claimAt) || IsAgent(at, claimAt) || IsYearsOf(at) || claim.IsToll);
    }

    private bool IsWar(int at) => Is(at, "war"u8) || Is(at, "conflict"u8) || Is(at, "siege"u8) || Is(at, "uprising"u8);

    /// <summary>"died during the siege", "in the long conflict". Not "in the war museum".</summary>
    private bool IsTimeOfWar(int war, int claimAt)
    {
        if (war < claimAt || war - claimAt >= Farthest || war < 2 || IsNoun(war + 1))
        {
            return false;
        }

        var the = _lexemes[war - 1].Is(WordClass.The) ? war - 1 : war - 2;
        return _lexemes[the].Is(WordClass.The) && the > 0 && _lexemes[the - 1].Is(WordClass.Prep);
    }

    /// <summary>"The war has killed more than 300,000", "a conflict that has left 66 dead". Not "the war cabinet has met".</summary>
    private bool IsAgent(int war, int claimAt)
    {
        const int LongestTail = 5;
        if (war > claimAt || claimAt - war > Farthest || IsNoun(war + 1) || (war > 0 && _lexemes[war - 1].Is(WordClass.Prep)))
        {
            return false;
        }

        for (var i = war + 1; i < claimAt && i <= war + LongestTail; i++)
        {
            if (_lexemes[i].Is(WordClass.Have))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Five years of war have killed 5,000".</summary>
    private bool IsYearsOf(int war) => war > 1 && _lexemes[war - 1].Is(WordClass.Of) && Is(war - 2, "years"u8);

    private bool IsNoun(int at) => at < _lexemes.Length && _lexemes[at].Kind == LexemeKind.Word && (_lexemes[at].Classes == 0 || _lexemes[at].Is(WordClass.Thing | WordClass.People));

    /// <summary>"three days of fighting", "the four-day battle", "a two-week period". Not "after three days of fighting".</summary>
    private bool IsLong(int unit, int claimAt)
    {
        if (!IsUnit(unit) || unit < 1 || !(_lexemes[unit - 1].Kind == LexemeKind.Number || _lexemes[unit - 1].Is(WordClass.Number | WordClass.Vague)) || Math.Abs(unit - claimAt) > Farthest)
        {
            return false;
        }

        var isAfter = Is(unit - 2, "after"u8) || Is(unit - 2, "following"u8) || Is(unit - 2, "for"u8);
        return !isAfter && (_lexemes[unit].Joined ? unit + 1 < _lexemes.Length && (IsFight(unit + 1) || Is(unit + 1, "period"u8)) : unit + 2 < _lexemes.Length && _lexemes[unit + 1].Is(WordClass.Of) && IsFight(unit + 2));
    }

    /// <summary>"fighting", "clashes", "shelling": not "birth", "leave".</summary>
    private bool IsFight(int at) => _lexemes[at].Is(WordClass.Verb) || (_lexemes[at].Is(WordClass.Thing) && !IsUnit(at));

    /// <summary>
    /// "An earlier attack killed 43", "recent attacks killed dozens", "in recent weeks", "across the two attacks", "a day after seven people were killed".
    /// Not "near the site of an earlier attack".
    /// </summary>
    private bool IsEarlierEvent(int at, int claimAt)
    {
        if (Is(at, "recent"u8))
        {
            return Math.Abs(at - claimAt) <= 2 * Farthest && at + 1 < _lexemes.Length && (IsUnit(at + 1) || (at < claimAt && _lexemes[at + 1].Is(WordClass.Thing)));
        }

        if (Is(at, "across"u8))
        {
            var number = at + 1 < _lexemes.Length && _lexemes[at + 1].Is(WordClass.The) ? at + 2 : at + 1;
            return Is(number, "two"u8) || Is(number, "both"u8);
        }

        if (Is(at, "earlier"u8) || Is(at, "previous"u8))
        {
            var before = at - 1;
            return at > 0 && at + 1 < _lexemes.Length && _lexemes[before].Is(WordClass.Article | WordClass.The) && IsFight(at + 1) && Math.Abs(at - claimAt) <= Farthest
                && (Is(before - 1, "in"u8) || (at < claimAt && !HasMark(at, claimAt) && (before == 0 || !_lexemes[before - 1].Is(WordClass.Prep | WordClass.Of))));
        }

        return IsUnit(at) && Is(at + 1, "after"u8) && claimAt > at && claimAt - at <= Farthest && !HasMark(at, claimAt);
    }
}
