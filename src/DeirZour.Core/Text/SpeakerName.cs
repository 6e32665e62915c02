namespace DeirZour.Text;

/// <summary>Separates the name of a speaker from the words that say what the speaker is.</summary>
internal static class SpeakerName
{
    /// <summary>The name within a speaker as written.</summary>
    /// <returns>The name, or the whole when it has no such words.</returns>
    public static Range Find(ReadOnlySpan<byte> speaker)
    {
        var role = 0;
        var isPerson = false;
        var capitals = 0;
        var end = 0;
        for (var at = SkipBlanks(speaker, 0); at < speaker.Length; at = NextWord(speaker, at))
        {
            var word = speaker[at..WordEnd(speaker, at)];
            var noun = SpeakerNouns.Find(LastPart(word));
            var isCapital = CharClass.IsUpper(word[0]);
            if (IsApposition(speaker, at, word, noun, capitals))
            {
                return 0..end;
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

        return role > 0 && role < speaker.Length && IsName(speaker[role..], isPerson) ? role..speaker.Length : 0..speaker.Length;
    }

    /// <summary>"Idris Malouf head of the observatory", where the commas are lost: two words of a name, a role, and a preposition.</summary>
    private static bool IsApposition(ReadOnlySpan<byte> speaker, int at, ReadOnlySpan<byte> word, SpeakerNoun noun, int capitals)
    {
        if (capitals < 2 || (noun & SpeakerNoun.Person) == 0 || !CharClass.IsLower(word[0]))
        {
            return false;
        }

        var rest = speaker[NextWord(speaker, at)..];
        return rest.StartsWith("of "u8) || rest.StartsWith("for "u8) || rest.StartsWith("at "u8) || rest.StartsWith("in "u8);
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
