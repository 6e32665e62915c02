using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace DeirZour.Cli.Extract;

/// <summary>Finds what shows that an input is not the plain text in UTF-8 that it is read as.</summary>
internal static class TextFault
{
    /// <summary>What is wrong first, from its line and column on, and what to do about it; null when nothing is.</summary>
    public static string? Find(ReadOnlySpan<byte> text)
    {
        var zero = text.IndexOf((byte)0);
        if (zero >= 0)
        {
            return $"{Position(text[..zero])}: expected text, found a zero byte; is this a text file?";
        }

        return Utf8.IsValid(text) ? null : DescribeFirstInvalid(text);
    }

    private static string DescribeFirstInvalid(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Position(text[..offset])}: expected UTF-8, found the byte 0x{text[offset]:X2}; such bytes are read as U+FFFD. Convert the text to UTF-8 first, for example with iconv");
    }

    private static string Position(ReadOnlySpan<byte> before)
    {
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"({before.Count((byte)'\n') + 1},{column})");
    }
}
