namespace DeirZour.Text;

internal ref partial struct ClauseGrammar
{
    private const int LongestAttachment = 12;

    /// <summary>A verb that says what happened: takes its people from the left (passive, suffering) or the right (active).</summary>
    private int OutcomeVerb(int i)
    {
        ref readonly var lexeme = ref _lexemes[i];
        ref readonly var entry = ref Lexicon.Default.Entries[lexeme.Entry];
        var outcome = entry.Outcome;
        var unreal = (_before & (WordClass.Modal | WordClass.Attempt)) != 0
            || ((_before & WordClass.To) != 0 && entry.Form == VerbForm.Base);
        var denied = (_before & WordClass.Not) != 0;
        var suffers = lexeme.Is(WordClass.OutcomeSuffer) && !lexeme.Is(WordClass.OutcomeVerb);
        var passive = entry.Form == VerbForm.Past && (_before & WordClass.Aux) != 0;
        var coordinated = IsSecondVerb(i);
        if (entry.Form == VerbForm.Past && coordinated && _lastVerbPassive && !StartsObject(i + 1))
        {
            return SecondPassive(i, outcome);
        }

        if (suffers && entry.Form == VerbForm.Ing && (_before & WordClass.Aux) == 0)
        {
            _before = 0;
            return i + 1;
        }

        if (unreal || denied)
        {
            Clear();
            return SkipObjects(i + 1);
        }

        if (entry.Form == VerbForm.Past && !passive && i > 0 && i + 1 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.People)
            && _lexemes[i - 1].Is(WordClass.Including | WordClass.Prep | WordClass.Of | WordClass.The | WordClass.Article | WordClass.Number) && !_lexemes[i - 1].Is(WordClass.Who))
        {
            return i + 1;
        }

        var reduced = entry.Form == VerbForm.Past && (_before & (WordClass.Aux | WordClass.Have)) == 0 && !suffers;
        if (reduced && _clearedPassive && !HasWaiting() && i > 0 && _lexemes[i - 1].Is(WordClass.And) && EndsClause(i + 1))
        {
            passive = true;
        }

        if (passive || suffers || (reduced && HasWaiting() && EndsClause(i + 1)))
        {
            _lastVerbPassive = true;
            return Subject(i, outcome, passive || suffers);
        }

        if (entry.Form == VerbForm.Base && (_before & WordClass.Aux) != 0)
        {
            _before = 0;
            return i + 1;
        }

        _lastVerbPassive = false;
        return Object(i, outcome);
    }

    /// <summary>Nothing that could be an object follows: a preposition, a time, a joint or the end.</summary>
    private readonly bool EndsClause(int at)
    {
        var i = at;
        while (i < _lexemes.Length && _lexemes[i].Is(WordClass.Adverb) && !IsGroupStart(i) && !_lexemes[i].Is(WordClass.And))
        {
            i++;
        }

        if (i >= _lexemes.Length || _lexemes[i].Kind == LexemeKind.Punctuation)
        {
            return true;
        }

        if (_lexemes[i].Is(WordClass.And | WordClass.Or))
        {
            return !StartsObject(i);
        }

        return _lexemes[i].Is(WordClass.Prep | WordClass.Weekday | WordClass.Month | WordClass.Daytime | WordClass.But | WordClass.Who | WordClass.Aux | WordClass.Including | WordClass.Cue | WordClass.To | WordClass.OutcomeVerb)
            && !StartsObject(i);
    }

    private readonly bool HasWaiting()
    {
        for (var g = _waiting; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"killed and wounded": only adverbs between two verbs.</summary>
    private readonly bool IsSecondVerb(int i)
    {
        var k = i - 1;
        while (k > 0 && _lexemes[k].Is(WordClass.Adverb) && !_lexemes[k].Is(WordClass.And))
        {
            k--;
        }

        if (k > 0 && (_lexemes[k].Is(WordClass.And | WordClass.Or) || _lexemes[k].IsMark('/')))
        {
            k--;
            while (k > 0 && (_lexemes[k].Is(WordClass.Or) || _lexemes[k].IsMark('/')))
            {
                k--;
            }

            return k == _lastVerbAt || (k - _lastVerbAt <= 3 && _lastVerbAt >= 0 && OnlyUnknown(_lastVerbAt + 1, k + 1));
        }

        return i - 1 == _lastVerbAt;
    }

    /// <summary>"arrested, judged and killed": only verbs that the lexicon does not know in between.</summary>
    private readonly bool OnlyUnknown(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((_lexemes[i].Kind != LexemeKind.Word && !_lexemes[i].IsMark(',')) || (_lexemes[i].Classes & ~(WordClass.Verb | WordClass.Adverb)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The second of two passive verbs with the same subject: "killed and wounded" is one claim, "kidnapped and executed" two.</summary>
    private int SecondPassive(int i, Outcome outcome)
    {
        var first = _lastVerbFirstClaim;
        var end = _claims.Count;
        for (var c = first; c < end; c++)
        {
            Join(c, outcome);
        }

        _lastVerbAt = i;
        _before = 0;
        return i + 1;
    }

    private void Join(int claim, Outcome outcome)
    {
        ref var found = ref _claims[claim];
        if (found.Outcome == outcome)
        {
            return;
        }

        if (found.Outcome is Outcome.Killed or Outcome.Wounded && outcome is Outcome.Killed or Outcome.Wounded)
        {
            found.Outcome = Outcome.KilledOrWounded;
            return;
        }

        var second = found;
        second.Outcome = outcome;
        second.Parent = -1;
        _claims.Add(second);
    }

    /// <summary>Rule <see cref="GrammarRule.Subject"/>.</summary>
    private int Subject(int i, Outcome outcome, bool finite)
    {
        var verb = NewVerb(i);
        var from = _waiting;
        var to = _groupCount;
        if (!HasWaiting() && finite && IsSharedSubject(i))
        {
            (from, to) = (_lastSubject, _lastSubjectEnd);
        }

        if (finite && outcome is Outcome.Killed or Outcome.Wounded or Outcome.Captured or Outcome.Missing && !_inRelative)
        {
            NamedSubject(i, from < to && HasPeople(from, to) ? _groups[from].First : i, from < to && HasPeople(from, to), outcome, verb);
        }

        var counted = false;
        for (var g = from; g < to; g++)
        {
            counted |= _groups[g].IsPeople && !_groups[g].IsBare;
        }

        for (var g = from; g < to; g++)
        {
            // Bare people beside counted ones are a list or a place, not a second claim.
            if (_groups[g].IsPeople && !(_groups[g].IsBare && counted) && Fits(_groups[g], outcome, finite))
            {
                MakeClaim(g, outcome, GrammarRule.Subject, verb);
            }
        }

        if (Lexicon.Default.Entries[_lexemes[i].Entry].SelfInflicted)
        {
            for (var c = _lastVerbFirstClaim; c < _claims.Count; c++)
            {
                _claims[c].IsSelfInflicted = true;
            }
        }

        for (var g = from; g < to; g++)
        {
            if (_groups[g].Parent >= from && _groups[g].Claim >= 0)
            {
                _claims[_groups[g].Claim].Parent = _groups[_groups[g].Parent].Claim;
            }
        }

        _lastSubject = from;
        _lastSubjectEnd = to;
        _waiting = _groupCount;
        _before = 0;
        _inRelative = false;
        return Beside(i + 1, outcome, verb);
    }

    /// <summary>"was killed along with three men": people named behind the verb of their fate.</summary>
    private int Beside(int at, Outcome outcome, int verb)
    {
        if (!IsBeside(at))
        {
            return at;
        }

        var first = _groupCount;
        var end = CollectObjects(at + 1, out _);
        for (var g = first; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople)
            {
                MakeClaim(g, outcome, GrammarRule.Subject, verb);
            }
        }

        _waiting = _groupCount;
        return end > at + 1 ? end : at;
    }

    private readonly bool IsBeside(int at) =>
        at + 1 < _lexemes.Length && ((_lexemes[at].Is(WordClass.And) && _lexemes[at].End - _lexemes[at].Start > "besides".Length)
            || (Same(at, "with"u8) && _lexemes[at + 1].Is(WordClass.The) && IsPossessive(at + 1)));

    private readonly bool HasPeople(int from, int to)
    {
        for (var g = from; g < to; g++)
        {
            if (_groups[g].IsPeople)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The chairman has been killed along with three men", "Ali and his two aides were killed": persons without a count word.</summary>
    private void NamedSubject(int verbAt, int before, bool beside, Outcome outcome, int verb)
    {
        var end = before;
        if (beside)
        {
            if (end < 2 || !_lexemes[end - 1].Is(WordClass.And))
            {
                return;
            }

            end--;
        }
        else
        {
            while (end > 0 && _lexemes[end - 1].Is(WordClass.Aux | WordClass.Have | WordClass.Adverb | WordClass.Not | WordClass.Become | WordClass.Daytime | WordClass.Weekday))
            {
                end--;
            }

            if (end == verbAt || end == 0)
            {
                return;
            }
        }

        var isOne = beside || Same(end, "was"u8) || Same(end, "has"u8) || Same(end, "is"u8) || Same(end, "had"u8);
        var persons = CountNamed(end, isOne, out var first);
        for (var p = 0; p < persons && _groupCount < MaxGroups; p++)
        {
            var index = AddGroup(new NounGroup { First = first, End = end, CountStart = _lexemes[first].Start, CountEnd = _lexemes[first].Start, Min = 1, Max = 1, Qualifier = CountQualifier.Exact, Head = HeadKind.People, HeadAt = end - 1, IsNamed = true, Parent = -1, Claim = -1 });
            MakeClaim(index, outcome, GrammarRule.Subject, verb);
        }
    }

    /// <summary>How many persons a subject without a count names: one for a singular verb, one each side of "and" for a plural one.</summary>
    private readonly int CountNamed(int end, bool isOne, out int first)
    {
        var persons = 0;
        var isPerson = false;
        var isNamed = false;
        var i = end - 1;
        for (; i >= 0 && end - i < 30; i--)
        {
            ref readonly var lexeme = ref _lexemes[i];
            if (lexeme.IsMark(';') || lexeme.IsMark('.') || lexeme.Is(WordClass.Outcome | WordClass.But | WordClass.Cue | WordClass.Modal | WordClass.Pronoun | WordClass.Who)
                || (lexeme.Is(WordClass.Verb) && IsFinite(i)))
            {
                break;
            }

            if (lexeme.Is(WordClass.And) && !isOne)
            {
                persons += isPerson || isNamed ? 1 : 0;
                isPerson = isNamed = false;
                continue;
            }

            if (lexeme.Is(WordClass.Thing) && i == end - 1 && !lexeme.IsCapital)
            {
                isNamed = false;
            }
            else
            {
                isPerson |= lexeme.Is(WordClass.People) && !Lexicon.Default.Entries[lexeme.Entry].Plural;
                isNamed |= lexeme.IsCapital && i > 0 && lexeme.Classes == 0 && !(i + 1 == end && _lexemes[i].IsAllCapitals);
            }
        }

        first = i + 1;
        persons += (isPerson || isNamed) && i < end - 1 ? 1 : 0;
        return isOne ? Math.Min(persons, 1) : persons > 1 ? persons : 0;
    }

    /// <summary>A group whose noun is unknown must be plural, or the verb must be finite, to count as people.</summary>
    private readonly bool Fits(in NounGroup group, Outcome outcome, bool finite) =>
        group.Head != HeadKind.Unknown || outcome is not (Outcome.Captured or Outcome.Displaced or Outcome.Besieged)
        || (finite && _text[_lexemes[group.HeadAt].End - 1] == 's');

    /// <summary>"attacked a convoy and were killed": the subject before stands for this verb too.</summary>
    private readonly bool IsSharedSubject(int i)
    {
        var k = i - 1;
        while (k > 0 && _lexemes[k].Is(WordClass.Aux | WordClass.Have | WordClass.Adverb | WordClass.Not) && !_lexemes[k].Is(WordClass.And))
        {
            k--;
        }

        return k > 0 && _lexemes[k].Is(WordClass.And) && _lastSubjectEnd > _lastSubject;
    }

    /// <summary>Rule <see cref="GrammarRule.DirectObject"/>.</summary>
    private int Object(int i, Outcome outcome)
    {
        var first = _groupCount;
        var end = CollectObjects(i + 1, out var sharesNext);
        var verb = NewVerb(i);
        for (var g = first; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople && _groups[g].Parent < 0 && _groups[g].Claim < 0)
            {
                MakeClaim(g, g > first ? _groups[g].Outcome ?? outcome : outcome, GrammarRule.DirectObject, verb);
            }
        }

        if (sharesNext && _groupCount == first)
        {
            // "killing and injuring tens of fighters": the next verb has the objects of both.
            return SharedObjects(i, outcome, end);
        }

        _lastSubject = first;
        _lastSubjectEnd = _groupCount;
        _waiting = _groupCount;
        _before = 0;
        return end;
    }

    private int SharedObjects(int i, Outcome outcome, int second)
    {
        var firstClaim = _claims.Count;
        _before = 0;
        var end = OutcomeVerb(second);
        var last = _claims.Count;
        for (var c = firstClaim; c < last; c++)
        {
            if (_claims[c].Rule == GrammarRule.DirectObject)
            {
                Join(c, outcome);
            }
        }

        _lastVerbAt = i;
        return end;
    }

    /// <summary>Reads the objects of an active verb: groups joined by commas and "and", with what is attached to them.</summary>
    private int CollectObjects(int at, out bool sharesNext)
    {
        sharesNext = false;
        var i = at;
        while (i < _lexemes.Length && (_lexemes[i].Is(WordClass.Adverb) || _lexemes[i].IsMark('"')) && !IsGroupStart(i))
        {
            i++;
        }

        if (i + 1 < _lexemes.Length && _lexemes[i].Is(WordClass.And | WordClass.Or))
        {
            var k = i + 1;
            while (k + 1 < _lexemes.Length && (_lexemes[k].Is(WordClass.Adverb) || _lexemes[k].IsMark('/')))
            {
                k++;
            }

            if (_lexemes[k].Is(WordClass.OutcomeVerb))
            {
                sharesNext = true;
                return k;
            }
        }

        var first = true;
        while (i < _lexemes.Length && _groupCount < MaxGroups)
        {
            var start = i;
            if (!first)
            {
                start = SkipJoint(i);
                if (start == i)
                {
                    break;
                }
            }

            if (!TryObject(start, first, out var group))
            {
                if (!TryNamed(start, first, i, out group))
                {
                    break;
                }

                if (!first && HasOwnVerb(group.End))
                {
                    break;
                }

                AddGroup(group);
                i = SkipAppositions(SkipAttachment(group.End), _lexemes[start].Is(WordClass.The));
                first = false;
                continue;
            }

            if (!first && HasOwnVerb(group.End))
            {
                break;
            }

            if (group.Head != HeadKind.Thing)
            {
                var index = AddGroup(group);
                i = group.End;
                _ = TryOfOutcome(index, ref i);
            }

            i = SkipAttachment(Math.Max(i, group.End));
            if (group.IsArticle)
            {
                i = SkipAppositions(i, isRole: true);
            }

            first = false;
        }

        return first ? at : i;
    }

    private readonly bool TryObject(int at, bool first, out NounGroup group)
    {
        group = default;
        if (at >= _lexemes.Length)
        {
            return false;
        }

        if (IsGroupStart(at) && NounGroupParser.TryParse(_lexemes, _text, at, out group, isObject: first) && group.Head != HeadKind.Outcome)
        {
            return first || group.Head == HeadKind.People || (group.Head == HeadKind.Elided && group.IsFurther);
        }

        return NounGroupParser.TryParseBare(_lexemes, at, out group);
    }

    /// <summary>Whether an object of a verb may start here.</summary>
    private readonly bool StartsObject(int at)
    {
        var i = at;
        while (i < _lexemes.Length && _lexemes[i].Is(WordClass.Adverb) && !IsGroupStart(i))
        {
            i++;
        }

        if (i + 1 < _lexemes.Length && i > 0 && _lexemes[i].Is(WordClass.And) && _lexemes[i + 1].Is(WordClass.OutcomeVerb))
        {
            i += 2;
        }

        return i < _lexemes.Length && TryObject(i, first: true, out var group) && group.Head != HeadKind.Thing && !HasOwnVerb(group.End);
    }

    /// <summary>A comma, an "and" or both.</summary>
    private readonly int SkipJoint(int at)
    {
        var i = at;
        if (i < _lexemes.Length && _lexemes[i].IsMark(','))
        {
            i++;
        }

        while (i < _lexemes.Length && _lexemes[i].Is(WordClass.And) && i - at < 3)
        {
            i++;
        }

        while (i > at && i < _lexemes.Length && _lexemes[i].Is(WordClass.Adverb) && !IsGroupStart(i) && i - at < 4)
        {
            i++;
        }

        return i;
    }

    /// <summary>"killed the director, his son and four other men": one person, named or definite, without a count.</summary>
    private readonly bool TryNamed(int at, bool first, int joint, out NounGroup group)
    {
        group = default;
        var i = at;
        if (first && i < _lexemes.Length && (Same(i, "him"u8) || (Same(i, "her"u8) && EndsClause(i + 1))))
        {
            group = new NounGroup { First = at, End = at + 1, CountStart = _lexemes[at].Start, CountEnd = _lexemes[at].Start, Min = 1, Max = 1, Qualifier = CountQualifier.Exact, Head = HeadKind.People, HeadAt = at, IsNamed = true, Parent = -1, Claim = -1 };
            return true;
        }

        var opens = i < _lexemes.Length && _lexemes[i].Is(WordClass.The);
        var byAnd = first || (joint < _lexemes.Length && (_lexemes[joint].Is(WordClass.And) || (joint + 1 < _lexemes.Length && _lexemes[joint + 1].Is(WordClass.And))));
        if (!byAnd && !opens)
        {
            return false;
        }

        var head = -1;
        var isThing = false;
        var isPlural = false;
        for (; i < _lexemes.Length && i - at < LongestAttachment; i++)
        {
            ref readonly var lexeme = ref _lexemes[i];
            if (lexeme.IsMark('\'') && i + 1 < _lexemes.Length && _lexemes[i + 1].End - _lexemes[i + 1].Start == 1)
            {
                i++;
                continue;
            }

            if (lexeme.Kind != LexemeKind.Word || (lexeme.Is(WordClass.Outcome | WordClass.And | WordClass.Or | WordClass.Prep | WordClass.Of | WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.Cue | WordClass.CueBefore
                | WordClass.Who | WordClass.But | WordClass.Weekday | WordClass.Month | WordClass.Daytime | WordClass.Including | WordClass.To | WordClass.Pronoun) && !lexeme.IsCapital))
            {
                break;
            }

            if (lexeme.Is(WordClass.Number) && i + 1 < _lexemes.Length && _lexemes[i + 1].Joined)
            {
                continue;
            }

            if (i > at && lexeme.Is(WordClass.The | WordClass.Article | WordClass.Number | WordClass.Vague | WordClass.Weekday | WordClass.Month))
            {
                break;
            }

            if (lexeme.Is(WordClass.People))
            {
                isPlural = Lexicon.Default.Entries[lexeme.Entry].Plural;
                (head, isThing) = (i, false);
            }
            else if (lexeme.IsCapital && !isThing && i > 0)
            {
                head = i;
            }
            else if (lexeme.Is(WordClass.Thing))
            {
                isThing = true;
            }
        }

        if (head < 0 || isThing || isPlural)
        {
            return false;
        }

        group = new NounGroup
        {
            First = at,
            End = i,
            CountStart = _lexemes[at].Start,
            CountEnd = _lexemes[at].Start,
            Min = 1,
            Max = 1,
            Qualifier = CountQualifier.Exact,
            Head = HeadKind.People,
            HeadAt = head,
            IsNamed = true,
            Parent = -1,
            Claim = -1,
        };
        return true;
    }

    /// <summary>", Zra Khan, the deputy chief," behind "the tribal leader": other names of the same person.</summary>
    private readonly int SkipAppositions(int at, bool isRole)
    {
        var i = at;
        for (var names = 0; names < 3 && i + 1 < _lexemes.Length && _lexemes[i].IsMark(','); names++)
        {
            ref readonly var opens = ref _lexemes[i + 1];
            if (opens.Kind != LexemeKind.Word || opens.Is(WordClass.And | WordClass.Or | WordClass.But | WordClass.Prep | WordClass.Number | WordClass.Vague | WordClass.Modifier | WordClass.Aux | WordClass.Outcome)
                || (opens.Is(WordClass.The) && IsPossessive(i + 1)))
            {
                break;
            }

            var end = SkipAttachment(i + 1);
            var isLast = end < _lexemes.Length && _lexemes[end].Is(WordClass.And) && !(isRole && opens.IsCapital);
            if ((!opens.IsCapital && !opens.Is(WordClass.Article | WordClass.The)) || isLast)
            {
                break;
            }

            i = end;
        }

        return i;
    }

    private readonly bool IsPossessive(int at) => Same(at, "his"u8) || Same(at, "her"u8) || Same(at, "their"u8);

    /// <summary>What hangs on an object: "of the rebel group", "from X". Ends before a comma, "and", or a verb.</summary>
    private readonly int SkipAttachment(int at)
    {
        var i = at;
        while (i < _lexemes.Length && i - at < LongestAttachment && _lexemes[i].Kind == LexemeKind.Word
            && !_lexemes[i].Is(WordClass.And | WordClass.Or | WordClass.But | WordClass.Who | WordClass.Including | WordClass.Cue | WordClass.CueBefore | WordClass.Aux | WordClass.Have)
            && !(_lexemes[i].Is(WordClass.Outcome) && IsVerb(i)) && !(_lexemes[i].Is(WordClass.Vague | WordClass.Number) && !_lexemes[i - 1].Is(WordClass.Prep | WordClass.Of)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether the group is the subject of a verb of its own: "killed five and nine others were injured".</summary>
    private readonly bool HasOwnVerb(int end)
    {
        if (IsSpeaker(end))
        {
            return true;
        }

        for (var i = end; i < _lexemes.Length && i < end + LongestAttachment; i++)
        {
            ref readonly var lexeme = ref _lexemes[i];
            if (lexeme.Is(WordClass.Aux | WordClass.Have | WordClass.Modal))
            {
                return true;
            }

            if (lexeme.Kind != LexemeKind.Word || lexeme.Is(WordClass.And | WordClass.But | WordClass.Who | WordClass.Including | WordClass.Cue | WordClass.CueBefore))
            {
                return false;
            }

            if (lexeme.Is(WordClass.OutcomeVerb | WordClass.OutcomeSuffer | WordClass.OutcomeState))
            {
                var form = Lexicon.Default.Entries[lexeme.Entry].Form;
                return lexeme.Is(WordClass.OutcomeState) || (form == VerbForm.Past && i == end);
            }

            if (lexeme.Is(WordClass.Prep | WordClass.Of) && i == end)
            {
                continue;
            }
        }

        return false;
    }

    /// <summary>"a resident and a medic said": the names up to a reporting verb.</summary>
    private readonly bool IsSpeaker(int end)
    {
        for (var i = end; i < _lexemes.Length && i < end + LongestAttachment; i++)
        {
            ref readonly var lexeme = ref _lexemes[i];
            if (lexeme.Is(WordClass.Cue) && !lexeme.Is(WordClass.OutcomeLives))
            {
                return true;
            }

            if ((lexeme.Kind == LexemeKind.Punctuation && !lexeme.IsMark('\'') && !lexeme.IsMark('(') && !lexeme.IsMark(')'))
                || lexeme.Is(WordClass.Outcome | WordClass.Aux | WordClass.Modal | WordClass.CueBefore | WordClass.But)
                || (lexeme.Is(WordClass.Verb) && !lexeme.Is(WordClass.Thing)))
            {
                return false;
            }
        }

        return false;
    }

    private int SkipObjects(int at)
    {
        var first = _groupCount;
        var end = CollectObjects(at, out _);
        _groupCount = first;
        _waiting = Math.Min(_waiting, _groupCount);
        _before = 0;
        return end;
    }

    /// <summary>Rule <see cref="GrammarRule.State"/>: "10 dead", "11 are missing".</summary>
    private bool TryState(int i)
    {
        if (!HasWaiting() || (i + 1 < _lexemes.Length && _lexemes[i + 1].Joined))
        {
            return false;
        }

        var last = _groups[_groupCount - 1];
        var adjacent = last.End == i || (_before & (WordClass.Aux | WordClass.Become | WordClass.Have)) != 0 || OnlyAdverbs(last.End, i);
        if (!adjacent || (_before & (WordClass.Not | WordClass.Modal)) != 0)
        {
            return false;
        }

        var outcome = Lexicon.Default.Entries[_lexemes[i].Entry].Outcome;
        var verb = NewVerb(i);
        for (var g = _waiting; g < _groupCount; g++)
        {
            if (_groups[g].IsPeople)
            {
                MakeClaim(g, outcome, GrammarRule.State, verb);
            }
        }

        _lastVerbPassive = true;
        _lastSubject = _waiting;
        _lastSubjectEnd = _groupCount;
        _waiting = _groupCount;
        _before = 0;
        return true;
    }

    private readonly bool OnlyAdverbs(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!_lexemes[i].Is(WordClass.Adverb | WordClass.Of | WordClass.Pronoun))
            {
                return false;
            }
        }

        return true;
    }
}
