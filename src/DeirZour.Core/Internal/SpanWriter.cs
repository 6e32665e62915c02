using System.Numerics;

namespace DeirZour.Internal;

/// <summary>Appends ASCII text and numbers to a span of UTF-16 units or UTF-8 bytes; remembers when it did not fit.</summary>
internal ref struct SpanWriter<TChar>(Span<TChar> destination)
    where TChar : unmanaged, IBinaryInteger<TChar>
{
    private readonly Span<TChar> _destination = destination;

    public int Written { get; private set; }

    public bool Failed { get; private set; }

    public void Append(char ascii)
    {
        if (Written < _destination.Length)
        {
            _destination[Written++] = TChar.CreateTruncating(ascii);
        }
        else
        {
            Failed = true;
        }
    }

    public void Append(scoped ReadOnlySpan<char> ascii)
    {
        foreach (var c in ascii)
        {
            Append(c);
        }
    }

    public void Append(long nonNegative, int minimumDigits = 1)
    {
        Span<char> digits = stackalloc char[20];
        var at = digits.Length;
        do
        {
            var quotient = nonNegative / 10;
            digits[--at] = (char)('0' + (nonNegative - (quotient * 10)));
            nonNegative = quotient;
        }
        while (nonNegative > 0);

        while (digits.Length - at < minimumDigits)
        {
            digits[--at] = '0';
        }

        Append(digits[at..]);
    }

    public readonly bool Finish(out int written)
    {
        written = Failed ? 0 : Written;
        return !Failed;
    }
}
