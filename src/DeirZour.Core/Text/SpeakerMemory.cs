using System.Runtime.CompilerServices;

namespace DeirZour.Text;

/// <summary>The last speakers of a text, and what a name in it refers back to: "it added", "the monitor", a surname alone.</summary>
internal struct SpeakerMemory
{
    private const int Size = 16;

    /// <summary>How far from the claim a fuller name is searched, in units: keeps the cost linear.</summary>
    private const int FarthestName = 8_192;
    private Ring _names;
    private int _count;

    /// <summary>The last speaker, empty when there is none.</summary>
    public readonly (int Start, int End) Latest => Last(default);

    public void Remember(ReadOnlySpan<byte> text, int start, int end)
    {
        (start, end) = Resolve(text, start, end);
        if (end > start)
        {
            _names[_count % Size] = (start, end);
            _count++;
        }
    }

    /// <summary>Whether a name needs the names before it: a pronoun, or a definite noun.</summary>
    public static bool RefersBack(ReadOnlySpan<byte> name) => IsPronoun(name) || (StartsWith(name, "the "u8) && CharClass.IsLower(name[4]));

    /// <summary>Whether it is one person without a name: "an official".</summary>
    public static bool IsUnnamed(ReadOnlySpan<byte> name) => (StartsWith(name, "a "u8) || StartsWith(name, "an "u8)) && !HasCapital(name);

    /// <summary>The fullest name in the text for a speaker as named at one place.</summary>
    public readonly (int Start, int End) Resolve(ReadOnlySpan<byte> text, int start, int end)
    {
        var name = text[start..end];
        if (IsPronoun(name))
        {
            return Last(default);
        }

        var isDefinite = StartsWith(name, "the "u8);
        if (isDefinite)
        {
            start += 4;
            name = text[start..end];
        }

        (start, end) = Narrow(start, SpeakerName.Find(name), name.Length);
        name = text[start..end];
        if (KnownSpeakers.TryFindIn(name, out var known, out var knownEnd) && !GoesOn(name[knownEnd..]))
        {
            return Fullest(text, start, end, known);
        }

        if (isDefinite && CharClass.IsLower(name[0]) && _count > 0 && name.Contains((byte)' ') && (SpeakerNouns.Find(FirstWord(name)) & SpeakerNoun.Reference) != 0)
        {
            // "the head of the group": the person who spoke before.
            return Last(default);
        }

        if (!HasCapital(name))
        {
            return isDefinite ? Referent(text, start, end) : KnownSpeakers.IsMonitor(name) ? Monitor(text, start, end) : (start, end);
        }

        if (IsAbbreviation(name) && TrySpelledOut(text, start, name, out var spelled))
        {
            return spelled;
        }

        var surname = Surname(name);
        return TryFullName(text, start, surname, out var full) ? full : (start, end);
    }

    private static (int Start, int End) Narrow(int start, Range name, int length)
    {
        var (offset, count) = name.GetOffsetAndLength(length);
        return (start + offset, start + offset + count);
    }

    /// <summary>"Anadolu Agency Najib Ansari", "United Nations Security Council": another name than the one it starts with, while "Sana news agency" is not.</summary>
    private static bool GoesOn(ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart((byte)' ');
        return !rest.IsEmpty && CharClass.IsUpper(rest[0]) && SpeakerNouns.Find(FirstWord(rest)) == SpeakerNoun.None;
    }

    /// <summary>"Malouf" of "Mr Malouf" and "Governor Malouf".</summary>
    private static ReadOnlySpan<byte> Surname(ReadOnlySpan<byte> name)
    {
        var last = name[(name.LastIndexOf((byte)' ') + 1)..];
        return last.Length < name.Length && (SpeakerNouns.Find(FirstWord(name)) & SpeakerNoun.Person) != 0 && !last.IsEmpty && CharClass.IsUpper(last[0]) ? last : name;
    }

    private static ReadOnlySpan<byte> FirstWord(ReadOnlySpan<byte> name)
    {
        var blank = name.IndexOf((byte)' ');
        return blank < 0 ? name : name[..blank];
    }

    private readonly (int Start, int End) Last((int Start, int End) otherwise) => _count == 0 ? otherwise : _names[(_count - 1) % Size];

