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
    public readonly char Peek(int ahead = 0)
    {
        var at = Position + ahead;
        if ((uint)at >= (uint)_text.Length)
        {
            return '\0';
        }

        var unit = uint.CreateTruncating(_text[at]);
        return unit < 128 ? (char)unit : '\0';
    }

    public bool TryTake(char ascii)
    {
        if (AtEnd || Peek() != ascii)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool TryTake(scoped ReadOnlySpan<char> ascii)
    {
        for (var i = 0; i < ascii.Length; i++)
        {
            if (Peek(i) != ascii[i])
            {
                return false;
            }
        }

        Position += ascii.Length;
        return true;
    }

    /// <summary>Takes a whole number without sign, separators or leading zeros; false when there is none or it exceeds 64 bits.</summary>
    public bool TryTakeNumber(out long value)
    {
        value = 0;
        var start = Position;
        var at = start;
        ulong sum = 0;
        while ((uint)at < (uint)_text.Length)
        {
            var digit = uint.CreateTruncating(_text[at]) ^ 0x30;
            if (digit > 9)
            {
                break;
            }

            if (at - start >= 18 && sum > (long.MaxValue - (ulong)digit) / 10)
            {
                Position = at;
                return false;
            }

            sum = (sum * 10) + digit;
            at++;
        }

        if (at == start || (at - start > 1 && Peek() == '0'))
        {
            return false;
        }

        Position = at;
        value = (long)sum;
        return true;
    }

    /// <summary>Takes exactly <paramref name="count"/> digits, leading zeros allowed.</summary>
    public bool TryTakeDigits(int count, out int value)
    {
        value = 0;
        for (var i = 0; i < count; i++)
        {
            var c = Peek();
            if (c is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (c - '0');
            Position++;
        }

        return true;
    }
}
