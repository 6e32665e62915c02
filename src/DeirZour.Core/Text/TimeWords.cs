using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace DeirZour.Text;

/// <summary>The words of time expressions: the table <c>when.tsv</c>.</summary>
/// <remarks>
/// A claim's sentence is asked word by word, so a word of up to eight letters is its own key, and one of up to sixteen is keyed by its two
/// ends; longer words are not in the table. That no two words share a key is checked when the table is built.
/// </remarks>
internal static class TimeWords
{
    private const int WordLength = sizeof(ulong);
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const ulong LowerCase = 0x2020_2020_2020_2020;
    private static readonly (ulong Key, TimeWord Word)[] Table = Load();

    /// <summary>For each first letter the lengths of the words that start with it, a bit each: most words of a text stop here.</summary>
    private static readonly uint[] Lengths = LengthsByLetter();

    private static readonly int Shift = 64 - BitOperations.Log2((uint)Table.Length);

    /// <summary>Looks up the word between two offsets of a text; letter case does not matter.</summary>
    /// <returns>The word, or <c>default</c> when it is not in the table.</returns>
    public static TimeWord Find(ReadOnlySpan<byte> text, int start, int end)
    {
        if (end - start > 2 * WordLength || (Lengths[text[start] & 31] >> (end - start) & 1) == 0)
        {
            return default;
        }

        var table = Table;
        var key = Key(text, start, end);
        for (var at = Slot(key, Shift); table[at].Key != 0; at = (at + 1) & (table.Length - 1))
        {
            if (table[at].Key == key)
            {
                return table[at].Word;
            }
        }

        return default;
    }

    private static ulong Key(ReadOnlySpan<byte> text, int start, int end)
    {
        var length = end - start;
        if (length >= WordLength)
        {
            var first = BinaryPrimitives.ReadUInt64LittleEndian(text[start..]) | LowerCase;
            var last = BinaryPrimitives.ReadUInt64LittleEndian(text[(end - WordLength)..]) | LowerCase;
            return length == WordLength ? first : unchecked((first ^ BitOperations.RotateLeft(last, length)) * Multiplier);
        }

        if (text.Length - start >= WordLength)
        {
            return (BinaryPrimitives.ReadUInt64LittleEndian(text[start..]) | LowerCase) & ((1UL << (8 * length)) - 1);
        }

        ulong key = 0;
        for (var i = end - 1; i >= start; i--)
        {
            key = (key << 8) | text[i] | 0x20UL;
        }

        return key;
    }

    private static int Slot(ulong key, int shift) => unchecked((int)((key * Multiplier) >> shift));

    private static (ulong Key, TimeWord Word)[] Load()
    {
        var words = new Dictionary<ulong, (string Form, TimeWord Word)>();
        foreach (var (kind, value, form) in Rows())
        {
            var bytes = Encoding.ASCII.GetBytes(form);
            var key = Key(bytes, 0, bytes.Length);
            var known = words.GetValueOrDefault(key);
            if (known.Form is not null && known.Form != form)
            {
                throw new InvalidDataException($"'{form}' and '{known.Form}' share a key.");
            }

            words[key] = (form, new TimeWord(known.Word.Kind | kind, Math.Max(known.Word.Value, value)));
        }

        var table = new (ulong Key, TimeWord Word)[BitOperations.RoundUpToPowerOf2((uint)words.Count * 4)];
        foreach (var (key, (_, word)) in words)
        {
            var at = Slot(key, 64 - BitOperations.Log2((uint)table.Length));
            while (table[at].Key != 0)
            {
                at = (at + 1) & (table.Length - 1);
            }

            table[at] = (key, word);
        }

        return table;
    }

    private static uint[] LengthsByLetter()
    {
        var lengths = new uint[32];
        foreach (var (_, _, form) in Rows())
        {
            lengths[form[0] & 31] |= 1U << form.Length;
        }

        return lengths;
    }

    private static IEnumerable<(TimeWordKind Kind, int Value, string Form)> Rows()
    {
        foreach (var cells in LexiconTable.Rows("when.tsv"))
        {
            var kind = Enum.Parse<TimeWordKind>(cells[0], ignoreCase: true);
            var forms = cells[2].Split(", ");
            for (var i = 0; i < forms.Length; i++)
            {
                if (forms[i] != "-")
                {
                    yield return (kind, cells[1] == "#" ? i + 1 : int.Parse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture), forms[i]);
                }
            }
        }
    }
}