    /// <summary>"the monitor", "the sources": the last speaker that has the noun in its name, else the last one.</summary>
    private readonly (int Start, int End) Referent(ReadOnlySpan<byte> text, int start, int end)
    {
        var head = text[start..end];
        var blank = head.LastIndexOf((byte)' ');
        head = head[(blank + 1)..];
        head = head.Length > 3 && head[^1] == 's' ? head[..^1] : head;
        for (var i = _count - 1; i >= 0 && i >= _count - Size; i--)
        {
            var (s, e) = _names[i % Size];
            if (Contains(text[s..e], head))
            {
                return (s, e);
            }
        }

        return (SpeakerNouns.Find(head) & SpeakerNoun.Reference) != 0 ? Last((start, end)) : (start, end);
    }

    private static (int Start, int End) Fullest(ReadOnlySpan<byte> text, int start, int end, KnownSpeaker known)
    {
        var name = text[start..end];
        var at = IndexOf(name, known.Name);
        if (name.Length > known.Name.Length + 12 && HasPerson(name))
        {
            return (start, end);
        }

        if (at >= 0)
        {
            return (start + at, start + at + known.Name.Length);
        }

        var from = Math.Max(0, start - FarthestName);
        var window = text[from..Math.Min(text.Length, start + FarthestName)];
        at = window.IndexOf(known.Name);
        return at >= 0 ? (from + at, from + at + known.Name.Length) : (start, end);
    }

    private static bool HasPerson(ReadOnlySpan<byte> name) => Contains(name, "director"u8) || Contains(name, "head"u8) || Contains(name, "spokes"u8) || Contains(name, "chief"u8);

    /// <summary>"a monitor said": the first monitor that the text names near it, or the name as written.</summary>
    private static (int Start, int End) Monitor(ReadOnlySpan<byte> text, int start, int end)
    {
        var from = Math.Max(0, start - FarthestName);
        var found = KnownSpeakers.FirstMonitor(text[from..Math.Min(text.Length, start + FarthestName)]);
        return found.End > 0 ? (from + found.Start, from + found.End) : (start, end);
    }

    /// <summary>"SDF" where the text has "Democratic Forces (SDF)".</summary>
    private static bool TrySpelledOut(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> abbreviation, out (int Start, int End) spelled)
    {
        spelled = default;
        var from = Math.Max(0, start - FarthestName);
        var window = text[from..start];
        for (var at = window.IndexOf(abbreviation); at > 2; at = -1)
        {
            if (window[at - 1] == '(' && window[at - 2] == ' ')
            {
                var first = NameStart(window, at - 1);
                spelled = (from + first, from + at - 2);
                return at - 2 - first > abbreviation.Length;
            }
        }

        return false;
    }

    /// <summary>"Albuseis" where the text had "Hussein Albuseis".</summary>
    private static bool TryFullName(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> name, out (int Start, int End) full)
    {
        full = default;
        if (name.Length < 3 || name.Length > 30)
        {
            return false;
        }

        var from = Math.Max(0, start - FarthestName);
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
                    full = (from + first, from + end);
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

    private static bool IsPronoun(ReadOnlySpan<byte> name) =>
        EqualsIgnoreCase(name, "it"u8) || EqualsIgnoreCase(name, "he"u8) || EqualsIgnoreCase(name, "she"u8) || EqualsIgnoreCase(name, "they"u8);

    private static bool IsAbbreviation(ReadOnlySpan<byte> name) => name.Length is >= 2 and <= 8 && !name.ContainsAnyExceptInRange((byte)'A', (byte)'Z');

    private static bool HasCapital(ReadOnlySpan<byte> name) => name.ContainsAnyInRange((byte)'A', (byte)'Z') && !(CharClass.IsUpper(name[0]) && !name[1..].ContainsAnyInRange((byte)'A', (byte)'Z') && name.Contains((byte)' '));

    private static bool StartsWith(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lower) => name.Length > lower.Length && EqualsIgnoreCase(name[..lower.Length], lower);

    internal static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => System.Text.Ascii.EqualsIgnoreCase(left, right);

    internal static bool Contains(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower) => IndexOf(text, lower) >= 0;

    internal static int IndexOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty)
        {
            return -1;
        }

        var first = word[0];
        var from = 0;
        while (text[from..].IndexOfAny((byte)(first | 0x20), (byte)(first & ~0x20)) is var found && found >= 0)
        {
            var at = from + found;
            if (at + word.Length > text.Length)
            {
                return -1;
            }

            if (EqualsIgnoreCase(text.Slice(at, word.Length), word))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    [InlineArray(Size)]
    private struct Ring
    {
        private (int Start, int End) _first;
    }
}
