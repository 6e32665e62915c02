namespace DeirZour.Tabular;

/// <summary>Reads PITF's answers of two kinds from cells.</summary>
internal static class AtrocityCells
{
    public static bool TryParseYesNo(ReadOnlySpan<byte> cell, out bool value) => TryParse(cell, "Yes"u8, "No"u8, out value);

    public static bool TryParseContested(ReadOnlySpan<byte> cell, out bool value) => TryParse(cell, "Contested"u8, "Not Contested"u8, out value);

    public static bool TryParseNoncombatantStatus(ReadOnlySpan<byte> cell, out bool value) =>
        TryParse(cell, "Noncombatant Status Asserted"u8, "Noncombatant Status Not Asserted"u8, out value);

    public static bool TryParseNoncombatantContested(ReadOnlySpan<byte> cell, out bool value) =>
        TryParse(cell, "Noncombatant Status Contested"u8, "Noncombatant Status Not Contested"u8, out value);

    private static bool TryParse(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> yes, ReadOnlySpan<byte> no, out bool value)
    {
        cell = cell.Trim(" \""u8);
        value = System.Text.Ascii.EqualsIgnoreCase(cell, yes);
        return value || System.Text.Ascii.EqualsIgnoreCase(cell, no);
    }
}
