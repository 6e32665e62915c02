namespace DeirZour.Text;

/// <summary>Separates the name of a speaker from the words that say what the speaker is.</summary>
internal static class SpeakerName
{
    /// <summary>The name within a speaker as written: without a role before or behind it, and without "UK-based".</summary>
    /// <returns>The name, or the whole when it has no such words.</returns>
    public static Range Find(ReadOnlySpan<byte> speaker)
    {
        var role = 0;
        var isPerson = false;
        var capitals = 0;
        var end = 0;
        var start = 0;
        for (var at = SkipBlanks(speaker, 0); at < speaker.Length; at = NextWord(speaker, at))
        {
            var word = speaker[at..WordEnd(speaker, at)];
            var isCapital = CharClass.IsUpper(word[0]);
            var noun = Classify(word, isCapital);
            if (IsApposition(speaker, at, word, noun, capitals))
            {
                return start..end;
            }

            if (start == 0 && word.EndsWith("-based"u8))
            {
                start = NextWord(speaker, at);
            }

            var titles = (noun & SpeakerNoun.Person) != 0;
            if (titles || ((noun & SpeakerNoun.Body) != 0 && !isCapital))
            {
                role = NextWord(speaker, at);
                isPerson = titles;
            }

            end = at + word.Length;
            capitals = isCapital && noun == SpeakerNoun.None && capitals >= 0 ? capitals + 1 : -1;
        }

        return role > 0 && role < speaker.Length && IsName(speaker[role..], isPerson) ? role..speaker.Length : (start < speaker.Length ? start : 0)..speaker.Length;
    }

    /// <summary>"Idris Malouf head of the observatory", "Idris Malouf the governor", where the commas are lost: two words of a name, then a role.</summary>
    private static bool IsApposition(ReadOnlySpan<byte> speaker, int at, ReadOnlySpan<byte> word, SpeakerNoun noun, int capitals)
    {
        if (capitals < 2 || !CharClass.IsLower(word[0]))
        {
            return false;
        }

        var rest = speaker[NextWord(speaker, at)..];
        return word.SequenceEqual("the"u8)
            ? !rest.IsEmpty && CharClass.IsLower(rest[0]) && (SpeakerNouns.Find(rest[..WordEnd(rest, 0)]) & SpeakerNoun.Person) != 0
            : (noun & SpeakerNoun.Person) != 0 && (rest.StartsWith("of "u8) || rest.StartsWith("for "u8) || rest.StartsWith("at "u8) || rest.StartsWith("in "u8));
    }

    /// <summary>"Idris Malouf" behind "police chief", "Tesh Now" behind "the activist group": capitals only, two of them for a person, and no body ("General Command").</summary>
    private static bool IsName(ReadOnlySpan<byte> words, bool isPerson)
    {
        var capitals = 0;
        for (var at = SkipBlanks(words, 0); at < words.Length; at = NextWord(words, at))
        {
            var word = words[at..WordEnd(words, at)];
            if (SpeakerNouns.Find(word) != SpeakerNoun.None || !(CharClass.IsUpper(word[0]) || IsParticle(word)))
            {
                return false;
            }

            capitals++;
        }

        return capitals > (isPerson ? 1 : 0);
    }

    /// <summary>"al-Hassan", "bin", "van": small words of a name.</summary>
    private static bool IsParticle(ReadOnlySpan<byte> word) =>
        word.StartsWith("al-"u8) || word.StartsWith("el-"u8) || word.SequenceEqual("al"u8) || word.SequenceEqual("bin"u8) || word.SequenceEqual("ibn"u8)
        || word.SequenceEqual("abu"u8) || word.SequenceEqual("de"u8) || word.SequenceEqual("van"u8);

    /// <summary>The table's nouns, and in small letters any noun of people: "shopkeeper Karim Sade".</summary>
    private static SpeakerNoun Classify(ReadOnlySpan<byte> word, bool isCapital)
    {
        var noun = SpeakerNouns.Find(LastPart(word));
        if (noun != SpeakerNoun.None || isCapital)
        {
            return noun;
        }

        ref readonly var entry = ref Lexicon.Default.Entries[Lexicon.Default.Find(Lexicon.Extend(0, word), out _)];
        return (entry.Classes & WordClass.People) != 0 && !entry.Plural ? SpeakerNoun.Person : SpeakerNoun.None;
    }

    /// <summary>"General" of "Secretary-General".</summary>
    private static ReadOnlySpan<byte> LastPart(ReadOnlySpan<byte> word) => word[(word.LastIndexOf((byte)'-') + 1)..];

    private static int WordEnd(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && !CharClass.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int NextWord(ReadOnlySpan<byte> text, int at) => SkipBlanks(text, WordEnd(text, at));

    private static int SkipBlanks(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && CharClass.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
