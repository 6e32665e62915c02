namespace DeirZour.Text;

/// <summary>The grammar of one sentence: joins counted people to what happened to them.</summary>
/// <remarks>
/// <para>It walks the lexemes once from left to right. Counted people wait as subjects until a verb takes them; a verb that is active looks
/// to the right for its objects. Each rule has a name in <see cref="GrammarRule"/>, and a file of this class or a part of one:</para>
/// <code>
/// Subject      people [relative] passive                 nine clerks and a porter (who ...) were killed         Subjects
/// DirectObject active [time] people                      killed (on Friday) nine clerks and a porter            Objects
/// State        people adjective                          nine clerks dead, eleven missing                       States
/// CountedNoun  count outcomeNoun [of people]             21 deaths, 44 bodies                                   Nouns
/// Toll         tollNoun ... joint count                  the death toll from the storm rose to 47               Nouns
/// Fate         fateNoun "of" people                      the killing of three guards                            Nouns
/// Denial       "no" outcome                              no casualties were reported                            Nouns
/// Part         people "including" people                 ten people, including two children                     Parts
///
/// people       = group { joint group }                                                                          Lists
/// group        = count noun | bare noun of people | person                                          NounGroupParser
/// person       = "his son", "the mayor": in tolls only                                                            Named
/// relative     = ("who" | "which" | "that") ... verb                                                              Words
/// passive      = auxiliary verb { and verb } | verb of suffering                                                  Verbs
/// active       = verb | verb ... ("to death" | "alive")                                                         Objects
/// </code>
/// <para>What a modal, a negation or an attempt governs is no claim: "could kill dozens", "tried to kill two" (Verbs).</para>
/// </remarks>
internal ref partial struct ClauseGrammar
{
    private const int MaxGroups = 48;
    private const int LongestInsertion = 40;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<NounGroup> _groups;
    private readonly ref ClaimBuffer _claims;
    private readonly int _firstClaim;
    private int _groupCount;

    /// <summary>The first group that still waits for a verb.</summary>
    private int _waiting;

    /// <summary>The subjects that the last verb took, for "attacked a convoy and were killed".</summary>
    private int _lastSubject;
    private int _lastSubjectEnd;

    /// <summary>Auxiliaries and the like since the last noun group.</summary>
    private WordClass _before;
    private bool _inRelative;

    /// <summary>The verb of a relative clause has been read: what follows is its object.</summary>
    private bool _inRelativeObject;

    /// <summary>The "who" of a relative clause, and the first group that it describes.</summary>
    private int _relativeAt;

    private int _relativeFrom;

    /// <summary>The last subjects were taken by a relative clause; the main verb is still to come: "six men who were abducted have been killed".</summary>
    private bool _awaitsMainVerb;

    /// <summary>The first group before "were among", or -1.</summary>
    private int _among;
    private int _verbs;
    private int _lastVerbAt;
    private bool _lastVerbPassive;
    private int _lastVerbFirstClaim;

    /// <summary>The verb that took the last subjects away was passive: "were attacked and killed".</summary>
    private bool _clearedPassive;

    public ClauseGrammar(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> text, Span<NounGroup> groups, ref ClaimBuffer claims)
    {
        _lexemes = lexemes;
        _text = text;
        _groups = groups;
        _claims = ref claims;
        _firstClaim = claims.Count;
        _lastVerbAt = -10;
        _among = -1;
        _lastVerbFirstClaim = claims.Count;
    }

    /// <summary>Adds the sentence's claims to the buffer.</summary>
    public void Parse()
    {
        var i = 0;
        while (i < _lexemes.Length)
        {
            var next = Step(i);
            i = next > i ? next : i + 1;
        }
    }

    private int Step(int i)
    {
        ref readonly var lexeme = ref _lexemes[i];
        if (lexeme.Kind == LexemeKind.Punctuation)
        {
            return Punctuation(i);
        }

        if (lexeme.Is(WordClass.No) && TryDenial(i, out var end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeToll) && TryToll(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeLives) || (lexeme.Is(WordClass.OutcomeFate | WordClass.OutcomeNoun) && IsOf(SkipTime(i + 1)) && !lexeme.Is(WordClass.Number)))
        {
            if (TryFate(i, _lexemes[i].Is(WordClass.OutcomeLives) ? i + 1 : SkipTime(i + 1) + 1, out end))
            {
                return end;
            }
        }

        if (lexeme.Is(WordClass.OutcomeFate) && i > 0 && _lexemes[i - 1].Is(WordClass.The) && StartsCount(i + 1) && TryFate(i, i + 1, out end))
        {
            // "resulted in the killing at least ten people".
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeNoun) && i > 0 && _lexemes[i - 1].Is(WordClass.Among) && HasWaiting())
        {
            return AmongVictims(i);
        }

        if (lexeme.Is(WordClass.Of) && TryOfVictims(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeNoun) && TryVictimsIncluded(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.Including) && TryIncluding(i, out end))
        {
            return end;
        }

        if (_groupCount < MaxGroups && IsGroupStart(i) && NounGroupParser.TryParse(_lexemes, _text, i, out var group))
        {
            return Group(i, ref group);
        }

        if (lexeme.Is(WordClass.The) && i > 0 && (_lexemes[i - 1].Is(WordClass.And) || IsListed(i)) && _groupCount < MaxGroups && TryNamed(i, first: true, i, out group))
        {
            // "In addition to the attacker, six people died", "and his driver were killed", "a pastor, his son and 28 others were killed".
            return Group(i, ref group);
        }

        if (lexeme.Is(WordClass.OutcomeVerb) && TryFigure(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeVerb | WordClass.OutcomeSuffer) && IsVerb(i))
        {
            return OutcomeVerb(i);
        }

        if (lexeme.Is(WordClass.Verb) && TrySustained(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.To) && IsKilledBySuch(i))
        {
            return Subject(i, Outcome.Killed, finite: true) + 1;
        }

        if (lexeme.Is(WordClass.SplitVerb) && TrySplit(i, out end))
        {
            return end;
        }

        if (lexeme.Is(WordClass.OutcomeState) && TryState(i))
        {
            return i + 1;
        }

        if (lexeme.Is(WordClass.People) && _groupCount < MaxGroups && NounGroupParser.TryParseBare(_lexemes, i, out group))
        {
            return Group(i, ref group);
        }

        Other(i);
        return i + 1;
    }

    private readonly bool IsGroupStart(int i) =>
        _lexemes[i].Kind == LexemeKind.Number
        || (_lexemes[i].Is(WordClass.CountStart | WordClass.The) && !_lexemes[i].Is(WordClass.Multiplier))
        || (_lexemes[i].Is(WordClass.Prep) && i + 1 < _lexemes.Length && (_lexemes[i + 1].Kind == LexemeKind.Number || _lexemes[i + 1].Is(WordClass.Number)));

    private int Punctuation(int i)
    {
        if (_lexemes[i].IsMark('['))
        {
            for (var k = i + 1; k < _lexemes.Length && k < i + LongestInsertion; k++)
            {
                if (_lexemes[k].IsMark(']'))
                {
                    return k + 1;
                }
            }
        }

        if (_lexemes[i].IsMark(':') && TryBreakdown(i, out var end))
        {
            return end;
        }

        if (_lexemes[i].IsMark(';') || _lexemes[i].IsMark('!') || _lexemes[i].IsMark('?'))
        {
            Clear();
        }

        return i + 1;
    }

    private void Clear()
    {
        if (_waiting < _groupCount)
        {
            _lastSubject = _waiting;
            _lastSubjectEnd = _groupCount;
        }

        _waiting = _groupCount;
        _before = 0;
        _inRelative = false;
        _inRelativeObject = false;
        _awaitsMainVerb = false;
        _clearedPassive = false;
    }

    private int NewVerb(int at)
    {
        _lastVerbAt = at;
        _lastVerbFirstClaim = _claims.Count;
        return ++_verbs;
    }

    private readonly bool Same(int at, ReadOnlySpan<byte> word) => _lexemes[at].Is(_text, word);
}
