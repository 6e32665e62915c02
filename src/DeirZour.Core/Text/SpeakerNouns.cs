using System.Text;

namespace DeirZour.Text;

/// <summary>The nouns of speaking.tsv.</summary>
internal static class SpeakerNouns
{
    private static readonly Dictionary<ulong, SpeakerNoun> ByHash = Load();

    /// <summary>Finds one word, in any case.</summary>
    public static SpeakerNoun Find(ReadOnlySpan<byte> word) => ByHash.GetValueOrDefault(Lexicon.Extend(0, word));

    private static Dictionary<ulong, SpeakerNoun> Load()
    {
        var nouns = new Dictionary<ulong, SpeakerNoun>();
        foreach (var row in LexiconTable.Rows("speaking.tsv"))
        {
            var kind = Enum.Parse<SpeakerNoun>(row[0], ignoreCase: true);
            foreach (var form in row[1].Split(", "))
            {
                var hash = Lexicon.Extend(0, Encoding.ASCII.GetBytes(form));
                nouns[hash] = nouns.GetValueOrDefault(hash) | kind;
            }
        }

        return nouns;
    }
}
