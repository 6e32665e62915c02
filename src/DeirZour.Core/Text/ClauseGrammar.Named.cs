namespace DeirZour.Text;

/// <content>One person, named or definite, without a count word: no claim, but somebody in a toll.</content>
internal ref partial struct ClauseGrammar
{
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
            while (end > 0 && (_lexemes[end - 1].Is(WordClass.Aux | WordClass.Have | WordClass.Adverb | WordClass.Not | WordClass.Become | WordClass.Daytime | WordClass.Weekday)
                || (_lexemes[end - 1].IsMark(',') && end == verbAt) || Same(end - 1, "last"u8)))
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
}
