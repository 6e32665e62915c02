namespace DeirZour.Text;

/// <content>Verbs: active or passive, real or not, alone or the second of two.</content>
internal ref partial struct ClauseGrammar
{
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

        if (suffers && entry.Form == VerbForm.Ing && (_before & WordClass.Aux) == 0 && !(outcome is Outcome.Killed or Outcome.Wounded && HasWaiting() && _groups[_groupCount - 1].End == i))
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

        if (SkipTime(i) is var behind && behind > i)
        {
            return !StartsCount(behind);
        }

        if (_lexemes[i].Classes == 0 && !_lexemes[i].IsCapital && i + 1 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.Prep))
        {
            // "were injured nationwide during the clashes".
            return true;
        }

        if (_lexemes[i].Is(WordClass.And | WordClass.Or))
        {
            return !StartsObject(i);
        }

        return _lexemes[i].Is(WordClass.Prep | WordClass.Weekday | WordClass.Month | WordClass.Daytime | WordClass.But | WordClass.Who | WordClass.Aux | WordClass.Including | WordClass.Cue | WordClass.To | WordClass.OutcomeVerb)
            && !StartsObject(i);
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
            if (IsLaterFate(_claims[c], i, outcome))
            {
                _claims[c].Outcome = outcome;
                continue;
            }

            Join(c, outcome);
        }

        _lastVerbAt = i;
        _before = 0;
        return i + 1;
    }

    /// <summary>"injured and died": the later fate.</summary>
    private readonly bool IsLaterFate(in RawClaim claim, int i, Outcome outcome) => claim.Outcome == Outcome.Wounded && outcome == Outcome.Killed && _lexemes[i].Is(WordClass.OutcomeSuffer);
}
