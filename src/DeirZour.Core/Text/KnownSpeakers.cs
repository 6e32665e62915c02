using System.Reflection;
using System.Text;

namespace DeirZour.Text;

/// <summary>A speaker of the lexicon: its full name and the names by which texts call it.</summary>
internal sealed record KnownSpeaker(string Kind, byte[] Name, byte[][] Names);

/// <summary>The small lexicon of speakers that news texts name so often that their short forms are known.</summary>
internal static class KnownSpeakers
{
    private static readonly KnownSpeaker[] All = Load();

    private static readonly (byte[] Form, KnownSpeaker Speaker)[][] ByFirstLetter = [.. Enumerable.Range(0, 128)
        .Select(letter => All.SelectMany(known => known.Names.Where(form => form[0] == letter).Select(form => (form, known))).OrderByDescending(pair => pair.form.Length).ToArray())];

    private static readonly byte[][] Generic = [.. new[]
    {
        "group", "head", "chief", "leader", "monitor", "monitoring", "organisation", "organization", "agency", "source", "official", "spokesman", "spokeswoman", "spokesperson", "statement",
        "report", "watchdog", "observatory", "body", "committee", "network", "activist", "witness", "director",
    }.Select(Encoding.ASCII.GetBytes)];

    private static readonly byte[][] Bodies = [.. new[] { "ministry", "police", "army", "military", "government", "newspaper", "hospital", "council", "parliament", "court", "channel", "radio" }.Select(Encoding.ASCII.GetBytes)];

    /// <summary>Finds a known speaker whose full or other name stands in a name as written.</summary>
    public static bool TryFindIn(ReadOnlySpan<byte> name, out KnownSpeaker speaker)
    {
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] >= 128 || (at > 0 && CharClass.IsLetter(name[at - 1])))
            {
                continue;
            }

            foreach (var (form, known) in ByFirstLetter[name[at]])
            {
                if (name[at..].StartsWith(form) && (at + form.Length == name.Length || !CharClass.IsLetter(name[at + form.Length])))
                {
                    speaker = known;
                    return true;
                }
            }
        }

        speaker = All[0];
        return false;
    }

    /// <summary>Whether a noun names a body that speaks, in the singular and in lower case.</summary>
    public static bool IsBody(ReadOnlySpan<byte> noun) => IsGeneric(noun) || IsIn(Bodies, noun);

    public static bool IsMonitor(ReadOnlySpan<byte> name) => SpeakerMemory.Contains(name, "monitor"u8) || SpeakerMemory.Contains(name, "watchdog"u8);

    /// <summary>Whether a noun with "the" refers back to a speaker: "the group", "the monitor".</summary>
    public static bool IsGeneric(ReadOnlySpan<byte> head) => IsIn(Generic, head);

    private static bool IsIn(byte[][] nouns, ReadOnlySpan<byte> word)
    {
        foreach (var noun in nouns)
        {
            if (SpeakerMemory.EqualsIgnoreCase(word, noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first monitor that a text names, by its full name if that stands there; empty when there is none.</summary>
    public static (int Start, int End) FirstMonitor(ReadOnlySpan<byte> text)
    {
        foreach (var known in All)
        {
            if (known.Kind == "monitor")
            {
                foreach (var form in known.Names)
                {
                    var at = text.IndexOf(form);
                    if (at >= 0)
                    {
                        return (at, at + form.Length);
                    }
                }
            }
        }

        return default;
    }

    private static KnownSpeaker[] Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DeirZour.Text.Lexicon.speakers.tsv")
            ?? throw new InvalidDataException("The table speakers.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var speakers = new List<KnownSpeaker>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                var others = cells.Length > 2 ? cells[2].Split(", ", StringSplitOptions.RemoveEmptyEntries) : [];
                speakers.Add(new KnownSpeaker(cells[0], Narrow(cells[1]), [Narrow(cells[1]), .. others.Select(Narrow)]));
            }
        }

        return [.. speakers];
    }

    private static byte[] Narrow(string name)
    {
        var narrow = new byte[name.Length];
        NarrowText.FromUtf16(name, narrow);
        return narrow;
    }
}
