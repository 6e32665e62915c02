namespace DeirZour.Text;

/// <summary>What a lexeme is, before the lexicon is asked.</summary>
internal enum LexemeKind : byte
{
    Word,
    Number,
    Punctuation,
}

/// <summary>A word, a phrase of the lexicon, a numeral or a punctuation mark.</summary>
internal struct Lexeme
{
    /// <summary>Offset of the first unit in the text.</summary>
    public int Start;

    /// <summary>Offset behind the last unit.</summary>
    public int End;

    /// <summary>The numeral's value.</summary>
    public long Value;

    public WordClass Classes;

    /// <summary>The index of the lexicon entry, 0 for none.</summary>
    public ushort Entry;

    public LexemeKind Kind;

    /// <summary>The punctuation mark, or 0.</summary>
    public byte Mark;

    /// <summary>A hyphen joins it to the lexeme before.</summary>
    public bool Joined;

    public bool IsCapital;

    public bool IsAllCapitals;

    /// <summary>A decimal numeral, which is no count by itself.</summary>
    public bool IsDecimal;

    public readonly bool Is(WordClass word) => (Classes & word) != 0;

    public readonly bool IsMark(char mark) => Mark == mark;

    /// <summary>Whether it stands in the text as the given word or phrase, in any case.</summary>
    public readonly bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) =>
        End - Start == word.Length && System.Text.Ascii.EqualsIgnoreCase(text[Start..End], word);
}
