namespace DeirZour.Text;

/// <summary>The grammar of noun groups: a count, then modifiers, then a noun of people, of things, or none.</summary>
internal static partial class NounGroupParser
{
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

            if (group.Head == HeadKind.Elided && before.Classes == 0 && before.Kind == LexemeKind.Word && !before.IsCapital && numeral.Kind == LexemeKind.Number
                && group.End < lexemes.Length && lexemes[group.End].IsMark(')'))
            {
                // "(coded at precision 2)".
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
