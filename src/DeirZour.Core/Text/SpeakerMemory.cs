using System.Runtime.CompilerServices;
using System.Text;

namespace DeirZour.Text;

/// <summary>The last speakers of a text, and what a name in it refers back to: "it added", "the monitor", a surname alone.</summary>
internal struct SpeakerMemory(KnownSpeakers speakers)
{
    private readonly KnownSpeakers _speakers = speakers;
    private const int Size = 16;

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
        if (_speakers.TryFindIn(name, out var known, out var knownEnd) && !GoesOn(name[knownEnd..]))
        {
            return FullName.OfKnown(text, start, end, known);
        }

        if (isDefinite && CharClass.IsLower(name[0]) && _count > 0 && name.Contains((byte)' ') && (SpeakerNouns.Find(FirstWord(name)) & SpeakerNoun.Reference) != 0)
        {
            // "the head of the group": the person who spoke before.
            return Last(default);
        }

        if (!HasCapital(name))
        {
            return isDefinite ? Referent(text, start, end) : KnownSpeakers.IsMonitor(name) ? FullName.OfMonitor(text, start, end, _speakers) : (start, end);
        }

        if (IsAbbreviation(name) && FullName.TrySpellOut(text, start, name, out var spelled))
        {
            return spelled;
        }

        var surname = Surname(name);
        return FullName.TryFind(text, start, surname, out var full) ? full : (start, end);
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
            if (IgnoreCase.Contains(text[s..e], head))
            {
                return (s, e);
            }
        }

        return (SpeakerNouns.Find(head) & SpeakerNoun.Reference) != 0 ? Last((start, end)) : (start, end);
    }

    private static bool IsPronoun(ReadOnlySpan<byte> name) =>
        Ascii.EqualsIgnoreCase(name, "it"u8) || Ascii.EqualsIgnoreCase(name, "he"u8) || Ascii.EqualsIgnoreCase(name, "she"u8) || Ascii.EqualsIgnoreCase(name, "they"u8);

    private static bool IsAbbreviation(ReadOnlySpan<byte> name) => name.Length is >= 2 and <= 8 && !name.ContainsAnyExceptInRange((byte)'A', (byte)'Z');

    private static bool HasCapital(ReadOnlySpan<byte> name) => name.ContainsAnyInRange((byte)'A', (byte)'Z') && !(CharClass.IsUpper(name[0]) && !name[1..].ContainsAnyInRange((byte)'A', (byte)'Z') && name.Contains((byte)' '));

    private static bool StartsWith(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lower) => name.Length > lower.Length && Ascii.EqualsIgnoreCase(name[..lower.Length], lower);

    [InlineArray(Size)]
    private struct Ring
    {
        private (int Start, int End) _first;
    }
}
