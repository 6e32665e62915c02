namespace DeirZour.Text;

/// <content>The noun of a group: what stands between its count and its end.</content>
/// <remarks>
/// <code>
/// head      = { describer } ( people [ thing | outcomeNoun ] | outcomeNoun | thing | unknown )
/// describer = unknown | adjective | age | remark | "other" | "wounded" | a thing or people that describe people
/// </code>
/// "six other young factory workers", "two police stations", "21 civilian deaths", "nine [later ten] weavers".
/// </remarks>
internal static partial class NounGroupParser
{
    private const int LongestModifiers = 7;

    private static void ParseHead(ReadOnlySpan<Lexeme> lexemes, int at, ref NounGroup group)
    {
        var i = at;
        var unknownAt = -1;
        group.Head = HeadKind.Elided;
        while (i < lexemes.Length && i - at < LongestModifiers + (group.HeadAt >= 0 ? 3 : 0) && TryTakeNext(lexemes, at, ref i, ref unknownAt, ref group))
        {
            i++;
        }

        if (group.Head == HeadKind.People && i < lexemes.Length && group.Group is VictimGroup.Woman or VictimGroup.Child)
        {
            TakeWomenAndChildren(lexemes, ref i, ref group);
        }

        group.End = i;
        if (group.Head == HeadKind.People && group.Group == VictimGroup.Unspecified)
        {
            TakeGroupOfMembers(lexemes, ref group);
        }

        if (group.HeadAt < 0 && unknownAt >= 0)
        {
            group.Head = HeadKind.Unknown;
            group.HeadAt = unknownAt;
            group.End = unknownAt + 1;
        }
    }

    /// <summary>Takes one lexeme into the noun phrase, or a few that belong together.</summary>
    /// <param name="lexemes">The sentence.</param>
    /// <param name="first">Where the phrase starts.</param>
    /// <param name="i">The lexeme; moves to the last one taken, or behind the head when that ends the phrase.</param>
    /// <param name="unknownAt">The last word that the lexicon does not know, or -1.</param>
    /// <param name="group">Receives the head.</param>
    /// <returns>Whether the phrase may go on.</returns>
    private static bool TryTakeNext(ReadOnlySpan<Lexeme> lexemes, int first, ref int i, ref int unknownAt, ref NounGroup group)
    {
        ref readonly var lexeme = ref lexemes[i];
        if (lexeme.Kind == LexemeKind.Punctuation)
        {
            return TrySkipMark(lexemes, unknownAt, ref i, group);
        }

        if (lexeme.Is(WordClass.More) && group.HeadAt < 0)
        {
            group.IsFurther = true;
            if (!lexeme.Is(WordClass.People))
            {
                return true;
            }
        }

        if (lexeme.Kind == LexemeKind.Number || lexeme.Is(WordClass.Number))
        {
            return TrySkipAge(lexemes, ref i);
        }

        if (lexeme.Is(WordClass.People))
        {
            TakePeople(lexemes, i, ref group);
            return true;
        }

        if (group.HeadAt >= 0)
        {
            return TryTakeBehindPeople(lexemes, ref i, ref group);
        }

        if (lexeme.Is(WordClass.OutcomeNoun))
        {
            group.Outcome = Lexicon.Default.Entries[lexeme.Entry].Outcome;
            return End(HeadKind.Outcome, ref i, ref group);
        }

        if (lexeme.Is(WordClass.Outcome) && IsAdjective(lexemes, i))
        {
            group.Outcome = Lexicon.Default.Entries[lexeme.Entry].Outcome;
            return true;
        }

        if (lexeme.Is(WordClass.Thing) && (!lexeme.Is(WordClass.Rise) || i == first))
        {
            return LeadsToPeople(lexemes, i + 1) || (i + 1 < lexemes.Length && lexemes[i + 1].Joined) || End(HeadKind.Thing, ref i, ref group);
        }

        if (i == first && group.IsFurther && lexeme.Is(WordClass.Daytime | WordClass.Weekday))
        {
            // "another night raid": an event.
            return End(HeadKind.Thing, ref i, ref group);
        }

        if (EndsPhrase(lexemes, i) || (lexeme.Is(WordClass.Adverb) && i == first && !LeadsToPeople(lexemes, i + 1)))
        {
            return false;
        }

        unknownAt = i;
        return true;
    }

