namespace DeirZour.Tabular;

/// <summary>Sees from the first lines of a table what separates its cells.</summary>
/// <remarks>
/// The delimiter is the one of which most lines hold the same number, at least one; of several such, the more frequent one.
/// Lines of a preamble and delimiters within text hardly ever agree on a number.
/// </remarks>
internal static class DelimiterSniffer
{
    /// <summary>How many bytes are looked at, where there are so many.</summary>
    public const int HeadLength = 16 * 1024;

    private const byte Quote = (byte)'"';
    private const int MaxLines = 64;
    private const int MaxQuotedBytes = 4096;
    private static readonly char[] Candidates = [',', '\t', ';', '|'];

    public static char Sniff(ReadOnlySpan<byte> head, bool hasQuotes)
    {
        var best = Candidates[0];
        var bestScore = (Lines: 0, Count: 0);
        Span<int> counts = stackalloc int[MaxLines];
        foreach (var candidate in Candidates)
        {
            var lines = Count(head[..Math.Min(head.Length, HeadLength)], (byte)candidate, hasQuotes, counts);
            var score = MostFrequent(counts[..lines]);
            if (score.CompareTo(bestScore) > 0)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>Counts the delimiters of each line outside quoted cells.</summary>
    /// <returns>The number of lines that are not empty.</returns>
    /// <summary>Chooses for a table that may be published with one delimiter and without quotes, and saved by others with another and with them.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="given">The delimiter that the caller says, or null.</param>
    /// <param name="published">The delimiter as published, or null for any. It holds where the first line has it.</param>
    /// <param name="hasQuotes">Whether cells may be quoted: always with another delimiter than the published one.</param>
    /// <returns>The delimiter.</returns>
    public static char Choose(ReadOnlySpan<byte> head, char? given, char? published, ref bool hasQuotes)
    {
        if (published is not { } usual)
        {
            return given ?? Sniff(head, hasQuotes);
        }

        head = head.TrimStart("\r\n"u8);
        var end = head.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? head : head[..end];
        var delimiter = given ?? (line.Contains((byte)usual) ? usual : Sniff(head, hasQuotes: true));
        hasQuotes |= delimiter != usual;
        return delimiter;
    }

    private static int Count(ReadOnlySpan<byte> head, byte delimiter, bool hasQuotes, Span<int> counts)
    {
        var lines = 0;
        var count = 0;
        var isCellStart = true;
        var lineStart = 0;
        for (var at = 0; at < head.Length; at++)
        {
            var unit = head[at];
            if (unit is (byte)'\r' or (byte)'\n')
            {
                if (at > lineStart && lines < counts.Length)
                {
                    counts[lines++] = count;
                }

                (count, isCellStart, lineStart) = (0, true, at + 1);
            }
            else if (unit == Quote && isCellStart && hasQuotes)
            {
                at = EndOfQuoted(head, at);
                isCellStart = false;
            }
            else
            {
                isCellStart = unit == delimiter;
                count += isCellStart ? 1 : 0;
            }
        }

        // The last line of a longer table may be cut off; it counts only when it is the only one.
        if (head.Length > lineStart && lines < counts.Length && (lines == 0 || head.Length < HeadLength))
        {
            counts[lines++] = count;
        }

        return lines;
    }

    /// <summary>The closing quote, or the opening one when it is a stray one.</summary>
    private static int EndOfQuoted(ReadOnlySpan<byte> head, int open)
    {
        var at = open + 1;
        while (true)
        {
            var rest = head[at..];
            var close = rest[..Math.Min(rest.Length, MaxQuotedBytes)].IndexOf(Quote);
            if (close < 0)
            {
                return open;
            }

            at += close + 1;
            if (at == head.Length || head[at] != Quote)
            {
                return at - 1;
            }

            at++;
        }
    }

    private static (int Lines, int Count) MostFrequent(Span<int> counts)
    {
        counts.Sort();
        var best = (Lines: 0, Count: 0);
        for (var start = 0; start < counts.Length;)
        {
            var end = start + counts[start..].LastIndexOf(counts[start]) + 1;
            if (counts[start] > 0 && end - start >= best.Lines)
            {
                best = (end - start, counts[start]);
            }

            start = end;
        }

        return best;
    }
}
