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
        var length = text[end..Math.Min(text.Length, end + Farthest)].IndexOf((byte)'"');
        if (length < 0 || Opens(text, end + length))
        {
            return -1;
        }

        var from = Math.Max(0, start - Farthest);
        var paragraph = from + text[from..start].LastIndexOf("\n\n"u8) + 1;
        var open = text[paragraph..start].LastIndexOf((byte)'"');
        isOpened = open >= 0;
        return isOpened && !Opens(text, paragraph + open) ? -1 : end + length;
    }

    /// <summary>A blank or nothing stands before a mark that opens, a word behind it.</summary>
    private static bool Opens(ReadOnlySpan<byte> text, int mark) =>
        (mark == 0 || CharClass.IsBlank(text[mark - 1]) || text[mark - 1] is (byte)'(' or (byte)':' or (byte)'|')
        && mark + 1 < text.Length && !CharClass.IsBlank(text[mark + 1]);
}
