namespace DeirZour.Text;

/// <summary>The speakers whose short forms a <see cref="ClaimReader"/> knows: a small lexicon, and what users add to it.</summary>
/// <remarks>
/// A claim said by "SOHR" has the claimant "Syrian Observatory for Human Rights" where the text holds the full name, and the form as written
/// where it does not. Build one for each set of additions and keep it: it is immutable and thread safe.
/// </remarks>
public sealed class KnownSpeakers
{
    private readonly SpeakerForms[] _all;
    private readonly (byte[] Form, SpeakerForms Speaker)[][] _byFirstLetter;

    private KnownSpeakers(SpeakerForms[] all)
    {
        _all = all;
        _byFirstLetter = [.. Enumerable.Range(0, 128)
            .Select(letter => all.SelectMany(known => known.Names.Where(form => form[0] == letter).Select(form => (form, known))).OrderByDescending(pair => pair.form.Length).ToArray())];
    }

    /// <summary>The speakers of the lexicon: monitors, agencies, ministries and armies that news on armed conflict names often.</summary>
    public static KnownSpeakers Default { get; } = new([.. LexiconTable.Rows("speakers.tsv").Select(cells =>
        new SpeakerForms(cells[0] == "monitor", Narrow(cells[1]), [Narrow(cells[1]), .. cells[2].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Narrow)]))]);

    /// <summary>These speakers and more; where names are equal the added ones win.</summary>
    /// <param name="speakers">The speakers to add. An empty name, or one that starts with a character that is not ASCII, is never found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="speakers"/> is null or holds null.</exception>
    public KnownSpeakers With(params IEnumerable<KnownSpeaker> speakers)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        var added = speakers.Select(speaker => speaker ?? throw new ArgumentNullException(nameof(speakers), "A speaker is null."))
            .Select(speaker => new SpeakerForms(speaker.IsMonitor, Narrow(speaker.Name), [.. speaker.OtherNames.Prepend(speaker.Name).Where(name => name.Length > 0).Select(Narrow)]));
        return new KnownSpeakers([.. added, .. _all]);
    }

    /// <summary>Finds a known speaker whose full or other name stands in a name as written.</summary>
    internal bool TryFindIn(ReadOnlySpan<byte> name, out SpeakerForms speaker) => TryFindIn(name, out speaker, out _);

    /// <summary>Finds a known speaker whose full or other name stands in a name as written, and where that form ends.</summary>
    internal bool TryFindIn(ReadOnlySpan<byte> name, out SpeakerForms speaker, out int end)
    {
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] >= 128 || (at > 0 && CharClass.IsLetter(name[at - 1])))
            {
                continue;
            }

            foreach (var (form, known) in _byFirstLetter[name[at]])
            {
                if (name[at..].StartsWith(form) && (at + form.Length == name.Length || !CharClass.IsLetter(name[at + form.Length])))
                {
                    speaker = known;
                    end = at + form.Length;
                    return true;
                }
            }
        }

        speaker = _all[0];
        end = 0;
        return false;
    }

    /// <summary>"a war monitor", "the UK-based watchdog", "a monitoring group". Not "human rights monitors", who are several.</summary>
    internal static bool IsMonitor(ReadOnlySpan<byte> name) =>
        !name.EndsWith((byte)'s') && (IgnoreCase.Contains(name, "monitor"u8) || IgnoreCase.Contains(name, "watchdog"u8));

    /// <summary>The first monitor that a text names, by its full name if that stands there; empty when there is none.</summary>
    internal (int Start, int End) FirstMonitor(ReadOnlySpan<byte> text)
    {
        foreach (var known in _all)
        {
            if (known.IsMonitor)
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

    private static byte[] Narrow(string name)
    {
        var narrow = new byte[name.Length];
        NarrowText.FromUtf16(name, narrow);
        return narrow;
    }
}
