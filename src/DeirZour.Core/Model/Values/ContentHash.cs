using System.Buffers;
using System.Security.Cryptography;
using DeirZour.Internal;

namespace DeirZour;

/// <summary>The SHA-256 hash of a document's bytes: the identity of the very text that evidence offsets count in.</summary>
/// <remarks>
/// Form: 64 lower-case hexadecimal digits.
/// Equality is ordinal. <c>default</c> is empty, which no text parses to. Thread safe.
/// </remarks>
public readonly record struct ContentHash : ITextValue<ContentHash>
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");
    private readonly string? _value;

    private ContentHash(string value) => _value = value;

    /// <summary>The text; empty for <c>default</c>.</summary>
    public string Value => _value ?? string.Empty;

    static Rule ITextValue<ContentHash>.FormRule => ValueRules.Hash;

    static string ITextValue<ContentHash>.Expected => "a SHA-256 hash of 64 lower-case hexadecimal digits";

    /// <summary>Makes the value from its text.</summary>
    /// <param name="text">The text; see the type documentation.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have the form.</exception>
    public static ContentHash Parse(string text) => TextValue.Parse<ContentHash>(text);

    /// <summary>Makes the value from its text without throwing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(string? text, out ContentHash value) => TextValue.TryParse(text, out value);

    /// <summary>Hashes the bytes of a document.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <returns>The hash.</returns>
    public static ContentHash Compute(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    static bool ITextValue<ContentHash>.IsValid(ReadOnlySpan<char> text) =>
        text.Length == 64 && !text.ContainsAnyExcept(HexDigits);

    static ContentHash ITextValue<ContentHash>.Wrap(string text) => new(text);
}
