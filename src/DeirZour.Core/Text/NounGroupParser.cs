namespace DeirZour.Text;

/// <summary>The grammar of noun groups: a count, then modifiers, then a noun of people, of things, or none.</summary>
internal static class NounGroupParser
{
    private const int LongestModifiers = 7;

    /// <summary>More than live on earth: such a number counts no people.</summary>
    private const long MostPeople = 10_000_000_000;

    /// <summary>Parses a counted noun group.</summary>
    /// <returns>Whether one starts here; <see cref="NounGroup.End"/> tells where it ends.</returns>
    public static bool TryParse(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> text, int at, out NounGroup group, bool isObject = false)
    {
        group = new NounGroup { First = at, HeadAt = -1, Parent = -1, Claim = -1 };
        if (at >= lexemes.Length || lexemes[at].Joined)
        {
            return false;
        }

        var start = at;
        if (lexemes[at].Is(WordClass.The) && at + 1 < lexemes.Length && IsDefiniteNumber(lexemes, at + 1))
        {
            start++;
        }

        if (!lexemes[start].Is(WordClass.CountStart) && lexemes[start].Kind != LexemeKind.Number && !lexemes[start].Is(WordClass.Between))
        {
            return false;
        }

        var i = CountParser.Parse(lexemes, start, ref group);
        if (i < 0)
        {
            return false;
        }

        ParseHead(lexemes, i, ref group);
        if (group.Head == HeadKind.Unknown && Lexicon.Default.GroupByEnding(text[lexemes[group.HeadAt].Start..lexemes[group.HeadAt].End]) is { } ending)
        {
            (group.Head, group.Group) = (HeadKind.People, ending);
        }

        if (group.Head == HeadKind.Thing && group.Min == 1 && TryFamilyOf(lexemes, text, ref group))
        {
            return true;
        }

        if (group.Head == HeadKind.Elided && !group.IsArticle)
        {
            TakeOfPeople(lexemes, ref group);
        }

        return Accept(lexemes, text, ref group, isObject);
    }

    /// <summary>"a family of four" is four people.</summary>
    private static bool TryFamilyOf(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> text, ref NounGroup group)
    {
        var i = group.End;
        if (i + 1 >= lexemes.Length || !lexemes[i].Is(WordClass.Of) || !lexemes[group.HeadAt].Is(text, "family"u8)
            || !(lexemes[i + 1].Kind == LexemeKind.Number || lexemes[i + 1].Is(WordClass.Number)))
        {
            return false;
        }

        var family = new NounGroup { First = group.First, HeadAt = group.HeadAt, Parent = -1, Claim = -1 };
        var end = CountParser.Parse(lexemes, i + 1, ref family);
        if (end < 0)
        {
            return false;
        }

        family.Head = HeadKind.People;
        family.End = end;
        group = family;
        return true;
    }

    /// <summary>"three of their tribesmen", "some of the villagers": the people stand behind "of".</summary>
    private static void TakeOfPeople(ReadOnlySpan<Lexeme> lexemes, ref NounGroup group)
    {
        var i = group.End;
        if (i + 2 >= lexemes.Length || !lexemes[i].Is(WordClass.Of) || !lexemes[i + 1].Is(WordClass.The))
        {
            return;
        }

        var people = new NounGroup { HeadAt = -1 };
        ParseHead(lexemes, i + 2, ref people);
        if (people.Head == HeadKind.People && people.Outcome is null)
        {
            group.Head = HeadKind.People;
            group.HeadAt = people.HeadAt;
            group.Group = people.Group;
            group.End = people.End;
        }
    }

    /// <summary>Parses people without a count word: "civilians", "women and children", "the wounded".</summary>
    public static bool TryParseBare(ReadOnlySpan<Lexeme> lexemes, int at, out NounGroup group)
    {
        group = new NounGroup { First = at, HeadAt = -1, Parent = -1, Claim = -1, IsBare = true, Min = 1, Qualifier = CountQualifier.Unquantified };
        if (at >= lexemes.Length || lexemes[at].Kind != LexemeKind.Word || !lexemes[at].Is(WordClass.People))
        {
            return false;
        }

        ParseHead(lexemes, at, ref group);
        if (group.Head != HeadKind.People)
        {
            return false;
        }

        group.CountStart = lexemes[at].Start;
        group.CountEnd = lexemes[group.HeadAt].End;
        return Lexicon.Default.Entries[lexemes[group.HeadAt].Entry].Plural;
    }

    private static bool IsDefiniteNumber(ReadOnlySpan<Lexeme> lexemes, int at) =>
        lexemes[at].Kind == LexemeKind.Number || lexemes[at].Is(WordClass.Number) || (lexemes[at].Is(WordClass.Vague) && lexemes[at].Is(WordClass.Number));