    /// <summary>The lexeme is the head, and the phrase ends behind it.</summary>
    private static bool End(HeadKind head, ref int i, ref NounGroup group)
    {
        group.Head = head;
        group.HeadAt = i++;
        return false;
    }

    /// <summary>A word that belongs to no noun phrase.</summary>
    private static bool EndsPhrase(ReadOnlySpan<Lexeme> lexemes, int i)
    {
        const WordClass Stop = WordClass.Outcome | WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.Not | WordClass.And | WordClass.Or | WordClass.But
            | WordClass.Who | WordClass.Including | WordClass.Among | WordClass.Prep | WordClass.Of | WordClass.To | WordClass.Left | WordClass.Cue | WordClass.CueBefore
            | WordClass.Pronoun | WordClass.Article | WordClass.The | WordClass.Modifier | WordClass.Vague | WordClass.Verb | WordClass.Become | WordClass.Attempt
            | WordClass.Weekday | WordClass.Month | WordClass.Daytime | WordClass.No | WordClass.Another | WordClass.Number | WordClass.Multiplier;
        return lexemes[i].Is(Stop) && !IsModifier(lexemes, i);
    }

    /// <summary>A possessive inside a name, an abbreviation in brackets or a remark goes on; any other mark ends the phrase.</summary>
    private static bool TrySkipMark(ReadOnlySpan<Lexeme> lexemes, int unknownAt, ref int i, in NounGroup group)
    {
        if (lexemes[i].IsMark('\'') && i + 1 < lexemes.Length && lexemes[i + 1].End - lexemes[i + 1].Start == 1 && group.HeadAt < 0)
        {
            i++;
            return true;
        }

        if (lexemes[i].IsMark('(') && unknownAt == i - 1 && unknownAt >= 0 && i + 3 < lexemes.Length && lexemes[i + 2].IsMark(')') && LeadsToPeople(lexemes, i + 3))
        {
            i += 2;
            return true;
        }

        if (lexemes[i].IsMark('[') && group.HeadAt < 0 && FindClosing(lexemes, i) is var closing && closing > i)
        {
            i = closing;
            return true;
        }

        return false;
    }

    /// <summary>"two 12 year old boys".</summary>
    private static bool TrySkipAge(ReadOnlySpan<Lexeme> lexemes, ref int i)
    {
        if (i + 2 < lexemes.Length && lexemes[i + 1].Is(WordClass.Thing) && lexemes[i + 2].End - lexemes[i + 2].Start == "old".Length && lexemes[i + 2].Classes == 0)
        {
            i += 2;
            return true;
        }

        return false;
    }

    /// <summary>Behind a noun of people: they may only describe what follows, "civilian deaths", "police stations", "a Syrian television station".</summary>
    private static bool TryTakeBehindPeople(ReadOnlySpan<Lexeme> lexemes, ref int i, ref NounGroup group)
    {
        if (group.HeadAt != i - 1)
        {
            return false;
        }

        ref readonly var lexeme = ref lexemes[i];
        if (lexeme.Is(WordClass.OutcomeNoun) && !lexeme.Is(WordClass.OutcomeVerb))
        {
            group.Outcome = Lexicon.Default.Entries[lexeme.Entry].Outcome;
            return End(HeadKind.Outcome, ref i, ref group);
        }

        if (lexeme.Is(WordClass.Thing) && !lexeme.Is(WordClass.Verb | WordClass.Rise) && !EndsPlural(lexemes[i - 1]))
        {
            // "four other station workers" are people all the same.
            return LeadsToPeople(lexemes, i + 1, 1) || End(HeadKind.Thing, ref i, ref group);
        }

        if (Lexicon.Default.Entries[lexemes[i - 1].Entry].Plural)
        {
            return false;
        }

        if (LeadsToPeople(lexemes, i, 3))
        {
            return true;
        }

        if (lexeme.Classes == 0 && !lexeme.IsCapital && i + 1 < lexemes.Length && lexemes[i + 1].Is(WordClass.Thing) && !lexemes[i + 1].Is(WordClass.Verb))
        {
            i++;
            return End(HeadKind.Thing, ref i, ref group);
        }

        return false;
    }

