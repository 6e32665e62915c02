namespace DeirZour.Gazetteers;

/// <summary>Reads a name: its words, the key under which equal spellings meet, and its sounds.</summary>
/// <remarks>Allocates nothing. A name longer than <see cref="MaxLength"/> has no key and is compared by its beginning.</remarks>
internal ref struct NameReader
{
    /// <summary>How many UTF-16 units of a name are read.</summary>
    public const int MaxLength = 256;

    /// <summary>Room for any key.</summary>
    public const int MaxKeyLength = (MaxLength * 4) + (WordFolding.MaxLength * 2);

    private readonly Span<char> _key;
    private readonly NameRules _rules;
    private NameSounds _sounds;
    private int _length;

    /// <summary>Whether the name proper has begun, so that "in" and "near" lead away from it.</summary>
    private bool _named;

    /// <summary>Whether what follows only tells where the place lies.</summary>
    private bool _aside;

    /// <summary>Whether nobody asks for sounds.</summary>
    private readonly bool _isKeyOnly;

    /// <summary>Room for the key of a name of some length.</summary>
    public static int KeyRoom(int length) => (Math.Min(length, MaxLength) * 4) + (WordFolding.MaxLength * 2);

    private NameReader(Span<char> key, NameSounds sounds, NameRules rules, bool isKeyOnly = false)
    {
        _isKeyOnly = isKeyOnly;
        _key = key;
        _sounds = sounds;
        _rules = rules;
    }

    /// <summary>Reads a name.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="key">Where to write the key, <see cref="MaxKeyLength"/> units.</param>
    /// <param name="sounds">Takes the sounds and words.</param>
    /// <returns>The length of the key; 0 for a name without letters and digits or one that is too long.</returns>
    public static int Read(scoped ReadOnlySpan<char> name, Span<char> key, ref NameSounds sounds)
    {
        var reader = new NameReader(key, sounds, NameRules.Folding);
        var length = reader.Read(name);
        sounds = reader._sounds;
        return length;
    }

    /// <summary>Reads a name for its key only.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="key">Where to write the key, <see cref="MaxKeyLength"/> units.</param>
    /// <param name="rules">Which rules the key applies.</param>
    /// <returns>The length of the key; 0 for a name without letters and digits or one that is too long.</returns>
    public static int ReadKey(ReadOnlySpan<char> name, Span<char> key, NameRules rules = NameRules.Folding) =>
        new NameReader(key, default, rules, isKeyOnly: true).Read(name);

    /// <summary>Reads one word of a running text for its part of a key.</summary>
    /// <param name="word">Letters as <see cref="Letters"/> folds them.</param>
    /// <param name="key">Where to write the key, <see cref="MaxKeyLength"/> units.</param>
    /// <returns>The length of the key.</returns>
    public static int ReadWord(ReadOnlySpan<char> word, Span<char> key)
    {
        var reader = new NameReader(key, default, NameRules.Folding, isKeyOnly: true);
        reader.AddWord(word, isName: true, isFirst: true);
        return reader._length;
    }

    private int Read(scoped ReadOnlySpan<char> name)
    {
        // Room for this name and no more: clearing room for the longest one would take longer than reading a usual one.
        var read = name.Length > MaxLength ? name[..MaxLength] : name;
        Span<char> letters = stackalloc char[(read.Length * 2) + 1];
        Span<NameToken> tokens = stackalloc NameToken[Math.Min(NameTokens.MaxCount, (read.Length / 2) + 1)];
        var count = NameTokens.Read(read, letters, tokens, _rules);
        Read(letters, tokens[..count]);
        return name.Length > MaxLength || count == NameTokens.MaxCount ? 0 : _length;
    }

    private void Read(scoped ReadOnlySpan<char> letters, scoped ReadOnlySpan<NameToken> tokens)
    {
        var hasCapital = false;
        foreach (var token in tokens)
        {
            hasCapital |= token.IsCapital;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var word = letters.Slice(token.Start, token.Length);
            if (token.Follows == NameMark.Colon && _named)
            {
                _sounds.SetAside();
                _named = false;
            }

            _aside = _named && (_aside || token.Follows != NameMark.None);
            if (i + 1 < tokens.Length && tokens[i + 1].Follows == NameMark.None && Articles.IsArticle(word, letters[tokens[i + 1].Start]))
            {
                AddArticle(word);
                continue;
            }

            AddWord(word, isName: token.IsCapital || !hasCapital, isFirst: i == 0);
        }
    }

    private void AddWord(scoped ReadOnlySpan<char> word, bool isName, bool isFirst)
    {
        var prefix = isFirst ? 0 : Articles.Prefix(word);
        if (prefix > 0)
        {
            _sounds.Add(word[..prefix], new NameWord(0, WordPart.Particle), _aside);
            _aside |= _named;
            word = word[prefix..];
        }

        word = word[AddJoinedArticle(word)..];
        var element = (_rules & NameRules.Joining) != 0 ? Elements.Joined(word) : 0;
        if (element > 0)
        {
            Fold(word[..element], out var first);
            _sounds.Add(word[..element], first, _aside);
            word = word[element..];
            word = word[AddJoinedArticle(word)..];
        }

        if (_isKeyOnly)
        {
            FoldKey(word);
            return;
        }

        Fold(word, out var meaning);
        if (element > 0)
        {
            meaning = default;
        }
        else if (!isName && meaning.Meaning == 0)
        {
            // A small word among capitals is no name: "clinic", "residential".
            meaning = new NameWord(0, WordPart.Kind);
        }

        _sounds.Add(word, meaning, _aside);
        _aside |= _named && meaning.Part == WordPart.Particle;
        _named |= meaning.Part is WordPart.Core or WordPart.Element;
    }

    /// <summary>Adds the article that a word starts with.</summary>
    /// <returns>Its length.</returns>
    private int AddJoinedArticle(scoped ReadOnlySpan<char> word)
    {
        var length = Articles.Joined(word);
        if (length > 0)
        {
            AddArticle(word[..length]);
        }

        return length;
    }

    private void AddArticle(scoped ReadOnlySpan<char> word)
    {
        _sounds.Add(word, Articles.Word, _aside);
        if ((_rules & NameRules.Articles) == 0)
        {
            Fold(word, out _);
        }
    }

    /// <summary>Adds a word to the key.</summary>
    private void Fold(scoped ReadOnlySpan<char> word, out NameWord meaning)
    {
        AddSpace();
        _length += WordFolding.Fold(word, _key[_length..], out meaning, _rules);
    }

    private void FoldKey(scoped ReadOnlySpan<char> word)
    {
        AddSpace();
        _length += WordFolding.Fold(word, _key[_length..], _rules);
    }

    private void AddSpace()
    {
        if (_length > 0 && (_rules & NameRules.Joining) == 0)
        {
            _key[_length++] = Letters.Break;
        }
    }
}