    private static void ParseHead(ReadOnlySpan<Lexeme> lexemes, int at, ref NounGroup group)
    {
        var i = at;
        var unknownAt = -1;
        group.Head = HeadKind.Elided;
        for (; i < lexemes.Length && i - at < LongestModifiers + (group.HeadAt >= 0 ? 3 : 0); i++)
        {
            ref readonly var lexeme = ref lexemes[i];
            if (lexeme.IsMark('-'))
            {
                break;
            }

            if (lexeme.Kind == LexemeKind.Punctuation)
            {
                // A possessive or an ampersand inside a name goes on; anything else ends the group.
                if (lexeme.IsMark('\'') && i + 1 < lexemes.Length && lexemes[i + 1].End - lexemes[i + 1].Start == 1 && group.HeadAt < 0)
                {
                    i++;
                    continue;
                }

                if (lexeme.IsMark('(') && unknownAt == i - 1 && unknownAt >= 0 && i + 3 < lexemes.Length && lexemes[i + 2].IsMark(')') && LeadsToPeople(lexemes, i + 3))
                {
                    i += 2;
                    continue;
                }

                if (lexeme.IsMark('[') && group.HeadAt < 0 && FindClosing(lexemes, i) is var closing && closing > i)
                {
                    i = closing;
                    continue;
                }

                break;
            }

            if (lexeme.Is(WordClass.More) && group.HeadAt < 0)
            {
                group.IsFurther = true;
                if (!lexeme.Is(WordClass.People))
                {
                    continue;
                }
            }

            if (lexeme.Kind == LexemeKind.Number || lexeme.Is(WordClass.Number))
            {
                if (i + 2 < lexemes.Length && lexemes[i + 1].Is(WordClass.Thing) && lexemes[i + 2].End - lexemes[i + 2].Start == "old".Length && lexemes[i + 2].Classes == 0)
                {
                    i += 2;
                    continue;
                }

                break;
            }

            if (lexeme.Is(WordClass.People))
            {
                TakePeople(lexemes, i, ref group);
                continue;
            }

            if (group.HeadAt >= 0 && group.Head == HeadKind.People && lexeme.Is(WordClass.OutcomeNoun) && group.HeadAt == i - 1 && !lexeme.Is(WordClass.OutcomeVerb))
            {
                // "civilian deaths", "Syrian casualties".
                group.Head = HeadKind.Outcome;
                group.HeadAt = i;
                group.Outcome = Lexicon.Default.Entries[lexeme.Entry].Outcome;
                i++;
                break;
            }

            if (group.HeadAt == i - 1 && group.Head == HeadKind.People && lexeme.Is(WordClass.Thing) && !lexeme.Is(WordClass.Verb | WordClass.Rise) && !EndsPlural(lexemes[i - 1]))
            {
                // "two police stations", "a Syrian town": people only describe the thing; "four other station workers" are people.
                if (LeadsToPeople(lexemes, i + 1, 1))
                {
                    continue;
                }

                group.Head = HeadKind.Thing;
                group.HeadAt = i;
                i++;
                break;
            }

            if (group.HeadAt >= 0 && group.Head == HeadKind.People)
            {
                if (group.HeadAt == i - 1 && !Lexicon.Default.Entries[lexemes[i - 1].Entry].Plural && LeadsToPeople(lexemes, i, 3))
                {
                    continue;
                }

                if (group.HeadAt == i - 1 && lexeme.Classes == 0 && !lexeme.IsCapital && i + 1 < lexemes.Length && !Lexicon.Default.Entries[lexemes[i - 1].Entry].Plural
                    && lexemes[i + 1].Is(WordClass.Thing) && !lexemes[i + 1].Is(WordClass.Verb))
                {
                    // "a Syrian television station".
                    (group.Head, group.HeadAt) = (HeadKind.Thing, i + 1);
                    i += 2;
                }

                break;
            }

            if (lexeme.Is(WordClass.OutcomeNoun))
            {
                group.Head = HeadKind.Outcome;
                group.HeadAt = i;
                group.Outcome = Lexicon.Default.Entries[lexeme.Entry].Outcome;
                i++;
                break;
            }

            if (lexeme.Is(WordClass.Outcome) && IsAdjective(lexemes, i))
            {
                group.Outcome = Lexicon.Default.Entries[lexeme.Entry].Outcome;
                continue;
            }

            if (lexeme.Is(WordClass.Thing) && (!lexeme.Is(WordClass.Rise) || i == at))
            {
                if (LeadsToPeople(lexemes, i + 1) || (i + 1 < lexemes.Length && lexemes[i + 1].Joined))
                {
                    continue;
                }

                group.Head = HeadKind.Thing;
                group.HeadAt = i;
                i++;
                break;
            }

            if (i == at && group.IsFurther && lexeme.Is(WordClass.Daytime | WordClass.Weekday))
            {
                // "another night raid": an event.
                (group.Head, group.HeadAt) = (HeadKind.Thing, i);
                i++;
                break;
            }

            const WordClass Stop = WordClass.Outcome | WordClass.Aux | WordClass.Have | WordClass.Modal | WordClass.Not | WordClass.And | WordClass.Or | WordClass.But
                | WordClass.Who | WordClass.Including | WordClass.Among | WordClass.Prep | WordClass.Of | WordClass.To | WordClass.Left | WordClass.Cue | WordClass.CueBefore
                | WordClass.Pronoun | WordClass.Article | WordClass.The | WordClass.Modifier | WordClass.Vague | WordClass.Verb | WordClass.Become | WordClass.Attempt
                | WordClass.Weekday | WordClass.Month | WordClass.Daytime | WordClass.No | WordClass.Another | WordClass.Number | WordClass.Multiplier;
            if (lexeme.Is(Stop) && !IsModifier(lexemes, i))
            {
                break;
            }

            if (lexeme.Is(WordClass.Adverb) && unknownAt < 0 && i == at && !LeadsToPeople(lexemes, i + 1))
            {
                break;
            }

            unknownAt = i;
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
        || (lexemes[at].Is(WordClass.Verb | WordClass.Adverb) && !lexemes[at].Is(WordClass.Aux | WordClass.Prep) && LeadsToPeople(lexemes, at + 1, 1));

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

    /// <summary>Drops what looks like a count of people and is none: years, ages, ordinals, page furniture.</summary>
    private static bool Accept(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> text, ref NounGroup group, bool isObject)
    {
        if (group.Min > MostPeople || group.Max > MostPeople)
        {
            return false;
        }

        var after = AfterCount(lexemes, group);
        if (after + 1 < lexemes.Length && lexemes[after].Is(WordClass.Thing) && lexemes[after + 1].Is(text, "old"u8))
        {
            return false;
        }

        if (group.Head == HeadKind.Thing || group.Head == HeadKind.Outcome)
        {
            return true;
        }

        if (group.IsArticle)
        {
            return group.Head == HeadKind.People
                ? !Lexicon.Default.Entries[lexemes[group.HeadAt].Entry].Plural
                : isObject && group.Head == HeadKind.Unknown && !(lexemes[group.HeadAt].IsCapital && group.HeadAt == group.First + 1);
        }

        var numeral = lexemes[group.First];
        var isYear = numeral.Kind == LexemeKind.Number && group.Min is >= 1900 and <= 2099 && numeral.End - numeral.Start == 4;
        if (isYear && group.Head != HeadKind.People)
        {
            return false;
        }

        if (group.First > 0 && group.Head != HeadKind.People)
        {
            ref readonly var before = ref lexemes[group.First - 1];

            // "aged 45", "Sept. 19", "24 August", "Deir Ezzor 24": dates, ages and numbers in names.
            if (before.Is(WordClass.Month) || (before.IsMark('.') && group.First > 1 && lexemes[group.First - 2].Is(WordClass.Month)) || before.Is(text, "aged"u8) || before.Is(text, "age"u8))
            {
                return false;
            }

            if (before.IsMark(',') && group.Head == HeadKind.Elided && numeral.Kind == LexemeKind.Number && group.First > 1 && lexemes[group.First - 2].IsCapital
                && group.End < lexemes.Length && lexemes[group.End].IsMark(',') && group.Min < 120)
            {
                return false;
            }

            if (group.Head == HeadKind.Elided && before.IsCapital && before.Classes == 0 && before.Kind == LexemeKind.Word && numeral.Kind == LexemeKind.Number
                && !(group.End < lexemes.Length && lexemes[group.End].Is(WordClass.Outcome)))
            {
                return false;
            }
        }

        if (!isObject && group.Head is HeadKind.Elided or HeadKind.Unknown && group.End < lexemes.Length && group.CountEnd <= lexemes[group.End].Start
            && lexemes[Math.Min(AfterCount(lexemes, group), lexemes.Length - 1)].Is(WordClass.Month | WordClass.Weekday))
        {
            return false;
        }

        return true;
    }

    private static int AfterCount(ReadOnlySpan<Lexeme> lexemes, in NounGroup group)
    {
        var i = group.First;
        while (i < lexemes.Length && lexemes[i].Start < group.CountEnd)
        {
            i++;
        }

        return i;
    }
}
