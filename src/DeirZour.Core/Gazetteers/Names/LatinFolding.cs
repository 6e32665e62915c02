namespace DeirZour.Gazetteers;

/// <summary>Folds one Latin word so that the usual romanisations of one Arabic word become equal.</summary>
/// <remarks>
/// Arabic has three vowels, long or short, and romanisations write them in five letters and a dozen pairs; it has consonants that Latin
/// lacks, written as pairs or as their nearest neighbour. Runs of vowels become a, i or u, glides between vowels become w or y, and
/// consonants that are commonly confused become one.
/// </remarks>
internal static class LatinFolding
{
    /// <summary>Folds a word.</summary>
    /// <param name="word">Letters as <see cref="Letters"/> folds them, without apostrophes.</param>
    /// <param name="folded">Where to write; twice as long as the word.</param>
    /// <param name="rules">Which rules to apply.</param>
    /// <returns>How many letters were written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded, NameRules rules = NameRules.Folding)
    {
        var output = new FoldedWord(folded, rules);
        var at = 0;
        while (at < word.Length)
        {
            var letter = word[at];
            var next = at + 1 < word.Length ? word[at + 1] : Letters.Nothing;
            if ((rules & NameRules.Vowels) != 0 && IsVowel(letter, next, at == 0))
            {
                var end = at + 1;
                while (end < word.Length && IsVowel(word[end], end + 1 < word.Length ? word[end + 1] : Letters.Nothing, false))
                {
                    end++;
                }

                AddVowels(word, at, end, ref output);
                at = end;
            }
            else if (letter == 'h' && next == Letters.Nothing && (rules & NameRules.Endings) != 0 && at > 0 && word[at - 1] is 'a' or 'e')
            {
                // The feminine ending -ah, -eh; a final h after another vowel is a letter like any other.
                output.EndFeminine();
                at++;
            }
            else
            {
                at += (rules & NameRules.Consonants) != 0 ? AddConsonant(letter, next, ref output) : output.Add(letter);
            }
        }

        if ((rules & NameRules.Endings) != 0 && word.Length > 3)
        {
            // A bare e at the end, or before a last t, is the feminine ending too.
            switch (word)
            {
                case [.., not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w'), 'e']:
                    output.EndFeminine();
                    break;
                case [.., not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w'), 'e', 't']:
                    output.EndFeminineBeforeT();
                    break;
            }
        }

        return output.Length;
    }

    /// <summary>A consonant, or a pair for one.</summary>
    /// <returns>How many letters it is written with.</returns>
    private static int AddConsonant(char letter, char next, ref FoldedWord output)
    {
        switch (letter, next)
        {
            case ('s' or 'c', 'h'):
                output.AddPair('s');
                return 2;
            case ('k', 'h'):
                output.AddPair('k');
                return 2;
            case ('g' or 't' or 'd', 'h'):
                output.Add(letter);
                return 2;
            case ('p', 'h'):
                output.Add('f');
                return 2;
            case ('d', 'j'):
                return 1;
            case ('q' or 'c', _):
                return output.Add('k');
            case ('x', _):
                output.Add('k');
                return output.Add('s');
            default:
                return output.Add(letter);
        }
    }

    /// <summary>y and w are vowels unless a vowel follows.</summary>
    private static bool IsVowel(char letter, char next, bool isFirst) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => true,
        'w' or 'y' => !isFirst && next is not ('a' or 'e' or 'i' or 'o' or 'u'),
        _ => false,
    };

    private static void AddVowels(ReadOnlySpan<char> word, int start, int end, ref FoldedWord output)
    {
        for (var i = start; i + 1 < end; i++)
        {
            // A vowel before another of a different colour is a glide: Latakia and Latakiya, Sueida and Suwayda.
            var glide = (word[i], word[i + 1]) switch
            {
                ('i', 'a' or 'o' or 'u') => 'y',
                ('e', 'o' or 'u') when i > start => 'y',
                ('o' or 'u', 'a' or 'e' or 'i') => 'w',
                _ => Letters.Nothing,
            };
            if (glide != Letters.Nothing)
            {
                if (i > start)
                {
                    output.Add(Colour(word[start..i]));
                }

                output.Add(glide);
                start = i + 1;
            }
        }

        output.Add(Colour(word[start..end]));
    }

    private static char Colour(ReadOnlySpan<char> run)
    {
        var colour = 'a';
        foreach (var letter in run)
        {
            if (letter is 'o' or 'u' or 'w')
            {
                return 'u';
            }

            if (letter != 'a')
            {
                colour = 'i';
            }
        }

        return colour;
    }
}
