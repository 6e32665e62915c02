using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DeirZour.Text;

/// <summary>Cuts one sentence after another out of a narrowed text and splits it into lexemes.</summary>
/// <remarks>
/// The text is one byte a UTF-16 unit (see <see cref="NarrowText"/>), so offsets are those of the original. Phrases of the lexicon
/// become one lexeme, the longest first. Linear in the length of the text: every unit is looked at a bounded number of times.
/// </remarks>
internal ref struct Lexer(ReadOnlySpan<byte> text, Lexicon lexicon)
{
    /// <summary>A longer run of lexemes without a full stop is cut: no sentence of a news text is longer.</summary>
    public const int MaxLexemes = 400;

    private const int LongestNumeral = 15;
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly Lexicon _lexicon = lexicon;
    private int _position;

    /// <summary>Offset behind the last sentence read.</summary>
    public readonly int Position => _position;

    public void MoveTo(int position) => _position = position;

    /// <summary>Reads the next sentence.</summary>
    /// <param name="lexemes">Receives the lexemes, up to <see cref="MaxLexemes"/>; a shorter span cuts the sentence.</param>
    /// <returns>The number of lexemes, 0 at the end of the text.</returns>
    public int ReadSentence(Span<Lexeme> lexemes)
    {
        lexemes = lexemes[..Math.Min(lexemes.Length, MaxLexemes)];
        var count = 0;
        while (count < lexemes.Length && ReadOn(lexemes, ref count))
        {
        }

        return count;
    }

    /// <summary>Reads one more lexeme of a sentence.</summary>
    /// <param name="lexemes">The lexemes of the sentence so far, with room for one more.</param>
    /// <param name="count">The number of lexemes; stays the same when a hyphen before becomes part of the new one.</param>
    /// <returns>False at the end of the sentence, which the last lexeme read may be.</returns>
    public bool ReadOn(Span<Lexeme> lexemes, ref int count)
    {
        if (!SkipBlanks(lexemes[..count]))
        {
            return false;
        }

        var unit = _text[_position];
        var joined = count > 0 && _position > 0 && lexemes[count - 1].IsMark('-') && lexemes[count - 1].End == _position && IsJoiningHyphen(lexemes[..count]);
        count -= joined ? 1 : 0;
        ref var lexeme = ref lexemes[count++];
        lexeme = default;
        lexeme.Start = _position;
        lexeme.Joined = joined;
        if (CharClass.IsDigit(unit))
        {
            ReadNumeral(ref lexeme);
        }
        else if (CharClass.IsLetter(unit))
        {
            ReadWord(ref lexeme);
        }
        else
        {
            lexeme.Kind = LexemeKind.Punctuation;
            lexeme.Mark = unit == '`' ? (byte)'"' : unit;
            lexeme.End = ++_position;
            if (unit == '&')
            {
                lexeme.Kind = LexemeKind.Word;
                lexeme.Mark = 0;
                lexeme.Classes = WordClass.And;
            }

            if (unit is (byte)'.' or (byte)'!' or (byte)'?' && EndsSentence(lexemes[..count]))
            {
                TakeClosingQuotes(lexemes, ref count);
                return false;
            }
        }

        return true;
    }

    /// <summary>Moves to the next unit that is no blank.</summary>
    /// <returns>False at the end of the text and, within a sentence, of the paragraph.</returns>
    private bool SkipBlanks(ReadOnlySpan<Lexeme> sentence)
    {
        while (_position < _text.Length && CharClass.IsBlank(_text[_position]))
        {
            var behind = _position + 1;
            if (!sentence.IsEmpty && CharClass.IsLineBreak(_text[_position]) && EndsParagraph(sentence[^1], out behind))
            {
                return false;
            }

            _position = behind;
        }

        return _position < _text.Length;
    }

    /// <summary>A hyphen between two words or numerals without blanks; not a dash, and not "10-15".</summary>
    private readonly bool IsJoiningHyphen(ReadOnlySpan<Lexeme> lexemes)
    {
        if (lexemes.Length < 2)
        {
            return false;
        }

        ref readonly var before = ref lexemes[^2];
        return before.Kind != LexemeKind.Punctuation && before.End == lexemes[^1].Start
            && !(before.Kind == LexemeKind.Number && CharClass.IsDigit(_text[_position]));
    }

    private void ReadWord(ref Lexeme lexeme)
    {
        var start = _position;
        var end = WordEnd(start);
        lexeme.End = end;
        lexeme.IsCapital = CharClass.IsUpper(_text[start]);
        lexeme.IsAllCapitals = lexeme.IsCapital && end - start > 1 && CharClass.IsUpper(_text[end - 1]);
        var phrase = Lexicon.Extend(0, _text[start..end]);
        var entry = _lexicon.Find(phrase, out var nextLetters);
        while (nextLetters != 0)
        {
            var next = end;
            while (next < _text.Length && (_text[next] == ' ' || (_text[next] == '-' && next == end)))
            {
                next++;
            }

            if (next == end || next >= _text.Length || !CharClass.IsLetter(_text[next]) || (nextLetters & Lexicon.LetterBit(_text[next])) == 0)
            {
                break;
            }

            end = WordEnd(next);
            phrase = Lexicon.Extend(phrase, _text[next..end]);
            var longer = _lexicon.Find(phrase, out nextLetters);
            if (longer != 0)
            {
                entry = longer;
                lexeme.End = end;
            }
        }

        _position = lexeme.End;
        if (entry != 0)
        {
            if (IsAcronym(lexeme, _lexicon.Entries[entry].Classes))
            {
                return;
            }

            lexeme.Entry = (ushort)entry;
            ref readonly var found = ref _lexicon.Entries[entry];
            lexeme.Classes = found.Classes;
            lexeme.Value = found.Number;
        }
    }

    /// <summary>"IS", "US", "WHO" amid small letters are names, not "is", "us", "who".</summary>
    private readonly bool IsAcronym(in Lexeme word, WordClass classes)
    {
        const WordClass Function = WordClass.Aux | WordClass.Pronoun | WordClass.Who | WordClass.Prep | WordClass.To | WordClass.Modal | WordClass.Have | WordClass.Article | WordClass.And | WordClass.Or | WordClass.No | WordClass.Modifier;
        if (!word.IsAllCapitals || word.End - word.Start > 4 || (classes & Function) == 0)
        {
            return false;
        }

        var at = word.Start - 1;
        while (at >= 0 && !CharClass.IsLetter(_text[at]))
        {
            at--;
        }

        var next = word.End;
        while (next < _text.Length && !CharClass.IsLetter(_text[next]))
        {
            next++;
        }

        return (at >= 0 && CharClass.IsLower(_text[at])) || (next + 1 < _text.Length && CharClass.IsLower(_text[next + 1]));
    }

    /// <summary>Letters, with inner apostrophes (n't) but without a possessive ending.</summary>
    private readonly int WordEnd(int start)
    {
        var end = LettersEnd(start);
        return end + 1 < _text.Length && _text[end] == '\'' && CharClass.IsLetter(_text[end + 1]) && !IsPossessive(end) ? LettersEnd(end + 1) : end;
    }

    private readonly int LettersEnd(int start)
    {
        var end = start;
        for (; end + Vector128<byte>.Count <= _text.Length; end += Vector128<byte>.Count)
        {
            var others = ~CharClass.Letters(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(_text), (nuint)end)).ExtractMostSignificantBits() & ushort.MaxValue;
            if (others != 0)
            {
                return end + BitOperations.TrailingZeroCount(others);
            }
        }

        while (end < _text.Length && CharClass.IsLetter(_text[end]))
        {
            end++;
        }

        return end;
    }

    private readonly bool IsPossessive(int apostrophe) =>
        _text[apostrophe + 1] is (byte)'s' or (byte)'S' && (apostrophe + 2 >= _text.Length || !CharClass.IsLetter(_text[apostrophe + 2]));

    private void ReadNumeral(ref Lexeme lexeme)
    {
        var start = _position;
        long value = 0;
        var digits = 0;
        TakeDigits(ref value, ref digits);
        while (TakeGroup(start, ref value, ref digits))
        {
        }

        if (_position + 1 < _text.Length && _text[_position] == '.' && CharClass.IsDigit(_text[_position + 1]))
        {
            lexeme.IsDecimal = true;
            _position++;
            long fraction = 0;
            var fractionDigits = 0;
            TakeDigits(ref fraction, ref fractionDigits);
            value = TakeDecimalMultiplier(value, fraction, fractionDigits, ref lexeme.IsDecimal);
        }

        lexeme.Kind = LexemeKind.Number;
        var glued = _position < _text.Length && (CharClass.IsLetter(_text[_position]) || (_text[_position] is (byte)'/' or (byte)':' && IsBeforeDigit(_position)) || _text[_position] == '%');
        if (glued || IsMarked(start) || digits > LongestNumeral || IsHyphenDate(start))
        {
            while (_position < _text.Length && (CharClass.IsLetter(_text[_position]) || CharClass.IsDigit(_text[_position]) || _text[_position] is (byte)'/' or (byte)'%'
                || (_text[_position] == ':' && IsBeforeDigit(_position))))
            {
                _position++;
            }

            lexeme.Kind = LexemeKind.Word;
        }

        lexeme.Value = value;
        lexeme.End = _position;
    }

    /// <summary>Money, the name of a model or the rest of a date: $50, M16, 12.05.2014.</summary>
    private readonly bool IsMarked(int start) =>
        start > 0 && (_text[start - 1] is (byte)'$' or (byte)'/' or (byte)'#' or CharClass.Currency || CharClass.IsLetter(_text[start - 1])
            || (_text[start - 1] == '.' && start > 1 && CharClass.IsDigit(_text[start - 2])));

    /// <summary>A date or a time goes on: 15/11, 7:30.</summary>
    private readonly bool IsBeforeDigit(int mark) => mark + 1 < _text.Length && CharClass.IsDigit(_text[mark + 1]);

    /// <summary>15-11-2014 or 2014-11-15 is no range.</summary>
    private bool IsHyphenDate(int start)
    {
        if (_position + 1 < _text.Length && _text[_position] == '-' && CharClass.IsDigit(_text[_position + 1]))
        {
            var at = _position + 1;
            while (at < _text.Length && CharClass.IsDigit(_text[at]))
            {
                at++;
            }

            if (at + 1 < _text.Length && _text[at] == '-' && CharClass.IsDigit(_text[at + 1]) && at - start < 12)
            {
                _position = at + 1;
                return true;
            }
        }

        return false;
    }

    private void TakeDigits(ref long value, ref int digits)
    {
        while (_position < _text.Length && CharClass.IsDigit(_text[_position]))
        {
            if (++digits <= LongestNumeral)
            {
                value = (value * 10) + (_text[_position] - '0');
            }

            _position++;
        }
    }

    /// <summary>A thousands group: a comma, blank or apostrophe and exactly three digits.</summary>
    private bool TakeGroup(int start, ref long value, ref int digits)
    {
        var at = _position;
        var first = at - start;
        if (at + 4 > _text.Length || _text[at] is not ((byte)',' or (byte)' ') || (digits == first && first > 3))
        {
            return false;
        }

        for (var i = 1; i <= 3; i++)
        {
            if (!CharClass.IsDigit(_text[at + i]))
            {
                return false;
            }
        }

        if (at + 4 < _text.Length && CharClass.IsDigit(_text[at + 4]))
        {
            return false;
        }

        _position = at + 1;
        TakeDigits(ref value, ref digits);
        return true;
    }

    /// <summary>"1.2 million" is 1,200,000.</summary>
    private long TakeDecimalMultiplier(long whole, long fraction, int fractionDigits, ref bool isDecimal)
    {
        var at = _position;
        while (at < _text.Length && _text[at] == ' ')
        {
            at++;
        }

        var end = at;
        while (end < _text.Length && CharClass.IsLetter(_text[end]))
        {
            end++;
        }

        var entry = end > at ? _lexicon.Find(Lexicon.Extend(0, _text[at..end]), out _) : 0;
        if (entry == 0 || (_lexicon.Entries[entry].Classes & WordClass.Multiplier) == 0 || fractionDigits > 6 || whole > 1_000_000)
        {
            return whole;
        }

        var factor = _lexicon.Entries[entry].Number;
        var scale = 1L;
        for (var i = 0; i < fractionDigits; i++)
        {
            scale *= 10;
        }

        _position = end;
        isDecimal = false;
        return (whole * factor) + (fraction * factor / scale);
    }

    /// <summary>A line break ends a paragraph when a blank line follows, or the next line starts with a capital or a digit and the line before is not broken off.</summary>
    /// <param name="last">The last word of the line: behind "at least" or "of" the sentence goes on.</param>
    /// <param name="at">Receives the offset of the next unit that is no blank of the same line, so that no blank is looked at twice.</param>
    private readonly bool EndsParagraph(in Lexeme last, out int at)
    {
        const WordClass Unfinished = WordClass.Modifier | WordClass.Prep | WordClass.Of | WordClass.And | WordClass.Or | WordClass.The | WordClass.Article | WordClass.Aux | WordClass.To | WordClass.CueBefore;
        at = _position + 1;
        while (at < _text.Length && _text[at] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            at++;
        }

        if (at >= _text.Length || CharClass.IsLineBreak(_text[at]))
        {
            return true;
        }

        return !CharClass.IsLower(_text[at]) && !(last.Kind == LexemeKind.Word && (last.Is(Unfinished) || IsWrapped(at)));
    }

    /// <summary>Whether a line was broken because its text was wrapped: the first word of the next line had no room on it, as the length of that line shows.</summary>
    /// <param name="next">Offset of the first unit of the next line.</param>
    private readonly bool IsWrapped(int next)
    {
        const int LongestLine = 100;
        var length = _position - 1 - _text[Math.Max(0, _position - LongestLine - 1).._position].LastIndexOf((byte)'\n') - Math.Max(0, _position - LongestLine - 1);
        var line = _text[next..Math.Min(_text.Length, next + LongestLine + 1)];
        var nextLength = line.IndexOf((byte)'\n');
        nextLength = nextLength < 0 ? line.Length : nextLength;
        return length <= LongestLine && nextLength <= LongestLine && length + 1 + (LettersEnd(next) - next) > nextLength && length > LongestLine / 2;
    }

    /// <summary>Whether the mark just read ends the sentence: not after an abbreviation or initial, and not within a number.</summary>
    private readonly bool EndsSentence(ReadOnlySpan<Lexeme> lexemes)
    {
        if (_position >= _text.Length)
        {
            return true;
        }

        var next = _text[_position];
        if (lexemes[^1].IsMark('.') && (CharClass.IsLetter(next) || CharClass.IsDigit(next) || next is (byte)',' or (byte)'-' or (byte)')'))
        {
            return CharClass.IsUpper(next) && lexemes.Length > 1 && CharClass.IsLower(_text[lexemes[^2].End - 1]) && lexemes[^2].End - lexemes[^2].Start > 3;
        }

        var at = _position;
        while (at < _text.Length && (CharClass.IsBlank(_text[at]) || _text[at] is (byte)'"' or (byte)'\'' or (byte)')'))
        {
            at++;
        }

        if (at < _text.Length && CharClass.IsLower(_text[at]) && lexemes[^1].IsMark('.'))
        {
            return false;
        }

        return !(lexemes[^1].IsMark('.') && lexemes.Length > 1 && IsAbbreviation(lexemes[^2]));
    }

    private readonly bool IsAbbreviation(in Lexeme word)
    {
        var length = word.End - word.Start;
        if (word.Kind != LexemeKind.Word)
        {
            return false;
        }

        if (length == 1 && CharClass.IsUpper(_text[word.Start]))
        {
            return true;
        }

        var text = _text[word.Start..word.End];
        foreach (var abbreviation in Abbreviations)
        {
            if (text.SequenceEqual(abbreviation))
            {
                return true;
            }
        }

        return false;
    }

    private void TakeClosingQuotes(Span<Lexeme> lexemes, ref int count)
    {
        while (_position < _text.Length && _text[_position] is (byte)'"' or (byte)')' or (byte)']' && count < lexemes.Length)
        {
            lexemes[count++] = new Lexeme { Start = _position, End = _position + 1, Kind = LexemeKind.Punctuation, Mark = _text[_position] };
            _position++;
        }
    }

    private static readonly byte[][] Abbreviations =
    [
        .. new[] { "Gen", "Lt", "Col", "Maj", "Brig", "Capt", "Sgt", "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Sept", "Oct", "Nov", "Dec", "Jan", "Feb", "Aug", "Gov", "Sen", "Rep", "Rev", "Adm", "Cpl", "No", "approx", "Mt", "Insp", "Supt", "Alh", "Engr" }
            .Select(System.Text.Encoding.ASCII.GetBytes),
    ];
}
