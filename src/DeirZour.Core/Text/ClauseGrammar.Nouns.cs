namespace DeirZour.Text;

/// <content>Nouns that say what happened: rules <see cref="GrammarRule.CountedNoun"/>, <see cref="GrammarRule.Toll"/>, <see cref="GrammarRule.Fate"/>, <see cref="GrammarRule.Denial"/>.</content>
internal ref partial struct ClauseGrammar
{
    private const int FarthestTollNumber = 40;

    /// <summary>Rule <see cref="GrammarRule.CountedNoun"/>: "21 deaths", "dozens of casualties", "44 bodies".</summary>
    private void CountedNoun(ref NounGroup group)
    {
        if (group.IsArticle && !IsAfterVerbOfFinding(group.First))
        {
            return;
        }

        var end = group.End;
        if (IsOf(end) && TryObject(end + 1, first: true, out var people) && people.Head == HeadKind.People)
        {
            group.Group = people.Group;
        }

        var index = AddGroup(group);
        MakeClaim(index, group.Outcome!.Value, GrammarRule.CountedNoun, NewVerb(group.First));
        _waiting = _groupCount;
    }

    private readonly bool IsAfterVerbOfFinding(int at) => at > 0 && (Same(at - 1, "found"u8) || Same(at - 1, "recovered"u8));

    /// <summary>Rule <see cref="GrammarRule.Toll"/>: the number behind "to", "at", "of", "is" or a colon.</summary>
    private bool TryToll(int i, out int end)
    {
        end = i + 1;
        var afterJoint = true;
        for (var k = i + 1; k < _lexemes.Length && k < i + FarthestTollNumber; k++)
        {
            ref readonly var lexeme = ref _lexemes[k];
            if (lexeme.IsMark(';') || lexeme.IsMark('.') || lexeme.Is(WordClass.Modal))
            {
                return false;
            }

            if (afterJoint && IsGroupStart(k) && !lexeme.Is(WordClass.Article) && NounGroupParser.TryParse(_lexemes, _text, k, out var group))
            {
                if (group.Head == HeadKind.Thing || IsFollowedBy(group.End, "to"u8))
                {
                    k = group.End - 1;
                    continue;
                }

                if (group.Head == HeadKind.Outcome)
                {
                    group.Head = HeadKind.Elided;
                }

                if (group.Qualifier == CountQualifier.Range && Same(k - 1, "from"u8))
                {
                    TakeRangeEnd(ref group);
                }

                var index = AddGroup(group);
                var claim = MakeClaim(index, Lexicon.Default.Entries[_lexemes[i].Entry].Outcome, GrammarRule.Toll, NewVerb(i));
                _claims[claim].IsToll = true;
                _waiting = _groupCount;
                _before = 0;
                end = group.End;
                return true;
            }

            afterJoint = lexeme.Is(WordClass.To | WordClass.Of | WordClass.Aux | WordClass.Rise | WordClass.Modifier | WordClass.Prep | WordClass.Adverb) || lexeme.IsMark(':');
        }

        return false;
    }

    /// <summary>"climbed from 19 to 24" states 24.</summary>
    private readonly void TakeRangeEnd(ref NounGroup group)
    {
        for (var i = group.First; i < group.End; i++)
        {
            if (_lexemes[i].Is(WordClass.To) && i + 1 < group.End)
            {
                group.CountStart = _lexemes[i + 1].Start;
                group.Min = group.Max;
                group.Qualifier = CountQualifier.Exact;
                return;
            }
        }
    }

    private readonly bool IsFollowedBy(int at, ReadOnlySpan<byte> word) => at < _lexemes.Length && Same(at, word);

    /// <summary>Rule <see cref="GrammarRule.Fate"/>: "the deaths of 73 fighters", "claimed the lives of 210 civilians".</summary>
    private bool TryFate(int i, int at, out int end)
    {
        end = at;
        if ((_before & (WordClass.Modal | WordClass.Not | WordClass.Attempt)) != 0)
        {
            return false;
        }

        var first = _groupCount;
        end = CollectObjects(at, out _);
        var outcome = Lexicon.Default.Entries[_lexemes[i].Entry].Outcome;
        var any = false;
        var verb = NewVerb(i);
        for (var g = first; g < _groupCount; g++)
        {
            if (_groups[g].Head == HeadKind.People || (_groups[g].Head == HeadKind.Elided && !_groups[g].IsBare))
            {
                any = true;
                MakeClaim(g, _groups[g].Outcome ?? outcome, GrammarRule.Fate, verb);
            }
        }

        if (!any)
        {
            _groupCount = first;
            end = i + 1;
            return false;
        }

        _waiting = _groupCount;
        _before = 0;
        return true;
    }

    /// <summary>Rule <see cref="GrammarRule.Denial"/>: "no casualties were reported", "no one was killed", "none of the 12 guards was hurt".</summary>
    private bool TryDenial(int i, out int end)
    {
        const int Farthest = 5;
        end = i + 1;
        var people = -1;
        var at = i + 1;
        if (TryDenied(at, out var group))
        {
            people = group.HeadAt;
            at = group.End;
        }

        for (var k = at; k < _lexemes.Length && k < at + Farthest; k++)
        {
            ref readonly var lexeme = ref _lexemes[k];
            if (lexeme.Is(WordClass.OutcomeNoun) || (lexeme.Is(WordClass.OutcomeVerb | WordClass.OutcomeState | WordClass.OutcomeSuffer) && (k > i + 1 || !Same(i, "no"u8))))
            {
                MakeDenial(i, k, people);
                end = k + 1;
                return true;
            }

            var suffered = lexeme.Is(WordClass.Verb) && (StartsWith(k, "suffer"u8) || StartsWith(k, "sustain"u8));
            if (lexeme.Kind != LexemeKind.Word || (lexeme.Is(WordClass.Verb | WordClass.Cue | WordClass.Prep) && !suffered) || (lexeme.Is(WordClass.Thing) && !Same(i, "neither"u8)))
            {
                return false;
            }

            people = lexeme.Is(WordClass.People) && people < 0 ? k : people;
        }

        return false;
    }

    /// <summary>The people of "none of the 12 guards".</summary>
    private readonly bool TryDenied(int at, out NounGroup group)
    {
        var i = at;
        while (i < _lexemes.Length && _lexemes[i].Is(WordClass.The | WordClass.Article) && !IsGroupStart(i))
        {
            i++;
        }

        group = default;
        return i < _lexemes.Length && _lexemes[i - 1].Is(WordClass.No | WordClass.The) && IsGroupStart(i) && NounGroupParser.TryParse(_lexemes, _text, i, out group) && group.Head == HeadKind.People;
    }

    /// <summary>"Killed: 8. Wounded: 15.": the number behind the colon.</summary>
    private bool TryFigure(int i, out int end)
    {
        end = i + 2;
        if (i > 0 || end >= _lexemes.Length || !_lexemes[i + 1].IsMark(':') || !IsGroupStart(end) || !NounGroupParser.TryParse(_lexemes, _text, end, out var group) || !group.IsPeople || group.IsArticle)
        {
            return false;
        }

        var index = AddGroup(group);
        MakeClaim(index, Lexicon.Default.Entries[_lexemes[i].Entry].Outcome, GrammarRule.Toll, NewVerb(i));
        _waiting = _groupCount;
        end = group.End;
        return true;
    }

    private void MakeDenial(int no, int outcomeAt, int people)
    {
        var index = AddGroup(new NounGroup
        {
            First = no,
            End = outcomeAt,
            CountStart = _lexemes[no].Start,
            CountEnd = _lexemes[no].End,
            Min = 0,
            Max = 0,
            Qualifier = CountQualifier.None,
            Head = people < 0 ? HeadKind.Elided : HeadKind.People,
            HeadAt = people,
            Group = people < 0 ? VictimGroup.Unspecified : Lexicon.Default.Entries[_lexemes[people].Entry].Group,
            Parent = -1,
            Claim = -1,
        });
        MakeClaim(index, Lexicon.Default.Entries[_lexemes[outcomeAt].Entry].Outcome, GrammarRule.Denial, NewVerb(no));
        _waiting = _groupCount;
        _before = 0;
    }
}
