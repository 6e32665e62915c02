namespace DeirZour.Text;

internal readonly ref partial struct TimeExpressionParser
{
    private const int MaxAmount = 999;

    /// <summary>"24 hours", "two days ago", "the last few weeks": an amount and what makes it a time.</summary>
    private bool TryAmount(in Frame frame, ref int at, ref TimeMoment moment)
    {
        var number = at + (frame.TakesDuration && at + 1 < _lexemes.Length && _lexemes[at].Is(WordClass.Modifier) && !_lexemes[at].Is(WordClass.Number) ? 1 : 0);
        if (!TryReadAmount(number, out var amount, out var i) || !Word(i).Is(TimeWordKind.Unit))
        {
            return false;
        }

        var next = Word(i + 1);
        moment.Amount = amount;
        moment.Unit = (TimeUnit)Word(i).Value;
        if ((frame.Relation & (TimeWordKind.Last | TimeWordKind.Past | TimeWordKind.Previous | TimeWordKind.Recent)) != 0)
        {
            moment.Kind = amount > 0 ? TimeMomentKind.Window : TimeMomentKind.Unresolved;
            at = i + 1;
            return true;
        }

        if (frame.Relation != 0)
        {
            at = i + 1;
            return (frame.Relation & (TimeWordKind.Next | TimeWordKind.Same)) != 0;
        }

        if (next.Is(TimeWordKind.Ago))
        {
            moment.Kind = amount > 0 ? TimeMomentKind.Ago : TimeMomentKind.Unresolved;
            at = i + 2;
            return true;
        }

        if (next.Is(TimeWordKind.Away))
        {
            at = i;
            return TryAway(next, ref at, ref moment);
        }

        at = i + 1;
        return frame.TakesDuration;
    }

    /// <summary>"24", "two", "a", "twenty-four"; 0 for "several" and "two or three".</summary>
    private bool TryReadAmount(int at, out int amount, out int end)
    {
        amount = 0;
        end = at + 1;
        ref readonly var lexeme = ref _lexemes[at];
        if (lexeme.Is(WordClass.Vague) || Word(at).Is(TimeWordKind.Few))
        {
            return true;
        }

        if (Word(at).Is(TimeWordKind.Article))
        {
            amount = 1;
            end = Word(at + 1).Is(TimeWordKind.Few) ? at + 2 : end;
            amount = end == at + 2 ? 0 : 1;
            return true;
        }

        if (!IsCardinal(at))
        {
            return false;
        }

        amount = (int)lexeme.Value;
        if (IsCardinal(end) && _lexemes[end].Joined && amount % 10 == 0 && _lexemes[end].Value < 10)
        {
            amount += (int)_lexemes[end].Value;
            end++;
        }

        if ((IsMark(end, '-') || Word(end).Is(TimeWordKind.To) || (end < _lexemes.Length && _lexemes[end].Is(WordClass.Or))) && IsCardinal(end + 1))
        {
            amount = 0;
            end += 2;
        }

        return true;
    }

    private bool IsCardinal(int at) =>
        at < _lexemes.Length && (_lexemes[at].Kind == LexemeKind.Number ? !_lexemes[at].IsDecimal : _lexemes[at].Is(WordClass.Number))
        && _lexemes[at].Value is > 0 and <= MaxAmount && !IsCounted(at);
}
