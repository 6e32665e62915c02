namespace DeirZour.Gazetteers;

/// <summary>Aligns two names sound by sound and says how alike they are.</summary>
/// <remarks>
/// A dynamic programme over the sounds of both. A sound meets another at the cost of the table, or is left out at its weight. At the start of a
/// word a whole word may be left out, cheaply when it only says what kind of place it is, and two words of one meaning meet at no cost
/// whatever they sound like. Where words begin and end costs nothing else, so names joined and apart align.
/// </remarks>
internal static class NameAligner
{
    private const int DoubledSound = 8;

    /// <summary>Up to this cost, two sounds are two ways to write one.</summary>
    private const int SameSound = 15;

    /// <summary>Up to this weight, a sound is a vowel or as weak.</summary>
    private const int WeakSound = 50;
    private const int Stride = NameSounds.MaxSounds + 1;

    /// <summary>How alike two names are, 0 to 1.</summary>
    public static double Compare(in NameSounds one, in NameSounds other) =>
        Score(Cost(one.Sounds, one.Words, other.Sounds, other.Words), Math.Max(Weight(one.Sounds, one.Words), Weight(other.Sounds, other.Words)));

    /// <summary>What a cost means for a name of some weight: 1 for none, 0 for as much as the whole name or more.</summary>
    public static double Score(int cost, int weight) => weight == 0 ? 0 : Math.Max(0, 1 - ((double)cost / weight));

    /// <summary>What a name weighs that is its own: words that say the kind hardly count.</summary>
    public static int Weight(ReadOnlySpan<byte> sounds, ReadOnlySpan<NameSpan> words)
    {
        var sum = 0;
        foreach (var word in words)
        {
            sum += Omission(sounds, word);
        }

        return sum;
    }

    /// <summary>The cost of leaving a whole word out.</summary>
    private static int Omission(ReadOnlySpan<byte> sounds, NameSpan word)
    {
        var weights = Sounds.Default.Weights;
        var sum = 0;
        foreach (var sound in sounds.Slice(word.Start, word.Length))
        {
            sum += weights[sound];
        }

        var cost = word.Word.Part switch
        {
            WordPart.Particle => 2,
            WordPart.Article => 4,
            WordPart.Kind => 8,
            WordPart.Feature => Math.Min(sum, 120),
            WordPart.Attribute => Math.Min(sum, 120),
            WordPart.Element => sum * 60 / 100,
            _ => sum * 85 / 100,
        };
        return word.IsAside ? cost * 40 / 100 : cost;
    }

    /// <summary>What it costs to turn one name into the other, in hundredths of a consonant.</summary>
    /// <param name="one">The sounds of the one.</param>
    /// <param name="oneWords">The words of the one.</param>
    /// <param name="other">The sounds of the other.</param>
    /// <param name="otherWords">The words of the other.</param>
    /// <param name="extraShare">What a word costs that only the other name has, in hundredths of its usual cost.</param>
    public static int Cost(
        ReadOnlySpan<byte> one,
        ReadOnlySpan<NameSpan> oneWords,
        ReadOnlySpan<byte> other,
        ReadOnlySpan<NameSpan> otherWords,
        int extraShare = 100)
    {
        Span<int> table = stackalloc int[Stride * Stride];
        Span<int> omissions = stackalloc int[NameSounds.MaxWords * 2];
        Fill(one, oneWords, other, otherWords, extraShare, table, omissions);
        return table[(one.Length * Stride) + other.Length];
    }

    /// <summary>The rules that the cheapest way from one name to the other uses.</summary>
    public static NameRules Explain(in NameSounds oneName, in NameSounds otherName)
    {
        var one = oneName.Sounds;
        var other = otherName.Sounds;
        var oneWords = oneName.Words;
        var otherWords = otherName.Words;
        Span<int> table = stackalloc int[Stride * Stride];
        Span<int> omissions = stackalloc int[NameSounds.MaxWords * 2];
        Fill(one, oneWords, other, otherWords, extraShare: 100, table, omissions);
        var rules = NameRules.None;
        var (i, j) = (one.Length, other.Length);
        while (i > 0 || j > 0)
        {
            var here = table[(i * Stride) + j];
            if (i > 0 && j > 0 && Sounds.Default.Costs[(one[i - 1] * Sounds.Count) + other[j - 1]] is var cost && table[((i - 1) * Stride) + j - 1] + cost == here)
            {
                rules |= cost > SameSound ? NameRules.Sounds : NameRules.None;
                (i, j) = (i - 1, j - 1);
            }
            else if (WordBefore(oneWords, i) is var oneWord && oneWord >= 0 && table[(oneWords[oneWord].Start * Stride) + j] + omissions[oneWord] == here)
            {
                rules |= RuleOf(oneWords[oneWord], omissions[oneWord]);
                i = oneWords[oneWord].Start;
            }
            else if (WordBefore(otherWords, j) is var otherWord && otherWord >= 0
                && table[(i * Stride) + otherWords[otherWord].Start] + omissions[NameSounds.MaxWords + otherWord] == here)
            {
                rules |= RuleOf(otherWords[otherWord], omissions[NameSounds.MaxWords + otherWord]);
                j = otherWords[otherWord].Start;
            }
            else
            {
                var oneLess = i > 0 && table[((i - 1) * Stride) + j] + Sounds.Default.Weights[one[i - 1]] >= here
                    && (j == 0 || table[((i - 1) * Stride) + j] <= table[(i * Stride) + j - 1]);
                var sound = oneLess ? one[i - 1] : other[j - 1];
                rules |= Sounds.Default.Weights[sound] > WeakSound ? NameRules.Sounds : NameRules.Vowels;
                (i, j) = oneLess ? (i - 1, j) : (i, j - 1);
            }
        }

        return rules;
    }

