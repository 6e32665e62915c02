using System.Diagnostics.CodeAnalysis;

namespace DeirZour.Json.Converters;

/// <summary>The members of a value as they stand in JSON, before it is known whether they agree with each other.</summary>
internal interface IForm<TSelf, TValue>
    where TSelf : class, IForm<TSelf, TValue>
    where TValue : notnull
{
    static abstract TSelf From(TValue value);

    bool TryMake([NotNullWhen(true)] out TValue? value, [NotNullWhen(false)] out string? problem);
}
