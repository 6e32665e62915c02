namespace DeirZour.Text;

/// <summary>Searches the text around a speaker for the fullest form of its name.</summary>
internal static class FullName
{
    /// <summary>How far from the claim a fuller name is searched, in units: keeps the cost linear.</summary>
    private const int Farthest = 8_192;

    /// <summary>"SOHR", "the Syrian Observatory": the full name of a known speaker where the text has it, else its form as written.</summary>
    public static (int Start, int End) OfKnown(ReadOnlySpan<byte> text, int start, int end, SpeakerForms known)
    {
        var name = text[start..end];
        var at = IgnoreCase.IndexOf(name, known.Name);
        if (name.Length > known.Name.Length + 12 && HasPerson(name))
        {
            return (start, end);
        }

        if (at >= 0)
        {
            return (start + at, start + at + known.Name.Length);
        }

        var from = Math.Max(0, start - Farthest);
        var window = text[from..Math.Min(text.Length, start + Farthest)];
        at = window.IndexOf(known.Name);
        return at >= 0 ? (from + at, from + at + known.Name.Length) : (start, end);
    }

    /// <summary>"the head of the Syrian Observatory" is not the Observatory.</summary>
    private static bool HasPerson(ReadOnlySpan<byte> name) =>
        IgnoreCase.Contains(name, "director"u8) || IgnoreCase.Contains(name, "head"u8) || IgnoreCase.Contains(name, "spokes"u8) || IgnoreCase.Contains(name, "chief"u8);

    /// <summary>"a monitor said": the first monitor that the text names near it, or the name as written.</summary>
    public static (int Start, int End) OfMonitor(ReadOnlySpan<byte> text, int start, int end, KnownSpeakers speakers)
    {
        var from = Math.Max(0, start - Farthest);
        var found = speakers.FirstMonitor(text[from..Math.Min(text.Length, start + Farthest)]);
        return found.End > 0 ? (from + found.Start, from + found.End) : (start, end);
    }

    /// <summary>"VRN" where the text has "Valley Rights Network (VRN)" before.</summary>
    public static bool TrySpellOut(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> abbreviation, out (int Start, int End) spelled)
    {
        spelled = default;
        var from = Math.Max(0, start - Farthest);
        var window = text[from..start];
        for (var bracket = window.IndexOf(" ("u8); bracket > 0;)
        {
            if (window[(bracket + 2)..].StartsWith(abbreviation))
            {
                var first = NameStart(window, bracket + 1);
                spelled = (from + first, from + bracket);
                return bracket - first > abbreviation.Length;
            }

            var next = window[(bracket + 1)..].IndexOf(" ("u8);
            bracket = next < 0 ? -1 : bracket + 1 + next;
        }

        return false;
    }

    /// <summary>"Malouf" where the text has "Idris Malouf" before.</summary>
    public static bool TryFind(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> name, out (int Start, int End) full)
    {
        const int Longest = 30;
        full = default;
        if (name.Length is < 3 or > Longest)
        {
            return false;
        }

        var from = Math.Max(0, start - Farthest);
        var window = text[from..start];
        var searched = 0;
        while (window[searched..].IndexOf(name) is var found && found >= 0)
        {
            var at = searched + found;
            var end = at + name.Length;
            if (at > 1 && window[at - 1] == ' ' && CharClass.IsLetter(window[at - 2]) && (end == window.Length || !CharClass.IsLetter(window[end])))
            {
                var first = NameStart(window, at);
                if (first < at - 2)
                {
                    var (offset, length) = SpeakerName.Find(window[first..end]).GetOffsetAndLength(end - first);
                    full = (from + first + offset, from + first + offset + length);
                    return true;
                }
            }

            searched = at + 1;
        }

        return false;
    }

    /// <summary>Walks left over capitalised words joined by single blanks.</summary>
    private static int NameStart(ReadOnlySpan<byte> window, int end)
    {
        var first = end;
        for (var words = 0; words < 6 && first > 1 && window[first - 1] == ' '; words++)
        {
            var wordStart = first - 1;
            while (wordStart > 0 && (CharClass.IsLetter(window[wordStart - 1]) || window[wordStart - 1] == '-'))
            {
                wordStart--;
            }

            var word = window[wordStart..(first - 1)];
            if (word.IsEmpty || !(CharClass.IsUpper(word[0]) || word.SequenceEqual("for"u8) || word.SequenceEqual("of"u8)) || word.SequenceEqual("The"u8))
            {
                break;
            }

            first = wordStart;
        }

        while (first < end && CharClass.IsLower(window[first]))
        {
            first += window[first..].IndexOf((byte)' ') + 1;
        }

        return first;
    }
}
