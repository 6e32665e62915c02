using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace DeirZour.Internal;

/// <summary>A value with one canonical text form, the same in UTF-16 and UTF-8.</summary>
internal interface ITextForm<TSelf>
    where TSelf : struct, ITextForm<TSelf>
{
    /// <summary>The rule that a malformed text breaks.</summary>
    static abstract Rule FormRule { get; }

    /// <summary>What was expected, as it stands after "expected ".</summary>
    static abstract string Expected { get; }

    /// <summary>What was expected at the place where a text failed; more exact than <see cref="Expected"/> where that helps.</summary>
    static virtual string ExpectedAt(ReadOnlySpan<char> text, int failedAt) => TSelf.Expected;

    /// <summary>An upper bound of the length of every text form, in characters; small enough for the stack.</summary>
    static abstract int MaxLength { get; }

    /// <summary>Parses the whole text. Never throws and allocates nothing on failure.</summary>
    /// <returns>-1, or the 0-based unit at which the text stopped making sense.</returns>
    static abstract int ParseCore<TChar>(ReadOnlySpan<TChar> text, out TSelf value)
        where TChar : unmanaged, IBinaryInteger<TChar>;

    /// <summary>Writes the canonical text form. Allocates nothing.</summary>
    /// <returns>Whether it fitted; <paramref name="written"/> is 0 otherwise.</returns>
    bool FormatCore<TChar>(Span<TChar> destination, out int written)
        where TChar : unmanaged, IBinaryInteger<TChar>;
}

/// <summary>What every <see cref="ITextForm{TSelf}"/> shares: the throwing calls and their errors.</summary>
internal static class TextForm
{
    public static T Parse<T>(string text, [CallerArgumentExpression(nameof(text))] string? parameterName = null)
        where T : struct, ITextForm<T>
    {
        ArgumentNullException.ThrowIfNull(text, parameterName);
        return Parse<T>(text.AsSpan());
    }

    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, ITextForm<T>
    {
        var failedAt = T.ParseCore(text, out T value);
        return failedAt < 0 ? value : throw FormatException<T>(text, Clip.Quote(text), failedAt);
    }

    public static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : struct, ITextForm<T>
    {
        var failedAt = T.ParseCore(utf8, out T value);
        return failedAt < 0 ? value : throw FormatException<T>(Encoding.UTF8.GetString(utf8), Clip.Quote(utf8), failedAt);
    }

    public static bool TryParse<T, TChar>(ReadOnlySpan<TChar> text, out T value)
        where T : struct, ITextForm<T>
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (T.ParseCore(text, out value) < 0)
        {
            return true;
        }

        value = default;
        return false;
    }

    public static string ToString<T>(in T value)
        where T : struct, ITextForm<T>
    {
        Span<char> buffer = stackalloc char[T.MaxLength];
        _ = value.FormatCore(buffer, out var written);
        return new string(buffer[..written]);
    }

    private static DeirZourFormatException FormatException<T>(ReadOnlySpan<char> text, string found, int failedAt)
        where T : struct, ITextForm<T> =>
        new(Diagnostic.Create(T.FormRule, $"expected {T.ExpectedAt(text, failedAt)}, found {found}", new TextPosition(failedAt)));
}
