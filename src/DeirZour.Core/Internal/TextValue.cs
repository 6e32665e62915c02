using System.Buffers;
using System.Runtime.CompilerServices;

namespace DeirZour.Internal;

/// <summary>A value that is one checked string; <c>default</c> is the empty one, which no text parses to.</summary>
internal interface ITextValue<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>The rule that a malformed text breaks.</summary>
    static abstract Rule FormRule { get; }

    /// <summary>What was expected, as it stands after "expected ".</summary>
    static abstract string Expected { get; }

    static abstract bool IsValid(ReadOnlySpan<char> text);

    /// <summary>Wraps a text that <see cref="IsValid"/> accepts.</summary>
    static abstract TSelf Wrap(string text);
}

/// <summary>An open code: one of the known ones, or any other of the same form.</summary>
internal interface IOpenCode<TSelf> : ITextValue<TSelf>
    where TSelf : struct, IOpenCode<TSelf>
{
    static abstract IReadOnlyList<TSelf> Known { get; }

    bool IsKnown { get; }
}

/// <summary>What every <see cref="ITextValue{TSelf}"/> shares.</summary>
internal static class TextValue
{
    private const int MaxCodeLength = 60;
    private const string Digits = "0123456789";
    private const string LowerCaseLetters = "abcdefghijklmnopqrstuvwxyz";
    private const string UpperCaseLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly SearchValues<char> CodeCharacters = SearchValues.Create(LowerCaseLetters + Digits + "-");

    public static SearchValues<char> UpperCaseLettersAndDigits { get; } = SearchValues.Create(UpperCaseLetters + Digits);

    public static SearchValues<char> LettersAndDigits { get; } = SearchValues.Create(UpperCaseLetters + LowerCaseLetters + Digits);

    public static T Parse<T>(string text, [CallerArgumentExpression(nameof(text))] string? parameterName = null)
        where T : struct, ITextValue<T>
    {
        ArgumentNullException.ThrowIfNull(text, parameterName);
        return T.IsValid(text)
            ? T.Wrap(text)
            : throw new DeirZourFormatException(Diagnostic.Create(T.FormRule, $"expected {T.Expected}, found {Clip.Quote(text)}"));
    }

    public static bool TryParse<T>(string? text, out T value)
        where T : struct, ITextValue<T>
    {
        var valid = text is not null && T.IsValid(text);
        value = valid ? T.Wrap(text!) : default;
        return valid;
    }

    /// <summary>1 to 60 lower-case ASCII letters, digits and inner hyphens.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxCodeLength && text[0] != '-' && text[^1] != '-' && !text.ContainsAnyExcept(CodeCharacters);
}
