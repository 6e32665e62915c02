using DeirZour.Internal;

namespace DeirZour;

/// <summary>The id of a record of type <typeparamref name="T"/>, unique among the records of that type in a dataset.</summary>
/// <typeparam name="T">The type of record: <see cref="Source"/>, <see cref="Document"/>, <see cref="Actor"/>, <see cref="Place"/>,
/// <see cref="ConflictEvent"/> or <see cref="Claim"/> (casualty claims and statements share one space of ids).</typeparam>
/// <remarks>
/// 1 to 200 printable ASCII characters without blanks, quotes (<c>"</c>) or backslashes. Equality and order are ordinal.
/// <c>default</c> is the empty id, which no record may have; <see cref="IsEmpty"/> tells. Thread safe.
/// </remarks>
public readonly record struct Id<T> : ITextValue<Id<T>>, IComparable<Id<T>>
    where T : class, IRecord
{
    private const int MaxLength = 200;
    private readonly string? _value;

    private Id(string value) => _value = value;

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c>.</summary>
    public bool IsEmpty => _value is null;

    static Rule ITextValue<Id<T>>.FormRule => ValueRules.Id;

    static string ITextValue<Id<T>>.Expected => "an id of 1 to 200 printable ASCII characters without blanks, quotes or backslashes";

    /// <summary>Makes an id from its text.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text is not an id.</exception>
    public static Id<T> Parse(string value) => TextValue.Parse<Id<T>>(value);

    /// <summary>Makes an id from its text without throwing.</summary>
    /// <param name="value">The text, or null.</param>
    /// <param name="id">The id, or <c>default</c>.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse(string? value, out Id<T> id) => TextValue.TryParse(value, out id);

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Whether the left id comes before the right one ordinally.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns>The comparison.</returns>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes before the right one or equals it.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id comes after the right one ordinally.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id comes after the right one or equals it.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>The text of the id.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    static bool ITextValue<Id<T>>.IsValid(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength && !text.ContainsAnyExceptInRange('!', '~') && !text.ContainsAny('"', '\\');

    static Id<T> ITextValue<Id<T>>.Wrap(string text) => new(text);
}
