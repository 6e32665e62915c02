namespace DeirZour.Gazetteers;

/// <summary>The words around names: the tables <c>context.tsv</c> and <c>common-words.tsv</c>.</summary>
internal sealed class ContextWords
{
    /// <summary>How long a word of the tables can be.</summary>
    public const int MaxLength = 24;

    private readonly Dictionary<string, ContextWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContextWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private ContextWords()
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in NameTable.Rows("context.tsv"))
        {
            Add(row[1], row[0] switch
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
            Add(row[0], ContextWord.Common);
        }
    }

    public static ContextWords Default { get; } = new();

    /// <summary>What a word in small letters says.</summary>
    public ContextWord Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var found) ? found : ContextWord.None;

    private void Add(string words, ContextWord meaning)
    {
        foreach (var word in words.Split(", "))
        {
            _words[word] = _words.GetValueOrDefault(word) | meaning;
        }
    }
}
