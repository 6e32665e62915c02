namespace DeirZour.Gazetteers;

/// <summary>The consonants of a name as a set of neighbouring pairs, coarse enough that any two romanisations share most of them.</summary>
/// <remarks>A sound that is written like another one in either script belongs to the classes of both. Vowels, glides and h after its kind are left out.</remarks>
internal ref struct Skeleton
{
    /// <summary>How many different pairs and meanings there are.</summary>
    public const int KeyCount = (Classes * Classes) + 256;

    private const int Classes = 16;
    private const ushort Edge = 1;
    private const ushort Breath = 1 << 6;
    private static readonly ushort[] ClassesOf = MakeClasses();
    private readonly Span<bool> _keys;
    private ushort _last;
    private ushort _lastBeforeBreath;

    private Skeleton(Span<bool> keys)
    {
        _keys = keys;
        _last = Edge;
        _lastBeforeBreath = 0;
    }

    /// <summary>Marks the keys of a name.</summary>
    /// <param name="sounds">Its sounds.</param>
    /// <param name="words">Its words.</param>
    /// <param name="keys"><see cref="KeyCount"/> marks, all clear.</param>
    public static void Mark(ReadOnlySpan<byte> sounds, ReadOnlySpan<NameSpan> words, Span<bool> keys)
    {
        var skeleton = new Skeleton(keys);
        foreach (var word in words)
        {
            if (word.Word is { Part: WordPart.Core, Meaning: 0 } or { Part: WordPart.Element })
            {
                skeleton.AddWord(sounds.Slice(word.Start, word.Length));
            }
            else if (word.Word.Part is not WordPart.Article and not WordPart.Particle)
            {
                keys[(Classes * Classes) + word.Word.Meaning] = true;
            }
        }
    }

    private void AddWord(ReadOnlySpan<byte> sounds)
    {
        var isFirst = true;
        foreach (var sound in sounds)
        {
            var classes = ClassesOf[sound];
            if (classes == 0)
            {
                continue;
            }

            if (isFirst)
            {
                Pair(Edge, classes);
                isFirst = false;
            }

            if (classes != _last || classes == Edge)
            {
                Pair(_last, classes);
                Pair(_lastBeforeBreath, classes);
                _lastBeforeBreath = (classes & Breath) != 0 ? _last : (ushort)0;
                _last = classes;
            }
        }

        Pair(_last, Edge);
        Pair(_lastBeforeBreath, Edge);
    }

    private readonly void Pair(ushort one, ushort other)
    {
        for (var a = one; a != 0; a &= (ushort)(a - 1))
        {
            for (var b = other; b != 0; b &= (ushort)(b - 1))
            {
                _keys[(ushort.TrailingZeroCount(a) * Classes) + ushort.TrailingZeroCount(b)] = true;
            }
        }
    }

    private static ushort[] MakeClasses()
    {
        string[] members =
        [
            "b p v ب پ",
            "t d th dh ت ط د ض ث ذ ظ",
            "s z sh ch th dh zh c س ص ز ش ث ذ ظ ض چ ژ",
            "k q g gh kh c ch ك ق غ خ گ",
            "j g c ch zh ج چ ژ",
            "h kh ح ه خ",
            "f v ف ڤ",
            "l ل ڵ",
            "r ر ڕ",
            "m م",
            "n ن",
        ];
        var classes = new ushort[Sounds.Count];
        for (var c = 0; c < members.Length; c++)
        {
            foreach (var member in members[c].Split(' '))
            {
                var sound = Letters.IsArabic(member[0]) ? Sounds.Default.OfArabic(member[0]) : Sounds.Default.OfLatin(member[0], member.Length == 2);
                classes[sound] |= (ushort)(1 << (c + 1));
            }
        }

        for (var digit = '0'; digit <= '9'; digit++)
        {
            classes[Sounds.OfDigit(digit)] = 1 << (Classes - 1);
        }

        return classes;
    }
}
