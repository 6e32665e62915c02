using System.Globalization;

namespace DeirZour.Gazetteers;

/// <summary>The sounds of names and how unlike two of them are: the table <c>sounds.tsv</c> as a matrix.</summary>
/// <remarks>
/// A sound is a number below <see cref="Count"/>: a Latin letter or pair of letters, an Arabic letter, or a digit. Costs are hundredths of
/// a full consonant. The table relates Latin to Arabic; two sounds of one script are as unlike as the cheapest way over the other script.
/// </remarks>
internal sealed class Sounds
{
    /// <summary>How many sounds there can be.</summary>
    public const int Count = 128;

    /// <summary>The cost of two sounds that have nothing in common; never cheaper than leaving both out.</summary>
    public const int Unlike = 250;

    private const int DigitWeight = 150;
    private const int FirstDigit = 1;
    private const int FirstLetter = FirstDigit + 10;
    private readonly byte[] _latin = new byte[32];
    private readonly byte[] _latinWithH = new byte[32];
    private readonly byte[] _initial = new byte[32];
    private readonly byte[] _arabic = new byte[256];

    private Sounds()
    {
        var costs = Costs;
        Array.Fill(costs, (byte)Unlike);
        var rows = NameTable.Rows("sounds.tsv").ToList();
        for (byte digit = FirstDigit; digit < FirstLetter; digit++)
        {
            Weights[digit] = DigitWeight;
        }

        var sound = (byte)FirstLetter;
        var arabic = new List<byte>();
        var latin = new List<byte>();
        foreach (var row in rows)
        {
            Weights[sound] = byte.Parse(row[2], NumberStyles.None, CultureInfo.InvariantCulture);
            if (row[0] == "arabic")
            {
                _arabic[row[1][0] & 0xFF] = sound;
                arabic.Add(sound);
            }
            else
            {
                var letters = row[1];
                if (letters == "-h")
                {
                    FinalH = sound;
                }
                else if (letters[^1] == '-')
                {
                    _initial[LatinIndex(letters[0])] = sound;
                }
                else
                {
                    (letters.Length == 2 ? _latinWithH : _latin)[LatinIndex(letters[0])] = sound;
                }

                latin.Add(sound);
            }

            sound++;
        }

        for (var i = 0; i < sound; i++)
        {
            costs[(i * Count) + i] = 0;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i][0] == "latin")
            {
                foreach (var letter in rows[i][3].Split(' '))
                {
                    var cost = letter.Length > 1 ? byte.Parse(letter.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture) : (byte)0;
                    Relate((byte)(FirstLetter + i), _arabic[letter[0] & 0xFF], cost);
                }
            }
        }

        RelateOver(latin, arabic);
        RelateOver(arabic, latin);
    }

    public static Sounds Default { get; } = new();

    /// <summary>The cost of leaving each sound out.</summary>
    public byte[] Weights { get; } = new byte[Count];

    /// <summary>The cost of each pair of sounds, row by row.</summary>
    public byte[] Costs { get; } = new byte[Count * Count];

    public static byte OfDigit(char digit) => (byte)(FirstDigit + (digit - '0'));

    /// <summary>The sound of an h that ends a word after a or e: a way to write the feminine ending.</summary>
    public byte FinalH { get; private set; }

    /// <summary>The sound of a Latin vowel that starts a word, where Arabic has a letter for it.</summary>
    /// <returns>0 when the letter has no sound of its own there.</returns>
    public byte OfInitial(char letter) => _initial[LatinIndex(letter)];

    /// <summary>The sound of a Latin letter, or of the letter and the h after it.</summary>
    /// <returns>0 when there is no such sound.</returns>
    public byte OfLatin(char letter, bool withH) => (withH ? _latinWithH : _latin)[LatinIndex(letter)];

    /// <summary>The sound of an Arabic letter.</summary>
    /// <returns>0 when there is no such sound.</returns>
    public byte OfArabic(char letter) => _arabic[letter & 0xFF];

    // The apostrophe has the place before a.
    private static int LatinIndex(char letter) => letter == Letters.Apostrophe ? 0 : letter & 31;

    private void Relate(byte one, byte other, byte cost)
    {
        Costs[(one * Count) + other] = cost;
        Costs[(other * Count) + one] = cost;
    }

    private void RelateOver(List<byte> script, List<byte> bridge)
    {
        foreach (var one in script)
        {
            foreach (var other in script.Where(other => other != one))
            {
                var cheapest = bridge.Min(over => Costs[(one * Count) + over] + Costs[(over * Count) + other]);
                Costs[(one * Count) + other] = (byte)Math.Min(Unlike, cheapest + 10);
            }
        }
    }
}
