using DeirZour.Internal;

namespace DeirZour.Validation;

/// <summary>The sentences of findings: what was expected and what was found.</summary>
internal static class Messages
{
    public const string NoReference = "expected the id of a record, found nothing";

    public static string Expected(string expected, string? found) => $"expected {expected}, found {Clip.Quote(found)}";

    /// <summary>About one UTF-16 unit of a text, which may not be fit to print.</summary>
    public static string Unit(string expected, string text, int offset) =>
        $"expected {expected}, found U+{(int)text[offset]:X4} at offset {offset}";

    /// <summary>The wire name of a member, or its number when it has none.</summary>
    public static string WireName<TEnum>(TEnum? member)
        where TEnum : struct, Enum =>
        member is not { } value ? string.Empty : Enum.IsDefined(value) ? WireNames.Get(value) : value.ToString("D");
}
