using System.Globalization;
using DeirZour.Internal;

namespace DeirZour.Validation;

/// <summary>The sentences of findings: what was expected and what was found. They are formatted without regard to culture when a finding is made.</summary>
internal static class Messages
{
    public static FormattableString NoReference => $"expected the id of a record, found nothing";

    public static FormattableString Expected(string expected, string? found) => $"expected {expected}, found {Clip.Quote(found)}";

    /// <summary>A text between quotes, clipped.</summary>
    public static string Quoted(string? text) => Clip.Quote(text);

    /// <summary>About one UTF-16 unit of a text, which may not be fit to print.</summary>
    public static FormattableString Unit(string expected, string text, int offset) =>
        $"expected {expected}, found U+{(int)text[offset]:X4} at offset {offset}";

    /// <summary>The wire name of a member, or its number when it has none.</summary>
    public static string WireName<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        Enum.IsDefined(member) ? WireNames.Get(member) : NumberOf(member).ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a member; the format "D" of an enumeration would follow the culture.</summary>
    public static long NumberOf<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        Convert.ToInt64(member, CultureInfo.InvariantCulture);
}
