using System.Numerics;

namespace DeirZour.Internal;

/// <summary>Reads ASCII text forms from a span of UTF-16 units or UTF-8 bytes. Never throws.</summary>
internal ref struct SpanReader<TChar>(ReadOnlySpan<TChar> text)
    where TChar : unmanaged, IBinaryInteger<TChar>
{
    private readonly ReadOnlySpan<TChar> _text = text;

    /// <summary>The next unit to read, and after a failure the unit that did not fit.</summary>
    public int Position { get; private set; }

    public readonly bool AtEnd => Position >= _text.Length;

    /// <summary>The next unit as a character, or NUL at the end or when it is not ASCII.</summary>
    public readonly char Peek()
    {
        if (AtEnd)
        {
            return '\0';
        }

        var unit = uint.CreateTruncating(_text[Position]);
        return unit < 128 ? (char)unit : '\0';
    }

    /// <summary>Takes one character other than NUL.</summary>
    public bool TryTake(char ascii)
    {
        if (Peek() != ascii)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes all of a text or, with the position where it was, nothing of it.</summary>
    public bool TryTake(scoped ReadOnlySpan<char> ascii)
    {
        var start = Position;
        foreach (var c in ascii)
        {
            if (!TryTake(c))
            {
                Position = start;
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Takes a whole number without sign, separators or leading zeros. A digit that would make it exceed
    /// <paramref name="max"/> is left unread: no text form has a place for it, so the text fails there.
    /// </summary>
    /// <returns>False when there is no digit or, with the position back at the first digit, when the number is below <paramref name="min"/>.</returns>
    public bool TryTakeNumber(out long value, long min = 0, long max = long.MaxValue)
    {
        value = 0;
        var at = Position;
        while (at < _text.Length)
        {
            var digit = uint.CreateTruncating(_text[at]) ^ '0';
            var followsZero = value == 0 && at > Position;
            if (digit > 9 || followsZero || value > (max - digit) / 10)
            {
                break;
            }

            value = (value * 10) + digit;
            at++;
        }

        if (at == Position || value < min)
        {
            return false;
        }

        Position = at;
        return true;
    }

    /// <summary>Takes exactly <paramref name="count"/> digits, leading zeros allowed.</summary>
    /// <returns>False when they are fewer or, with the position back at the first digit, when the number is not within the bounds.</returns>
    public bool TryTakeDigits(int count, int min, int max, out int value)
    {
        value = 0;
        var start = Position;
        while (Position < start + count)
        {
            var digit = Peek() ^ '0';
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + digit;
            Position++;
        }

        if (value < min || value > max)
        {
            Position = start;
            return false;
        }

        return true;
    }
}
