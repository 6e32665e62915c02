using System.Text;

namespace DeirZour.Tabular;

/// <summary>Reads ACLED's codes from cells: names, and numbers where ACLED has them.</summary>
internal static class AcledCells
{
    private const int LongestName = 128;
    private const string Alone = " only";

    public static bool TryParseEventType(ReadOnlySpan<byte> cell, out AcledEventType type) =>
        AcledCodes.TryFindEventType(Text(cell, stackalloc char[LongestName]), out type);

    public static bool TryParseSubEventType(ReadOnlySpan<byte> cell, out AcledSubEventType subType) =>
        AcledCodes.TryFindSubEventType(Text(cell, stackalloc char[LongestName]), out subType);

    public static bool TryParseActorType(ReadOnlySpan<byte> cell, out AcledActorType type)
    {
        var isNumber = CellParser.TryParseWholeNumber(cell, out var number);
        type = (AcledActorType)number;
        return isNumber || AcledCodes.TryFindActorType(Text(cell, stackalloc char[LongestName]), out type);
    }

    public static bool TryParseDisorderTypes(ReadOnlySpan<byte> cell, out AcledDisorderTypes types)
    {
        types = AcledDisorderTypes.None;
        var text = Text(cell, stackalloc char[LongestName]);
        foreach (var range in text.Split(';'))
        {
            var type = text[range].Trim() switch
            {
                var name when name.Equals("Political violence", StringComparison.OrdinalIgnoreCase) => AcledDisorderTypes.PoliticalViolence,
                var name when name.Equals("Demonstrations", StringComparison.OrdinalIgnoreCase) => AcledDisorderTypes.Demonstrations,
                var name when name.Equals("Strategic developments", StringComparison.OrdinalIgnoreCase) => AcledDisorderTypes.StrategicDevelopments,
                _ => AcledDisorderTypes.None,
            };
            if (type == AcledDisorderTypes.None)
            {
                return false;
            }

            types |= type;
        }

        return true;
    }

    /// <summary>Reads a number, "Rebel group only", or two names with a hyphen or a dash between them.</summary>
    public static bool TryParseInteraction(ReadOnlySpan<byte> cell, out int interaction)
    {
        if (CellParser.TryParseWholeNumber(cell, out interaction))
        {
            return true;
        }

        var text = Text(cell, stackalloc char[LongestName]);
        var other = AcledActorType.None;
        var one = other;
        var isRead = text.EndsWith(Alone, StringComparison.OrdinalIgnoreCase)
            ? AcledCodes.TryFindActorType(text[..^Alone.Length].Trim(), out one)
            : text.IndexOfAny('-', '\u2013') is > 0 and var dash
                && AcledCodes.TryFindActorType(text[..dash].Trim(), out one)
                && AcledCodes.TryFindActorType(text[(dash + 1)..].Trim(), out other);
        interaction = isRead ? AcledCodes.Interaction(one, other) : 0;
        return isRead;
    }

    /// <summary>Reads the only text that the column has, in both wordings.</summary>
    public static bool TryParseCivilianTargeting(ReadOnlySpan<byte> cell, out bool isTargeted)
    {
        var text = Text(cell, stackalloc char[LongestName]);
        isTargeted = text.Equals("Civilian targeting", StringComparison.OrdinalIgnoreCase) || text.Equals("Civilians targeted", StringComparison.OrdinalIgnoreCase);
        return isTargeted;
    }

    /// <summary>The text without blanks around it; empty when it is longer than any name.</summary>
    private static ReadOnlySpan<char> Text(ReadOnlySpan<byte> cell, Span<char> text) =>
        Encoding.UTF8.TryGetChars(cell, text, out var length) ? text[..length].Trim() : default;
}