    private static NameRules RuleOf(NameSpan word, int omission) =>
        omission == 0 ? NameRules.Meanings : word.Word.Part == WordPart.Article ? NameRules.Articles : NameRules.Omissions;

    private static int WordBefore(ReadOnlySpan<NameSpan> words, int end)
    {
        for (var w = 0; w < words.Length; w++)
        {
            if (words[w].End == end)
            {
                return w;
            }
        }

        return -1;
    }

    /// <summary>Fills the table of the dynamic programme: row i, column j is the cost of the first i sounds of one against the first j of the other.</summary>
    private static void Fill(
        ReadOnlySpan<byte> one,
        ReadOnlySpan<NameSpan> oneWords,
        ReadOnlySpan<byte> other,
        ReadOnlySpan<NameSpan> otherWords,
        int extraShare,
        Span<int> table,
        Span<int> omissions)
    {
        var oneOmissions = omissions[..NameSounds.MaxWords];
        var otherOmissions = omissions[NameSounds.MaxWords..];
        Omissions(one, oneWords, 100, oneOmissions);
        Omissions(other, otherWords, extraShare, otherOmissions);
        PairMeanings(oneWords, oneOmissions, otherWords, otherOmissions);
        var weights = Sounds.Default.Weights;
        var costs = Sounds.Default.Costs;
        table[..((one.Length * Stride) + other.Length + 1)].Fill(int.MaxValue / 2);
        table[0] = 0;
        var oneWord = 0;
        for (var i = 0; i <= one.Length; i++)
        {
            var row = table.Slice(i * Stride, other.Length + 1);
            var below = i < one.Length ? table.Slice((i + 1) * Stride, other.Length + 1) : default;
            var startsOne = oneWord < oneWords.Length && oneWords[oneWord].Start == i;
            var omission = startsOne ? oneOmissions[oneWord] : 0;
            var rowAfterWord = startsOne ? table.Slice(oneWords[oneWord++].End * Stride, other.Length + 1) : default;
            var oneWeight = i < one.Length ? WeightAt(one, i, startsOne, weights) : 0;
            var costsOfSound = i < one.Length ? costs.AsSpan(one[i] * Sounds.Count, Sounds.Count) : default;
            var otherWord = 0;
            for (var j = 0; j < row.Length; j++)
            {
                var here = row[j];
                var startsOther = otherWord < otherWords.Length && otherWords[otherWord].Start == j;
                if (startsOther)
                {
                    Lower(ref row[otherWords[otherWord].End], here + otherOmissions[otherWord]);
                    otherWord++;
                }

                if (startsOne)
                {
                    Lower(ref rowAfterWord[j], here + omission);
                }

                if (i < one.Length)
                {
                    Lower(ref below[j], here + oneWeight);
                }

                if (j < other.Length)
                {
                    Lower(ref row[j + 1], here + WeightAt(other, j, startsOther, weights));
                    if (i < one.Length)
                    {
                        Lower(ref below[j + 1], here + costsOfSound[other[j]]);
                    }
                }
            }
        }
    }

    private static void Omissions(ReadOnlySpan<byte> sounds, ReadOnlySpan<NameSpan> words, int share, Span<int> omissions)
    {
        for (var w = 0; w < words.Length; w++)
        {
            omissions[w] = Omission(sounds, words[w]) * share / 100;
        }
    }

    /// <summary>Words of one meaning meet wherever they stand: English says "X bridge", Arabic "bridge X".</summary>
    private static void PairMeanings(ReadOnlySpan<NameSpan> one, Span<int> oneOmissions, ReadOnlySpan<NameSpan> other, Span<int> otherOmissions)
    {
        for (var i = 0; i < one.Length; i++)
        {
            var meaning = one[i].Word.Meaning;
            for (var j = 0; meaning != 0 && j < other.Length; j++)
            {
                if (other[j].Word.Meaning == meaning && otherOmissions[j] != 0)
                {
                    oneOmissions[i] = 0;
                    otherOmissions[j] = 0;
                    break;
                }
            }
        }
    }

    /// <summary>The cost of leaving a sound out; of one doubled within a word, nearly nothing.</summary>
    private static int WeightAt(ReadOnlySpan<byte> sounds, int at, bool startsWord, byte[] weights)
    {
        var weight = weights[sounds[at]];
        return !startsWord && sounds[at - 1] == sounds[at] ? Math.Min((int)weight, DoubledSound) : weight;
    }

    private static void Lower(ref int cell, int cost)
    {
        if (cost < cell)
        {
            cell = cost;
        }
    }
}
