using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeirZour.Text;

/// <summary>The words that the grammar knows: the tables of this folder in one hash table, phrases included.</summary>
/// <remarks>
/// A phrase is found word by word: the hash of its first words is in the table as a prefix. Built once, on first use.
/// Keys are 64-bit hashes of lower-case ASCII words; that no two entries share one is checked when the table is built.
/// </remarks>
internal sealed class Lexicon
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private readonly Slot[] _slots;
    private readonly LexiconEntry[] _table;
    private readonly int _mask;
    private readonly (byte[] Ending, VictimGroup Group)[] _endings;

    private Lexicon(Dictionary<ulong, (ushort Entry, uint NextLetters)> phrases, LexiconEntry[] table, (byte[] Ending, VictimGroup Group)[] endings, IReadOnlyCollection<string> anchors)
    {
        _endings = endings;
        Anchors = anchors;
        _slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)phrases.Count * 3)];
        _mask = _slots.Length - 1;
        _table = table;
        foreach (var (key, (entry, nextLetters)) in phrases)
        {
            var at = Home(key);
            while (_slots[at].Key != 0)
            {
                at = (at + 1) & _mask;
            }

            _slots[at] = new Slot(key, entry, nextLetters);
        }
    }

    public static Lexicon Default { get; } = Load();

    public ReadOnlySpan<LexiconEntry> Entries => _table;

    /// <summary>Of every outcome word or phrase the rarest word, in lower case: no claim without one of them.</summary>
    public IReadOnlyCollection<string> Anchors { get; }

    /// <summary>Hashes one more word onto a phrase, eight letters at a time whatever their case; 0 starts a phrase.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Extend(ulong phrase, ReadOnlySpan<byte> word)
    {
        const ulong LowerCase = 0x2020_2020_2020_2020;
        unchecked
        {
            var hash = (phrase ^ (ulong)word.Length) * Multiplier;
            while (word.Length > sizeof(ulong))
            {
                hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(word) | LowerCase);
                word = word[sizeof(ulong)..];
            }

            ulong rest;
            if (word.Length == sizeof(ulong))
            {
                rest = BinaryPrimitives.ReadUInt64LittleEndian(word);
            }
            else if (word.Length >= sizeof(uint))
            {
                // The two halves overlap in words of five to seven letters.
                rest = BinaryPrimitives.ReadUInt32LittleEndian(word) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(word[^sizeof(uint)..]) << 32);
            }
            else
            {
                rest = word.Length == 0 ? 0 : word[0] | ((ulong)word[word.Length >> 1] << 8) | ((ulong)word[^1] << 16);
            }

            return Mix(hash, rest | LowerCase) | 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong letters)
    {
        unchecked
        {
            hash = (hash ^ letters) * Multiplier;
            return hash ^ (hash >> 32);
        }
    }

    /// <summary>Finds a phrase.</summary>
    /// <param name="phrase">Its hash.</param>
    /// <param name="nextLetters">The letters with which longer phrases go on, a bit each (<see cref="LetterBit"/>).</param>
    /// <returns>The entry, 0 when there is none.</returns>
    public int Find(ulong phrase, out uint nextLetters)
    {
        var slots = _slots;
        for (var at = Home(phrase); (uint)at < (uint)slots.Length; at = (at + 1) & _mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Key == phrase)
            {
                nextLetters = slot.NextLetters;
                return slot.Entry;
            }

            if (slot.Key == 0)
            {
                break;
            }
        }

        nextLetters = 0;
        return 0;
    }

    /// <summary>The group of a noun of people that is not in the tables but ends like one: anchorman, columnist, shopkeeper.</summary>
    /// <returns>The group, or <see langword="null"/> when it does not.</returns>
    public VictimGroup? GroupByEnding(ReadOnlySpan<byte> word)
    {
        const int ShortestStem = 3;
        foreach (var (ending, group) in _endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending) && !CharClass.IsUpper(word[0]))
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>One of 32 bits for the letter with which a word starts, whatever its case.</summary>
    public static uint LetterBit(byte letter) => 1U << (letter & 31);

    private int Home(ulong key) => (int)((key >> 8) & (uint)_mask);

    private readonly record struct Slot(ulong Key, ushort Entry, uint NextLetters);

    private static Lexicon Load()
    {
        var builder = new Builder();
        builder.AddOutcomes();
        builder.AddPeople();
        builder.AddThings();
        builder.AddModifiers();
        builder.AddVague();
        builder.AddNumbers();
        builder.AddCues();
        builder.AddFunctionWords("function.tsv");
        builder.AddFunctionWords("time.tsv");
        builder.AddVerbs();
        return builder.Build();
    }

    private sealed class Builder
    {
        private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
        private readonly List<LexiconEntry> _entries = [default];
        private readonly List<(byte[] Ending, VictimGroup Group)> _endings = [];

        public void AddOutcomes()
        {
            foreach (var row in LexiconTable.Rows("outcomes.tsv"))
            {
                if (!WireNames.TryParse<Outcome>(row[0], out var outcome))
                {
                    throw new InvalidDataException($"outcomes.tsv: unknown outcome {row[0]}");
                }

                var word = row[1] switch
                {
                    "verb" => WordClass.OutcomeVerb,
                    "suffer" or "own" => WordClass.OutcomeSuffer,
                    "state" => WordClass.OutcomeState,
                    "noun" => WordClass.OutcomeNoun,
                    "toll" => WordClass.OutcomeToll,
                    "fate" => WordClass.OutcomeFate,
                    "lives" => WordClass.OutcomeLives,
                    "split" => WordClass.SplitVerb,
                    _ => throw new InvalidDataException($"outcomes.tsv: unknown part {row[1]}"),
                };
                var isVerb = word is WordClass.OutcomeVerb or WordClass.OutcomeSuffer or WordClass.OutcomeLives;
                Add(row[2], (form, index) =>
                {
                    ref var entry = ref Entry(form);
                    entry.Classes |= word;
                    entry.Outcome = outcome;
                    entry.SelfInflicted |= row[1] == "own";
                    if (isVerb)
                    {
                        entry.Form = (VerbForm)Math.Max((int)entry.Form, Math.Min(index, (int)VerbForm.Past));
                    }
                });
            }
        }

        public void AddPeople()
        {
            foreach (var row in LexiconTable.Rows("people.tsv"))
            {
                if (!WireNames.TryParse<VictimGroup>(row[0], out var group))
                {
                    throw new InvalidDataException($"people.tsv: unknown group {row[0]}");
                }

                Add(row[1], (form, _) =>
                {
                    if (form[0] == '*')
                    {
                        _endings.Add((System.Text.Encoding.ASCII.GetBytes(form[1..]), group));
                        return;
                    }

                    ref var entry = ref Entry(form);
                    entry.Classes |= WordClass.People;
                    entry.Plural |= IsPlural(form);
                    entry.Attributive |= form is "police" or "army" or "security forces" or "forces" or "personnel" or "staff";
                    if (entry.Group == VictimGroup.Unspecified || group != VictimGroup.Unspecified)
                    {
                        entry.Group = group;
                    }
                });
            }
        }

        public void AddThings()
        {
            foreach (var row in LexiconTable.Rows("things.tsv"))
            {
                Add(row[0], (form, _) => Entry(form).Classes |= WordClass.Thing);
            }
        }

        public void AddModifiers()
        {
            foreach (var row in LexiconTable.Rows("modifiers.tsv"))
            {
                var fewer = row[0] == "fewerThan";
                if (!WireNames.TryParse<CountQualifier>(fewer ? "atMost" : row[0], out var qualifier))
                {
                    throw new InvalidDataException($"modifiers.tsv: unknown qualifier {row[0]}");
                }

                var place = row.Length > 3 ? WordClass.ModifierAfter : WordClass.Modifier;
                Add(row[1], (form, _) =>
                {
                    ref var entry = ref Entry(form);
                    entry.Classes |= place;
                    entry.Qualifier = qualifier;
                    entry.FewerThan = fewer;
                });
            }
        }

        public void AddVague()
        {
            foreach (var row in LexiconTable.Rows("vague.tsv"))
            {
                var word = row.Length > 3 ? WordClass.Vague | WordClass.Magnitude : WordClass.Vague;
                Add(row[1], (form, _) =>
                {
                    ref var entry = ref Entry(form);
                    entry.Classes |= word;
                    entry.VagueWord = row[0];
                });
            }
        }

        public void AddNumbers()
        {
            foreach (var row in LexiconTable.Rows("numbers.tsv"))
            {
                var word = row[0][0] == 'x' ? WordClass.Multiplier | WordClass.Magnitude : WordClass.Number;
                var number = long.Parse(row[0].AsSpan().TrimStart("x="), NumberStyles.None, CultureInfo.InvariantCulture);
                Add(row[1], (form, _) =>
                {
                    ref var entry = ref Entry(form);
                    entry.Classes |= word;
                    entry.Number = number;
                    entry.StandsAlone = row[0][0] == '=';
                    entry.VagueWord = row.Length > 3 ? row[3] : entry.VagueWord;
                });
            }
        }

        public void AddCues()
        {
            foreach (var row in LexiconTable.Rows("cues.tsv"))
            {
                var word = row[0] == "before" ? WordClass.CueBefore : WordClass.Cue;
                Add(row[1], (form, _) => Entry(form).Classes |= word);
            }
        }

        public void AddFunctionWords(string table)
        {
            foreach (var row in LexiconTable.Rows(table))
            {
                var word = Enum.Parse<WordClass>(row[0], ignoreCase: true);
                Add(row[1], (form, _) => Entry(form).Classes |= word);
            }
        }

        public void AddVerbs()
        {
            foreach (var row in LexiconTable.Rows("verbs.tsv"))
            {
                Add(row[0], (form, _) =>
                {
                    ref var entry = ref Entry(form);
                    if ((entry.Classes & WordClass.Outcome) == 0)
                    {
                        entry.Classes |= WordClass.Verb;
                    }
                });
            }
        }

        public Lexicon Build()
        {
            var phrases = new Dictionary<ulong, (ushort Entry, uint NextLetters)>();
            var texts = new Dictionary<ulong, string>();
            foreach (var (text, index) in _index)
            {
                ulong phrase = 0;
                var words = text.Split(' ');
                for (var i = 0; i < words.Length; i++)
                {
                    phrase = Extend(phrase, System.Text.Encoding.ASCII.GetBytes(words[i]));
                    var prefix = string.Join(' ', words[..(i + 1)]);
                    if (texts.TryGetValue(phrase, out var other) && other != prefix)
                    {
                        throw new InvalidDataException($"'{prefix}' and '{other}' share a hash.");
                    }

                    texts[phrase] = prefix;
                    var known = phrases.GetValueOrDefault(phrase);
                    var isLast = i == words.Length - 1;
                    phrases[phrase] = (isLast ? (ushort)index : known.Entry, known.NextLetters | (isLast ? 0 : LetterBit((byte)words[i + 1][0])));
                }
            }

            var anchors = _index.Where(form => (_entries[form.Value].Classes & (WordClass.Outcome | WordClass.SplitEnd)) != 0).Select(form => Anchor(form.Key)).ToHashSet(StringComparer.Ordinal);
            return new Lexicon(phrases, [.. _entries], [.. _endings], anchors);
        }

        private bool IsOutcome(string form) => _index.TryGetValue(form, out var index) && (_entries[index].Classes & WordClass.Outcome) != 0;

        /// <summary>The rarest word of an outcome phrase: one that says what happened by itself ("reported dead"), else the longest ("bringing the total").</summary>
        private string Anchor(string phrase)
        {
            var words = phrase.Split(' ');
            return words.FirstOrDefault(IsOutcome) ?? words.MaxBy(word => word.Length)!;
        }

        private static bool IsPlural(string form) =>
(form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal)) || form.EndsWith("men", StringComparison.Ordinal) || form.EndsWith("children", StringComparison.Ordinal)
            || form is "people" or "staff" or "police" or "personnel" or "troops" or "peshmerga" or "army";

        private static void Add(string forms, Action<string, int> add)
        {
            var index = 0;
            foreach (var form in forms.Split(','))
            {
                var text = form.Trim();
                if (text != "-")
                {
                    add(text, index);
                }

                index++;
            }
        }

        private ref LexiconEntry Entry(string form)
        {
            var words = form.Replace('-', ' ').Replace("  ", " ", StringComparison.Ordinal).Trim();
            if (!_index.TryGetValue(words, out var index))
            {
                index = _entries.Count;
                _index.Add(words, index);
                _entries.Add(default);
            }

            return ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_entries)[index];
        }
    }
}
