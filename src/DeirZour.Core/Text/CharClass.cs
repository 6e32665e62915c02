namespace DeirZour.Text;

/// <summary>Classes of the units of a narrowed text.</summary>
internal static class CharClass
{
    /// <summary>Stands for a letter that is not ASCII.</summary>
    public const byte OtherLetter = 0x7F;

    /// <summary>Stands for a currency sign that is not ASCII.</summary>
    public const byte Currency = 0x1F;

    /// <summary>Stands for any other unit that is not ASCII.</summary>
    public const byte OtherMark = 0x1E;

    public static bool IsDigit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';

    public static bool IsUpper(byte unit) => unit is >= (byte)'A' and <= (byte)'Z';

    public static bool IsLower(byte unit) => unit is >= (byte)'a' and <= (byte)'z';

    public static bool IsLetter(byte unit) => IsLower((byte)(unit | 0x20)) || unit == OtherLetter;

    public static bool IsBlank(byte unit) => unit is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0;

    public static bool IsLineBreak(byte unit) => unit is (byte)'\n' or (byte)'\r';
}
