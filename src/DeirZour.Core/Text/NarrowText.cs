using System.Text;

namespace DeirZour.Text;

/// <summary>A text as the grammar sees it: one byte a UTF-16 unit, typographic variants made plain, other letters a placeholder.</summary>
/// <remarks>ASCII text in UTF-8 is used as it is, without a copy. Offsets are UTF-16 units of the original in every case.</remarks>
internal static class NarrowText
{
    /// <summary>Narrows UTF-16 text.</summary>
    public static void FromUtf16(ReadOnlySpan<char> text, Span<byte> narrow)
    {
        var done = 0;
        while (done < text.Length)
        {
            Ascii.FromUtf16(text[done..], narrow[done..], out var written);
            done += written;
            while (done < text.Length && text[done] >= 0x80)
            {
                narrow[done] = Narrow(text[done]);
                done++;
            }
        }
    }

    /// <summary>Narrows UTF-8 text; invalid bytes count as one unit each.</summary>
    /// <returns>The number of units.</returns>
    public static int FromUtf8(ReadOnlySpan<byte> utf8, Span<byte> narrow)
    {
        var done = 0;
        var units = 0;
        while (done < utf8.Length)
        {
            var ascii = utf8[done..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            ascii = ascii < 0 ? utf8.Length - done : ascii;
            utf8.Slice(done, ascii).CopyTo(narrow[units..]);
            done += ascii;
            units += ascii;
            while (done < utf8.Length && utf8[done] >= 0x80)
            {
                Rune.DecodeFromUtf8(utf8[done..], out var rune, out var length);
                done += length;
                narrow[units++] = rune.IsBmp ? Narrow((char)rune.Value) : CharClass.OtherMark;
                if (!rune.IsBmp)
                {
                    narrow[units++] = CharClass.OtherMark;
                }
            }
        }

        return units;
    }

    private static byte Narrow(char unit) => unit switch
    {
        '\u00A0' or '\u2007' or '\u2009' or '\u200A' or '\u202F' or '\u2002' or '\u2003' or '\u3000' => (byte)' ',
        '\u2028' or '\u2029' or '\u0085' => (byte)'\n',
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '\u2032' => (byte)'\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2033' => (byte)'"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' => (byte)'-',
        '\u2014' or '\u2015' => (byte)'|',
        '\u2026' => (byte)';',
        '\u00A3' or '\u20AC' or '\u00A5' or '\u20BA' => CharClass.Currency,
        _ when char.IsLetter(unit) || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.NonSpacingMark => CharClass.OtherLetter,
        _ => CharClass.OtherMark,
    };
}
