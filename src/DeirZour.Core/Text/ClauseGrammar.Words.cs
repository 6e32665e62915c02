namespace DeirZour.Text;

/// <content>All other words: auxiliaries are remembered, other verbs take the waiting subjects away.</content>
internal ref partial struct ClauseGrammar
{
    /// <summary>Any other word: auxiliaries are remembered, other verbs take the waiting subjects away.</summary>
    private void Other(int i)
    {
        const WordClass Context = WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.Not | WordClass.To | WordClass.Attempt | WordClass.Left | WordClass.Become;
        ref readonly var lexeme = ref _lexemes[i];
        if (lexeme.Is(WordClass.Who))
        {
            OpenRelative(i);
            return;
        }

        if (lexeme.Is(WordClass.Among) && HasWaiting() && OpensAmong(i))
        {
            return;
        }

        if (lexeme.Is(WordClass.Article | WordClass.The))
        {
            _before = 0;
        }
        else if (lexeme.Is(Context))
        {
            Remember(i, lexeme.Classes & Context);
        }
        else if (lexeme.Is(WordClass.But))
        {
            Clear();
        }
        else if (_lastVerbPassive && _lastVerbAt >= 0 && i - _lastVerbAt < 25 && !HasWaiting() && IsBeside(i))
        {
            Beside(i, _claims.Count > _firstClaim ? _claims[_claims.Count - 1].Outcome : Outcome.Killed, _verbs);
        }
        else if (lexeme.IsCapital && lexeme.Classes == 0 && i > 0 && _lexemes[i - 1].Is(WordClass.Aux) && (_before & WordClass.To) != 0)
        {
            // "suspected to be Zharans": the name ends what "be" says.
            _before = 0;
        }
        else if (lexeme.Is(WordClass.And))
        {
            _before &= WordClass.Modal | WordClass.To | WordClass.Attempt;
        }
        else if (lexeme.Is(WordClass.Verb | WordClass.Cue) && !IsAdverb(i) && IsFinite(i) && !IsPartOfPassive(i))
        {
            _inRelative &= !lexeme.Is(WordClass.Cue) || (i + 1 < _lexemes.Length && (_lexemes[i + 1].Is(WordClass.Prep) || Same(i + 1, "about"u8)));
            OtherVerb(i);
        }
    }

    /// <summary>"was confirmed killed"; not "a doctor confirmed that".</summary>
    private readonly bool IsAdverb(int i) => _lexemes[i].Is(WordClass.Adverb) && !(i + 1 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.Who));

    /// <summary>"nine people who …": the verb that follows is about the people before it.</summary>
    private void OpenRelative(int i)
    {
        if (Same(i, "whose"u8))
        {
            Clear();
            return;
        }

        _inRelative = _waiting < _groupCount;
        (_relativeAt, _relativeFrom) = (i, ChainStart());
        _before = 0;
    }

    /// <summary>"68 children were among the 126 killed", "four policemen among the 13 killed": the people before are a part of those behind.</summary>
    private bool OpensAmong(int i)
    {
        if ((_before & WordClass.Aux) != 0)
        {
            _among = _waiting;
            return true;
        }

        if (_groups[_groupCount - 1].End == i && !_groups[_groupCount - 1].IsBare)
        {
            _among = _groupCount - 1;
            return true;
        }

        return false;
    }

    /// <summary>Remembers what stands before a verb to come: "were", "have", "could", "not", "tried", "left".</summary>
    private void Remember(int i, WordClass context)
    {
        if (context == WordClass.Attempt && i > 0 && _lexemes[i - 1].Is(WordClass.Of | WordClass.The | WordClass.Article))
        {
            // "the ministry of planning".
            return;
        }

        if ((context & WordClass.Have) != 0)
        {
            // "been reported to have killed": the later auxiliary decides.
            _before &= ~WordClass.Aux;
        }

        if ((context & WordClass.Left) != 0 && (_before & WordClass.Aux) == 0)
        {
            // "a raid left nine dead": what caused it does not suffer it.
            _waiting = _groupCount;
        }

        if ((context & WordClass.Attempt) != 0)
        {
            OtherVerb(i);
        }

        _before |= context;
    }

    /// <summary>"were said to have been killed", "have been found stabbed to death": the verb behind says what happened.</summary>
    private readonly bool IsPartOfPassive(int i)
    {
        if ((_before & WordClass.Aux) == 0 || i + 1 >= _lexemes.Length)
        {
            return false;
        }

        ref readonly var next = ref _lexemes[i + 1];
        return (_lexemes[i].Is(WordClass.Cue) && next.Is(WordClass.To))
            || (next.Is(WordClass.OutcomeVerb) && Lexicon.Default.Entries[next.Entry].Form == VerbForm.Past);
    }

    private void OtherVerb(int i)
    {
        if (_inRelative)
        {
            _inRelative = false;
            _inRelativeObject = true;
            _before = 0;
            return;
        }

        _inRelativeObject = false;

        var passive = (_before & WordClass.Aux) != 0;
        Clear();
        _clearedPassive = passive;
        _lastVerbAt = -10;
    }

    /// <summary>Whether an outcome word stands as a verb here, not as an adjective, noun or name.</summary>
    private readonly bool IsVerb(int i)
    {
        var form = Lexicon.Default.Entries[_lexemes[i].Entry].Form;
        if (i > 0 && form is VerbForm.Base or VerbForm.Ing or VerbForm.Third && _lexemes[i - 1].Is(WordClass.The | WordClass.Article))
        {
            return false;
        }

        if (form is VerbForm.Base && i + 1 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.Aux | WordClass.Have))
        {
            // "six inmates of a valley jail were killed".
            return false;
        }

        return !(i + 1 < _lexemes.Length && _lexemes[i + 1].Joined) && !(_lexemes[i].Joined);
    }

    /// <summary>A verb that is no participle after its noun and no noun itself: "fired", "opened", but not "the attack".</summary>
    private readonly bool IsFinite(int i)
    {
        ref readonly var lexeme = ref _lexemes[i];
        if (_lexemes[i].Joined || (i + 1 < _lexemes.Length && _lexemes[i + 1].Joined))
        {
            return false;
        }

        if (i > 0 && _lexemes[i - 1].Is(WordClass.The | WordClass.Article | WordClass.Of | WordClass.Prep | WordClass.Modifier | WordClass.Number))
        {
            return false;
        }

        var word = _text[lexeme.Start..lexeme.End];
        if (word.EndsWith("ing"u8))
        {
            return (_before & WordClass.Aux) != 0;
        }

        // "given", "taken", "seen" are no past tenses.
        if (word[^1] == 'n' && word.Length > 3 && (_before & (WordClass.Aux | WordClass.Have)) == 0 && !Same(i, "began"u8) && !Same(i, "open"u8))
        {
            return false;
        }

        if (lexeme.Is(WordClass.Thing) && (_before & (WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.To)) == 0
            && !(i > 0 && _lexemes[i - 1].Is(WordClass.People | WordClass.Pronoun | WordClass.Who)))
        {
            return false;
        }

        // "six people suspected of", "two men accused of": participles behind their noun.
        return !((_before & (WordClass.Aux | WordClass.Have)) == 0 && i + 1 < _lexemes.Length && _lexemes[i + 1].Is(WordClass.Of | WordClass.To) && !Same(i, "tried"u8)
            && i > 0 && _lexemes[i - 1].Is(WordClass.People));
    }
}
