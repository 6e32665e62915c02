using System.Numerics;

namespace DeirZour.Gazetteers;

/// <summary>The consonants of a word in classes so coarse that no folding changes them: what a word is first tested by.</summary>
/// <remarks>
/// Vowels, glides, h, apostrophes and doubling do not count. Two words that fold to the same letters have the same signature; many others
/// have it too. A word with letters beyond ASCII, or one that may be joined with an article, has none and is always looked up.
/// </remarks>
internal static class WordSignature
{
    /// <summary>What the signature of a word is that must be looked up.</summary>
    public const uint None = 0;

    private const byte Ignored = 16;
    private const byte Special = 32;
    private const byte End = 64;
    private static readonly byte[] Classes = MakeClasses();

    /// <summary>The signature of the word that starts at a place in a text.</summary>
    public static uint Of<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        if (MayStartWithArticle(text))
        {
            return None;
        }

        // Bounded, so that a text of one endless word takes no more than linear time.
        var length = Math.Min(text.Length, WordFolding.MaxLength);
        uint signature = 1;
        uint last = 0;
        for (var i = 0; i < length; i++)
        {
            var unit = int.CreateTruncating(text[i]);
            if (unit >= 0x80)
            {
                return None;
            }

            uint kind = Classes[unit];
            if (kind > Ignored)
            {
                if (kind == End)
                {
                    break;
                }

                var next = i + 1 < text.Length ? (char)(int.CreateTruncating(text[i + 1]) | 0x20) : Letters.Nothing;
                var afterNext = i + 2 < text.Length ? (char)(int.CreateTruncating(text[i + 2]) | 0x20) : Letters.Nothing;
                switch ((char)(unit | 0x20), next)
                {
                    case ('\'', 's') when afterNext is not (>= 'a' and <= 'z'):
                        return Mix(signature);
                    case ('\'', not (>= 'a' and <= 'z')):
                        return Mix(signature);
                    case ('\'', _) or ('d', 'j'):
                        continue;
                    case ('c', 'h'):
                        kind = ClassOf('s');
                        break;
                    case ('p', 'h'):
                        kind = ClassOf('f');
                        break;
                    case ('c', _) or ('x', _):
                        kind = ClassOf('k');
                        break;
                    default:
                        kind -= Special;
                        break;
                }

                if ((unit | 0x20) == 'x')
                {
                    signature = last == kind ? signature : (signature << 4) | kind;
                    kind = ClassOf('s');
                }
            }

            if (kind < Ignored && kind != last)
            {
                signature = (signature << 4) | kind;
                last = kind;
            }
        }

        return Mix(signature);
    }

    private static bool MayStartWithArticle<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        if (text.Length < 3 || (int.CreateTruncating(text[0]) | 0x20) is not ('a' or 'e' or 'u' or 'i'))
        {
            return false;
        }

        var second = int.CreateTruncating(text[1]) | 0x20;
        return second == 'l' || second == (int.CreateTruncating(text[2]) | 0x20) || !char.IsAsciiLetter((char)int.CreateTruncating(text[2]))
            || (second is 's' or 't' or 'd' && (int.CreateTruncating(text[2]) | 0x20) == 'h');
    }

    // Never None, and the low bits depend on all of it.
    private static uint Mix(uint signature) => unchecked((signature * 0x9E37_79B9) ^ (signature >> 15)) | 1;

    private static uint ClassOf(char letter) => (uint)(Classes[letter] & ~Special);

    private static byte[] MakeClasses()
    {
        var classes = new byte[0x80];
        Array.Fill(classes, End);
        string[] members = ["b", "t", "d", "j", "g", "kq", "s", "z", "f", "l", "r", "m", "n", "v", "p"];
        for (var c = 0; c < members.Length; c++)
        {
            foreach (var letter in members[c])
            {
                classes[letter] = (byte)(c + 1);
            }
        }

        foreach (var letter in "aeiouhwy")
        {
            classes[letter] = Ignored;
        }

        foreach (var letter in "cxpd'`")
        {
            classes[letter] = (byte)(Special | (classes[letter] == End ? 0 : classes[letter]));
        }

        for (var digit = '0'; digit <= '9'; digit++)
        {
            classes[digit] = Ignored;
        }

        for (var letter = 'A'; letter <= 'Z'; letter++)
        {
            classes[letter] = classes[letter | 0x20];
        }

        return classes;
    }
}
