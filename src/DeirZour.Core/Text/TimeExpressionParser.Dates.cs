using System.Text;

namespace DeirZour.Text;

internal readonly ref partial struct TimeExpressionParser
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2099;

    /// <summary>"14 January 2017", "14th of January", "14-15 January", "14 January (Saturday)".</summary>
    private bool TryDayMonth(ref int at, ref TimeMoment moment)
    {
        if (!IsDay(at, out var day))
        {
            return false;
        }

        var i = at + 1;
        if (TrySecondDay(i, out var lastDay))
        {
            i += 2;
        }

        i += Word(i).Is(TimeWordKind.Of) ? 1 : 0;
        var month = Word(i);
        if (!month.Is(TimeWordKind.Month))
        {
            return false;
        }

        (moment.Kind, moment.Day, moment.LastDay, moment.Month) = (TimeMomentKind.Date, day, lastDay, month.Value);
        at = i + 1;
        TakeYear(ref at, month, ref moment);
        TakeWeekdayInBrackets(ref at, ref moment);
        return true;
    }

    /// <summary>"January 14, 2017", "Jan. 14", "in January", "last August", "March of last year", but not "the January attack".</summary>
    private bool TryMonth(in Frame frame, TimeWord month, ref int at, ref TimeMoment moment)
    {
        var needsCapital = month.Is(TimeWordKind.Short) && !_lexemes[at].IsCapital;
        var i = SkipFullStop(at + 1, month);
        (moment.Kind, moment.Month) = (TimeMomentKind.Date, month.Value);
        if (!needsCapital && frame.Relation == 0 && IsDay(i, out moment.Day))
        {
            i++;
            i += TrySecondDay(i, out moment.LastDay) ? 2 : 0;
            at = i;
            TakeYear(ref at, default, ref moment);
            TakeWeekdayInBrackets(ref at, ref moment);
            return true;
        }

        moment.Day = 0;
        moment.Shift = frame.Relation == TimeWordKind.Last ? -1 : 0;
        at++;
        TakeYear(ref at, month, ref moment);
        var isAttribute = frame.IsDefinite && !frame.IsPart && frame.Relation == 0;
        var isGoverned = moment.Year > 0 || (frame.IsGoverned && !isAttribute) || (frame.Relation & (TimeWordKind.Last | TimeWordKind.This | TimeWordKind.Next)) != 0;
        return isGoverned && (!needsCapital || moment.Year > 0);
    }

    /// <summary>"in 2014", "early 2015".</summary>
    private bool TryBareYear(in Frame frame, ref int at, ref TimeMoment moment)
    {
        if (!frame.IsGoverned || frame.IsDefinite || !IsYear(at))
        {
            return false;
        }

        (moment.Kind, moment.Year) = (TimeMomentKind.Date, (int)_lexemes[at].Value);
        at++;
        return true;
    }

    /// <summary>"Saturday", "Saturday night", "Saturday (14 January)", "Tuesday, May 3", "Friday last week", but not "the Sunday Times".</summary>
    private bool TryWeekday(in Frame frame, TimeWord weekday, ref int at, ref TimeMoment moment)
    {
        var isShort = weekday.Is(TimeWordKind.Short);
        var i = SkipFullStop(at + 1, weekday);
        if (TryDateBehind(ref i, ref moment))
        {
            moment.Weekday = weekday.Value;
            at = i;
            return true;
        }

        if ((isShort && !(frame.IsGoverned && _lexemes[at].IsCapital)) || ((frame.IsDefinite || Word(at - 1).Is(TimeWordKind.The)) && IsName(at + 1)))
        {
            return false;
        }

        moment = new TimeMoment { Kind = TimeMomentKind.Weekday, Weekday = weekday.Value, Shift = frame.Relation == TimeWordKind.Last ? -1 : 0 };
        if ((frame.Relation & (TimeWordKind.Same | TimeWordKind.Previous)) != 0)
        {
            moment.Kind = TimeMomentKind.Unresolved;
        }

        at = SkipDayPart(at + 1);
        i = at + (Word(at).Is(TimeWordKind.Of) ? 1 : 0);
        if (Word(i).Is(TimeWordKind.Last) && Word(i + 1) is { Value: (int)TimeUnit.Week, Kind: TimeWordKind.Unit })
        {
            moment.IsLastWeek = true;
            at = i + 2;
        }
        else if (TryDateBehind(ref at, ref moment))
        {
            moment.Weekday = weekday.Value;
        }

        return true;
    }

    /// <summary>The day of the month behind a weekday: "(14 January)", "[3 May]", ", January 14, 2017".</summary>
    private bool TryDateBehind(ref int at, ref TimeMoment moment)
    {
        var i = at;
        var closing = IsMark(i, '(') ? ')' : IsMark(i, '[') ? ']' : '\0';
        i += closing != 0 || IsMark(i, ',') ? 1 : 0;
        i += Word(i).Is(TimeWordKind.The) ? 1 : 0;
        if (i >= _lexemes.Length)
        {
            return false;
        }

        var date = default(TimeMoment);
        var month = Word(i);
        var isDate = month.Is(TimeWordKind.Month)
            ? TryMonth(default, month, ref i, ref date) && date.Day > 0
            : TryDayMonth(ref i, ref date) || TryNumericDate(ref i, ref date);
        if (!isDate || date.LastDay > 0 || (closing != 0 && !IsMark(i, closing)))
        {
            return false;
        }

        moment = date;
        at = i + (closing != 0 ? 1 : 0);
        return true;
    }

    /// <summary>"2017-01-14", "15/11/2014"; where day and month may be either, both orders stay open.</summary>
    private bool TryNumericDate(ref int at, ref TimeMoment moment)
    {
        ref readonly var lexeme = ref _lexemes[at];
        if (lexeme.Kind != LexemeKind.Word || !TrySplit(_text[lexeme.Start..lexeme.End], out var first, out var second, out var third))
        {
            return false;
        }

        var isYearFirst = first > 31;
        var (year, month, day) = isYearFirst ? (first, second, third) : second > 12 ? (third, first, second) : (third, second, first);
        if (year is < EarliestYear or > LatestYear || month is < 1 or > 12 || day is < 1 or > 31)
        {
            return false;
        }

        var isOpen = !isYearFirst && day <= 12 && day != month;
        (moment.Kind, moment.Year, moment.Month, moment.Day) = (isOpen ? TimeMomentKind.AmbiguousDate : TimeMomentKind.Date, year, month, day);
        at++;
        return true;
    }

    /// <summary>Splits three groups of one to four digits at two equal marks.</summary>
    private static bool TrySplit(ReadOnlySpan<byte> word, out int first, out int second, out int third)
    {
        (second, third) = (0, 0);
        return TryTakeDigits(ref word, out first) && word.Length > 1 && word[0] is (byte)'-' or (byte)'/' && Take(ref word, word[0]) is var mark
            && TryTakeDigits(ref word, out second) && word.Length > 1 && word[0] == mark && Take(ref word, mark) == mark
            && TryTakeDigits(ref word, out third) && word.IsEmpty;
    }

    private static byte Take(ref ReadOnlySpan<byte> word, byte mark)
    {
        word = word[1..];
        return mark;
    }

    private static bool TryTakeDigits(ref ReadOnlySpan<byte> word, out int value)
    {
        value = 0;
        var length = word.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? word.Length : length;
        if (length is < 1 or > 4)
        {
            return false;
        }

        foreach (var digit in word[..length])
        {
            value = (value * 10) + (digit - '0');
        }

        word = word[length..];
        return true;
    }

    private bool TrySecondDay(int at, out int lastDay)
    {
        lastDay = 0;
        return (IsMark(at, '-') || Word(at).Is(TimeWordKind.And | TimeWordKind.To)) && IsDay(at + 1, out lastDay);
    }

    /// <summary>", 2017", "of 2017", "last year", "of this year" behind a month or day; a full stop is taken only with what follows it.</summary>
    private void TakeYear(ref int at, TimeWord month, ref TimeMoment moment)
    {
        var i = SkipFullStop(at, month);
        i += IsMark(i, ',') || Word(i).Is(TimeWordKind.Of) ? 1 : 0;
        if (IsYear(i))
        {
            moment.Year = (int)_lexemes[i].Value;
            at = i + 1;
            return;
        }

        var relation = Word(i);
        if (relation.Is(TimeWordKind.Last | TimeWordKind.This) && Word(i + 1) is { Value: (int)TimeUnit.Year, Kind: TimeWordKind.Unit })
        {
            moment.HasRelativeYear = true;
            moment.Shift = relation.Is(TimeWordKind.Last) ? -1 : 0;
            at = i + 2;
        }
    }

    /// <summary>"14 January (Saturday)".</summary>
    private void TakeWeekdayInBrackets(ref int at, ref TimeMoment moment)
    {
        if (IsMark(at, '(') && IsMark(at + 2, ')') && Word(at + 1) is var weekday && weekday.Is(TimeWordKind.Weekday))
        {
            moment.Weekday = weekday.Value;
            at += 3;
        }
    }

    /// <summary>"14" or "14th".</summary>
    private bool IsDay(int at, out int day)
    {
        day = 0;
        if (!IsInside(at) || !CharClass.IsDigit(_text[_lexemes[at].Start]) || _lexemes[at].Value is < 1 or > 31 || IsCounted(at))
        {
            return false;
        }

        ref readonly var lexeme = ref _lexemes[at];
        var ending = _text[lexeme.Start..lexeme.End].TrimStart("0123456789"u8);
        var digits = lexeme.End - lexeme.Start - ending.Length;
        day = (int)lexeme.Value;
        return digits <= 2 && (ending.IsEmpty
            || Ascii.EqualsIgnoreCase(ending, "st"u8) || Ascii.EqualsIgnoreCase(ending, "nd"u8)
            || Ascii.EqualsIgnoreCase(ending, "rd"u8) || Ascii.EqualsIgnoreCase(ending, "th"u8));
    }

    /// <summary>Four digits that count nothing.</summary>
    private bool IsYear(int at) =>
        IsInside(at) && _lexemes[at] is { Kind: LexemeKind.Number, IsDecimal: false, Value: >= EarliestYear and <= LatestYear } year
        && year.End - year.Start == 4 && !IsCounted(at) && !(at + 1 < _lexemes.Length && _lexemes[at + 1].Is(WordClass.People));

    private bool IsName(int at) =>
        at < _lexemes.Length && _lexemes[at].IsCapital && !_lexemes[at].IsAllCapitals && !Word(at).Is(TimeWordKind.Month | TimeWordKind.DayPart);

    private int SkipDayPart(int at) => Word(at).Is(TimeWordKind.DayPart) ? at + 1 : at;

    private int SkipFullStop(int at, TimeWord word) => word.Is(TimeWordKind.Short) && IsMark(at, '.') ? at + 1 : at;
}
