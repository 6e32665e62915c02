namespace DeirZour.Text;

/// <content>Adjectives of people: rule <see cref="GrammarRule.State"/>.</content>
internal ref partial struct ClauseGrammar
{
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
