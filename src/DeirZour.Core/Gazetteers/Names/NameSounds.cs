namespace DeirZour.Gazetteers;

/// <summary>A name as sounds and words, in memory that the caller provides.</summary>
internal ref struct NameSounds
{
    /// <summary>How many sounds of a name are compared; what is longer is no name.</summary>
    public const int MaxSounds = 64;

    /// <summary>How many words of a name are compared.</summary>
    public const int MaxWords = 16;

    private readonly Span<byte> _sounds;
    private readonly Span<NameSpan> _words;
    private int _soundCount;
    private int _wordCount;

    /// <param name="sounds">Room for <see cref="MaxSounds"/>.</param>
    /// <param name="words">Room for <see cref="MaxWords"/>.</param>
    public NameSounds(Span<byte> sounds, Span<NameSpan> words)
    {
        _sounds = sounds;
        _words = words;
    }

    public readonly ReadOnlySpan<byte> Sounds => _sounds[.._soundCount];

    public readonly ReadOnlySpan<NameSpan> Words => _words[.._wordCount];

    /// <summary>Adds a word; what no longer fits is left out.</summary>
    /// <param name="letters">Its letters as <see cref="Letters"/> folds them, apostrophes included.</param>
    /// <param name="word">What it means and does.</param>
    /// <param name="isAside">Whether it only says where.</param>
    public void Add(scoped ReadOnlySpan<char> letters, NameWord word, bool isAside)
    {
        if (_wordCount == _words.Length || letters.Length == 0)
        {
            return;
        }

        var table = DeirZour.Gazetteers.Sounds.Default;
        var start = _soundCount;
        for (var i = 0; i < letters.Length && _soundCount < _sounds.Length; i++)
        {
            var letter = letters[i];
            byte sound = 0;
            if (Letters.IsLatin(letter) || letter == Letters.Apostrophe)
            {
                if (i + 1 < letters.Length && letters[i + 1] == 'h' && table.OfLatin(letter, withH: true) is var pair && pair != 0)
                {
                    sound = pair;
                    i++;
                }
                else if (letter == 'x')
                {
                    AddSound(table.OfLatin('k', withH: false));
                    sound = table.OfLatin('s', withH: false);
                }
                else if (letter == 'h' && i > 1 && i + 1 == letters.Length && letters[i - 1] is 'a' or 'e')
                {
                    sound = table.FinalH;
                }
                else
                {
                    sound = i == 0 && table.OfInitial(letter) is var initial && initial != 0 ? initial : table.OfLatin(letter, withH: false);
                }
            }
            else if (Letters.IsDigit(letter))
            {
                sound = DeirZour.Gazetteers.Sounds.OfDigit(letter);
            }
            else if (Letters.IsArabic(letter))
            {
                sound = table.OfArabic(letter);
            }

            AddSound(sound);
        }

        if (_soundCount > start)
        {
            _words[_wordCount++] = new NameSpan((byte)start, (byte)(_soundCount - start), word, isAside);
        }
    }

    /// <summary>Makes every word so far a remark on where the place lies.</summary>
    public readonly void SetAside()
    {
        foreach (ref var word in _words[.._wordCount])
        {
            word = word with { IsAside = true };
        }
    }

    /// <summary>Adds the words of another name, those from an index on first.</summary>
    public void AddTurned(scoped in NameSounds other, int first)
    {
        for (var w = 0; w < other._wordCount; w++)
        {
            var word = other._words[(first + w) % other._wordCount];
            other._sounds.Slice(word.Start, word.Length).CopyTo(_sounds[_soundCount..]);
            _words[_wordCount++] = word with { Start = (byte)_soundCount };
            _soundCount += word.Length;
        }
    }

    private void AddSound(byte sound)
    {
        if (sound != 0 && _soundCount < _sounds.Length)
        {
            _sounds[_soundCount++] = sound;
        }
    }
}
