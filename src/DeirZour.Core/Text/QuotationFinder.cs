namespace DeirZour.Text;

/// <summary>Finds the quotation around a claim that runs over several sentences: "… . Nine died. … ," a medic said.</summary>
internal static class QuotationFinder
{
    /// <summary>How far from the claim its quotation may open or close, in units.</summary>
    private const int Farthest = 2_048;

    /// <summary>Finds the mark that closes the quotation around a stretch of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isOpened">Whether the mark that opens the quotation was found too.</param>
    /// <returns>The offset of the closing mark, or -1 outside of quotations.</returns>
    public static int FindClose(ReadOnlySpan<byte> text, int start, int end, out bool isOpened)
    {
        isOpened = false;
        var close = FindClose(text, end, out var goesOn);
        if (close < 0)
        {
            return -1;
        }

        var from = Math.Max(0, start - Farthest);
        var paragraph = from + text[from..start].LastIndexOf("\n\n"u8) + 1;
        var open = text[paragraph..start].LastIndexOf((byte)'"');
        isOpened = open >= 0;
        return isOpened ? (Opens(text, paragraph + open) ? close : -1) : goesOn ? -1 : close;
    }

    /// <summary>The next mark that closes. A quotation of several paragraphs opens each of them and closes the last.</summary>
    private static int FindClose(ReadOnlySpan<byte> text, int from, out bool goesOn)
    {
        goesOn = false;
        var end = Math.Min(text.Length, from + Farthest);
        while (text[from..end].IndexOf((byte)'"') is var length && length >= 0)
        {
            var mark = from + length;
            if (!Opens(text, mark))
            {
                return mark;
            }

            if (mark < 2 || !CharClass.IsLineBreak(text[mark - 1]) || !CharClass.IsLineBreak(text[mark - 2]))
            {
                return -1;
            }

            goesOn = true;
            from = mark + 1;
        }

        return -1;
    }

    /// <summary>A blank or nothing stands before a mark that opens, a word behind it.</summary>
    private static bool Opens(ReadOnlySpan<byte> text, int mark) =>
        (mark == 0 || CharClass.IsBlank(text[mark - 1]) || text[mark - 1] is (byte)'(' or (byte)':' or (byte)'|')
        && mark + 1 < text.Length && !CharClass.IsBlank(text[mark + 1]);
}
