namespace DeirZour.Gazetteers;

/// <summary>Collects the names of a matcher as hashes of their folded words.</summary>
internal sealed class PhraseBuilder
{
    private const int MaxCode = 4;

    /// <summary>The names with the places that have them.</summary>
    public List<(ulong Hash, int Place)> Phrases { get; } = [];

    /// <summary>The beginnings of names of several words.</summary>
    public HashSet<ulong> Prefixes { get; } = [];

    /// <summary>The signatures of the first words, in every spelling that the tables know.</summary>
    public HashSet<uint> FirstWords { get; } = [];

    /// <summary>Adds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">The index of its place.</param>
    /// <param name="kind">The kind of its place.</param>
    public void Add(string name, int place, PlaceKind kind)
    {
        if (name.Length > NameReader.MaxLength || (IsCode(name) && kind != PlaceKind.Country))
        {
            return;
        }

        Span<char> letters = stackalloc char[NameReader.MaxLength * 2];
        Span<NameToken> tokens = stackalloc NameToken[NameTokens.MaxCount];
        Span<char> key = stackalloc char[NameReader.MaxKeyLength];
        var count = NameTokens.Read(name, letters, tokens, NameRules.Folding);
        var hash = NameKey.Empty;
        var first = -1;
        for (var i = 0; i < count; i++)
        {
            var word = letters.Slice(tokens[i].Start, tokens[i].Length);
            if (i + 1 < count && Articles.IsArticle(word, letters[tokens[i + 1].Start]))
            {
                continue;
            }

            if (first >= 0)
            {
                Prefixes.Add(hash | 1);
            }
            else if (!tokens[i].IsCapital)
            {
                return;
            }

            first = first < 0 ? i : first;
            hash = NameKey.Extend(hash, key[..NameReader.ReadWord(word, key)]);
        }

        if (first >= 0 && count < NameTokens.MaxCount)
        {
            Phrases.Add((hash | 1, place));
            AddFirstWord(letters, tokens[first..count]);
        }
    }

    /// <summary>Whether a name is a code, as airports and countries have: up to four capitals.</summary>
    public static bool IsCode(ReadOnlySpan<char> name) => name.Length <= MaxCode && name.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private void AddFirstWord(ReadOnlySpan<char> letters, ReadOnlySpan<NameToken> tokens)
    {
        var first = letters.Slice(tokens[0].Start, tokens[0].Length);
        FirstWords.Add(WordSignature.Of(first));
        Span<char> folded = stackalloc char[WordFolding.MaxLength * 2];
        WordFolding.Fold(first, folded, out var meaning);
        if (meaning.Part != WordPart.Element)
        {
            return;
        }

        // Kafr is also written Kfar, and both also together with what follows, with or without its article.
        var second = tokens.Length > 1 ? letters.Slice(tokens[1].Start, tokens[1].Length) : default;
        var third = tokens.Length > 2 ? letters.Slice(tokens[2].Start, tokens[2].Length) : default;
        foreach (var form in NameWords.Default.RomanisedForms(meaning))
        {
            FirstWords.Add(WordSignature.Of<char>(form));
            FirstWords.Add(WordSignature.Of<char>(string.Concat(form, second)));
            FirstWords.Add(WordSignature.Of<char>(string.Concat(form, third)));
            FirstWords.Add(WordSignature.Of<char>(string.Concat(form, second, third)));
        }
    }
}