    /// <summary>"13 women and children": civilians.</summary>
    private static void TakeWomenAndChildren(ReadOnlySpan<Lexeme> lexemes, ref int at, ref NounGroup group)
    {
        if (at + 1 < lexemes.Length && lexemes[at].Is(WordClass.And) && lexemes[at + 1].Is(WordClass.People)
            && Lexicon.Default.Entries[lexemes[at + 1].Entry].Group is VictimGroup.Woman or VictimGroup.Child && Lexicon.Default.Entries[lexemes[at + 1].Entry].Plural)
        {
            group.Group = VictimGroup.Civilian;
            group.HeadAt = at + 1;
            at += 2;
        }
    }

    /// <summary>"14 members of the rebel group": the class stands behind "of".</summary>
    private static void TakeGroupOfMembers(ReadOnlySpan<Lexeme> lexemes, ref NounGroup group)
    {
        if (group.End >= lexemes.Length || !lexemes[group.End].Is(WordClass.Of))
        {
            return;
        }

        for (var i = group.End + 1; i < lexemes.Length && i < group.End + LongestModifiers + 2 && lexemes[i].Kind == LexemeKind.Word
            && !lexemes[i].Is(WordClass.Outcome | WordClass.Aux | WordClass.Have | WordClass.And | WordClass.Prep | WordClass.Cue | WordClass.Who); i++)
        {
            if (lexemes[i].Is(WordClass.People) && Lexicon.Default.Entries[lexemes[i].Entry].Group is var found && found != VictimGroup.Unspecified)
            {
                group.Group = found;
                return;
            }
        }
    }

    /// <summary>The bracket that closes a short remark: "two VC [Valley Corps] men".</summary>
    private static int FindClosing(ReadOnlySpan<Lexeme> lexemes, int open)
    {
        for (var i = open + 1; i < lexemes.Length && i <= open + LongestModifiers; i++)
        {
            if (lexemes[i].IsMark(']'))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool EndsPlural(in Lexeme lexeme) =>
        Lexicon.Default.Entries[lexeme.Entry].Plural && !Lexicon.Default.Entries[lexeme.Entry].Attributive;

    private static void TakePeople(ReadOnlySpan<Lexeme> lexemes, int at, ref NounGroup group)
    {
        var found = Lexicon.Default.Entries[lexemes[at].Entry].Group;
        if (group.Head != HeadKind.People || found != VictimGroup.Unspecified)
        {
            group.Group = found;
        }

        group.Head = HeadKind.People;
        group.HeadAt = at;
    }

    /// <summary>An outcome word used as an adjective: "20 wounded soldiers", "15 injured people".</summary>
    private static bool IsAdjective(ReadOnlySpan<Lexeme> lexemes, int at) =>
        (lexemes[at].Is(WordClass.OutcomeState) || Lexicon.Default.Entries[lexemes[at].Entry].Form == VerbForm.Past) && LeadsToPeople(lexemes, at + 1, 2);

    /// <summary>A participle or the like that modifies the noun: "explosives-laden", "US-led".</summary>
    private static bool IsModifier(ReadOnlySpan<Lexeme> lexemes, int at) =>
        lexemes[at].Joined || (at + 1 < lexemes.Length && lexemes[at + 1].Joined)
        || (lexemes[at].Is(WordClass.Verb | WordClass.Adverb) && !lexemes[at].Is(WordClass.Aux | WordClass.Prep) && LeadsToPeople(lexemes, at + 1, 3));

    private static bool LeadsToPeople(ReadOnlySpan<Lexeme> lexemes, int at, int within = 2)
    {
        for (var i = at; i < lexemes.Length && i < at + within; i++)
        {
            if (lexemes[i].Is(WordClass.People) && lexemes[i].Kind == LexemeKind.Word)
            {
                return true;
            }

            if (lexemes[i].Kind != LexemeKind.Word || (lexemes[i].Classes != 0 && !lexemes[i].Is(WordClass.Thing)))
            {
                return false;
            }
        }

        return false;
    }
}
