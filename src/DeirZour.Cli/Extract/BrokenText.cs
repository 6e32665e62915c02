using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace DeirZour.Cli.Extract;

/// <summary>Finds what keeps a JSON string from being Unicode text.</summary>
internal static class BrokenText
{
    private const int EscapeLength = 6;

    /// <summary>Finds the first lone surrogate escape or byte that is no UTF-8.</summary>
    /// <param name="escaped">The string between its quotes, well formed as JSON.</param>
    /// <returns>Its offset in bytes, and what it is.</returns>
    public static (int Offset, string Found) Find(ReadOnlySpan<byte> escaped)
    {
        var index = 0;
        while (index < escaped.Length)
        {
            var rest = escaped[index..];
            if (rest[0] != '\\')
            {
                if (Rune.DecodeFromUtf8(rest, out _, out var length) != OperationStatus.Done)
                {
                    return (index, string.Create(CultureInfo.InvariantCulture, $"the byte 0x{rest[0]:X2}, which is no UTF-8"));
                }

                index += length;
            }
            else if (!TryReadUnit(rest, out var unit))
            {
                index += 2;
            }
            else if (!char.IsSurrogate(unit))
            {
                index += EscapeLength;
            }
            else if (char.IsHighSurrogate(unit) && TryReadUnit(rest[EscapeLength..], out var next) && char.IsLowSurrogate(next))
            {
                index += 2 * EscapeLength;
            }
            else
            {
                return (index, $"the lone surrogate {Encoding.ASCII.GetString(rest[..EscapeLength])}");
            }
        }

        return (0, "something else");
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> text, out char unit)
    {
        unit = default;
        if (!text.StartsWith("\\u"u8) || text.Length < EscapeLength || !Utf8Parser.TryParse(text[2..EscapeLength], out ushort value, out _, 'X'))
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}
