using System.Collections.Frozen;

namespace DeirZour.Gazetteers;

/// <summary>The words around names: the tables <c>context.tsv</c> and <c>common-words.tsv</c>.</summary>
internal sealed class ContextWords
{
    /// <summary>How long a word of the tables can be.</summary>
    public const int MaxLength = 24;

    private readonly FrozenDictionary<string, ContextWord> _words;
    private readonly FrozenDictionary<string, ContextWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private ContextWords()
    {
        var words = new Dictionary<string, ContextWord>(StringComparer.Ordinal);
        foreach (var row in NameTable.Rows("context.tsv"))
        {
            Add(words, row[1], row[0] switch
            {
                "northeast" => ContextWord.North | ContextWord.East,
                "northwest" => ContextWord.North | ContextWord.West,
                "southeast" => ContextWord.South | ContextWord.East,
                "southwest" => ContextWord.South | ContextWord.West,
                _ => Enum.Parse<ContextWord>(row[0], ignoreCase: true),
            });
        }

        foreach (var row in NameTable.Rows("common-words.tsv"))
        {
            Add(words, row[0], ContextWord.Common);
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static ContextWords Default { get; } = new();

    /// <summary>All words, in small letters.</summary>
    public IEnumerable<string> All => _words.Keys;

    /// <summary>What a word in small letters says.</summary>
    public ContextWord Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var found) ? found : ContextWord.None;

    private static void Add(Dictionary<string, ContextWord> words, string row, ContextWord meaning)
    {
        foreach (var word in row.Split(", "))
        {
            words[word] = words.GetValueOrDefault(word) | meaning;
        }
    }
}
