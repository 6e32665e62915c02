namespace DeirZour.Gazetteers;

/// <summary>A word while it is folded.</summary>
internal ref struct FoldedWord
{
    private readonly Span<char> _letters;
    private readonly NameRules _rules;

    public FoldedWord(Span<char> letters, NameRules rules)
    {
        _letters = letters;
        _rules = rules;
    }

    public int Length { get; private set; }

    /// <summary>Adds a letter, unless it doubles the last one.</summary>
    /// <returns>1, the number of letters read.</returns>
    public int Add(char letter)
    {
        if (Length == 0 || _letters[Length - 1] != letter || (_rules & NameRules.Doubling) == 0)
        {
            // A glide swallows its own vowel: Suwayda and Sweida.
            if (Length > 1 && (_rules & NameRules.Vowels) != 0 && (letter, _letters[Length - 1]) is ('w', 'u') or ('y', 'i'))
            {
                Length--;
            }

            _letters[Length++] = letter;
        }

        return 1;
    }

    /// <summary>Adds a consonant that is written with an h after it, unless it doubles the last one.</summary>
    public void AddPair(char letter)
    {
        if (Length > 1 && _letters[Length - 1] == 'h' && _letters[Length - 2] == letter && (_rules & NameRules.Doubling) != 0)
        {
            return;
        }

        _letters[Length++] = letter;
        _letters[Length++] = 'h';
    }

    /// <summary>Makes the last vowel that of the feminine ending.</summary>
    public readonly void EndFeminine() => _letters[Length - 1] = 'a';

    /// <summary>Makes the vowel before the last t that of the feminine ending.</summary>
    public readonly void EndFeminineBeforeT() => _letters[Length - 2] = 'a';
}
