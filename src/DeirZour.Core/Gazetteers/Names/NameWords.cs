using System.Collections.Frozen;

namespace DeirZour.Gazetteers;

/// <summary>The words that names are made of, in both scripts: the table <c>words.tsv</c>.</summary>
internal sealed class NameWords
{
    /// <summary>How long a word of the table can be.</summary>
    public const int MaxLength = 32;

    /// <summary>By meaning; there is no meaning 0.</summary>
    private readonly List<string> _canonical = [string.Empty];
    private readonly List<string[]> _romanised = [[]];
    private readonly List<string> _elements = [];
    private readonly FrozenDictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> _english;
    private readonly FrozenDictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> _words;

    private NameWords()
    {
        var english = new Dictionary<string, NameWord>(StringComparer.Ordinal);
        var words = new Dictionary<string, NameWord>(StringComparer.Ordinal);
        foreach (var row in NameTable.Rows("words.tsv"))
        {
            var word = new NameWord((byte)_canonical.Count, Enum.Parse<WordPart>(row[0], ignoreCase: true));
            _romanised.Add([.. Forms(row[3])]);
            if (word.Part == WordPart.Element)
            {
                _elements.AddRange(Forms(row[3]).Concat(Forms(row[4])));
            }

            _canonical.Add(Fold(Forms(row[3]).FirstOrDefault(string.Empty)));
            foreach (var form in Forms(row[2]))
            {
                english.TryAdd(form, word);
            }

            foreach (var form in Forms(row[3]).Concat(Forms(row[4])))
            {
                words.TryAdd(Fold(form), word);
            }
        }

        _english = english.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NameWords Default { get; } = new();

    /// <summary>Looks a word up.</summary>
    /// <param name="letters">The word as <see cref="Letters"/> folds it.</param>
    /// <param name="folded">The word, folded by <see cref="LatinFolding"/> or <see cref="ArabicFolding"/>.</param>
    public NameWord Find(ReadOnlySpan<char> letters, ReadOnlySpan<char> folded) =>
        _english.TryGetValue(letters, out var word) || _words.TryGetValue(folded, out word) ? word : default;

    /// <summary>Looks up an English word.</summary>
    /// <param name="letters">The word as <see cref="Letters"/> folds it.</param>
    public NameWord FindEnglish(ReadOnlySpan<char> letters) => _english.TryGetValue(letters, out var word) ? word : default;

    /// <summary>Looks up a word that is not English.</summary>
    /// <param name="folded">The word, folded by <see cref="LatinFolding"/> or <see cref="ArabicFolding"/>.</param>
    public NameWord Find(ReadOnlySpan<char> folded) => _words.TryGetValue(folded, out var word) ? word : default;

    /// <summary>The form that the romanised spellings of a word fold to.</summary>
    public string Canonical(NameWord word) => _canonical[word.Meaning];

    /// <summary>Every spelling of every element, in both scripts.</summary>
    public IEnumerable<string> Elements => _elements;

    /// <summary>The romanised spellings of a word.</summary>
    public string[] RomanisedForms(NameWord word) => _romanised[word.Meaning];

    private static IEnumerable<string> Forms(string cell) => cell.Split(", ").Where(form => form != "-");

    private static string Fold(string form)
    {
        Span<char> folded = stackalloc char[MaxLength * 2];
        string letters = string.Concat(form.Select(Letters.Fold));
        var length = letters.Length > 0 && Letters.IsArabic(letters[0]) ? ArabicFolding.Fold(letters, folded) : LatinFolding.Fold(letters, folded);
        return folded[..length].ToString();
    }
}
