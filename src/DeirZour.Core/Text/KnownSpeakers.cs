namespace DeirZour.Text;

/// <summary>The small lexicon of speakers that news texts name so often that their short forms are known.</summary>
internal static class KnownSpeakers
{
    private static readonly KnownSpeaker[] All = Load();

    private static readonly (byte[] Form, KnownSpeaker Speaker)[][] ByFirstLetter = [.. Enumerable.Range(0, 128)
        .Select(letter => All.SelectMany(known => known.Names.Where(form => form[0] == letter).Select(form => (form, known))).OrderByDescending(pair => pair.form.Length).ToArray())];

    /// <summary>Finds a known speaker whose full or other name stands in a name as written.</summary>
    public static bool TryFindIn(ReadOnlySpan<byte> name, out KnownSpeaker speaker) => TryFindIn(name, out speaker, out _);

    /// <summary>Finds a known speaker whose full or other name stands in a name as written, and where that form ends.</summary>
    public static bool TryFindIn(ReadOnlySpan<byte> name, out KnownSpeaker speaker, out int end)
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
                    end = at + form.Length;
                    return true;
                }
            }
        }

        speaker = All[0];
        end = 0;
        return false;
    }

    /// <summary>"a war monitor", "the UK-based watchdog", "a monitoring group". Not "human rights monitors", who are several.</summary>
    public static bool IsMonitor(ReadOnlySpan<byte> name) =>
        !name.EndsWith((byte)'s') && (IgnoreCase.Contains(name, "monitor"u8) || IgnoreCase.Contains(name, "watchdog"u8));

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
        var speakers = new List<KnownSpeaker>();
        foreach (var cells in LexiconTable.Rows("speakers.tsv"))
        {
            var others = cells[2].Split(", ", StringSplitOptions.RemoveEmptyEntries);
            speakers.Add(new KnownSpeaker(cells[0], Narrow(cells[1]), [Narrow(cells[1]), .. others.Select(Narrow)]));
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
