using System.Buffers;
using System.Text;

namespace DeirZour.Text;

/// <summary>Reads the count expressions of an English text one after another; see <see cref="CountPhrase"/>.</summary>
/// <remarks>
/// <para>The spans do not overlap and come in the order of the text. The words around matter as for
/// <see cref="CountPhrase.TryFind(ReadOnlySpan{char}, out CountPhrase)"/>. Reading to the end takes time linear in the length.
/// Memory comes from the shared pools; dispose the reader to give it back.</para>
/// <code>
/// using var reader = new CountPhraseReader("At least 12 soldiers and dozens of civilians");
/// while (reader.Read())
/// {
///     Console.WriteLine(reader.Current.Count);
/// }
/// </code>
/// </remarks>
public ref struct CountPhraseReader
{
    private readonly byte[]? _rented;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Lexeme[] _lexemes;
    private Lexer _lexer;

    /// <summary>The number of lexemes of the sentence.</summary>
    private int _count;

    /// <summary>The lexeme behind the last one that may start a count.</summary>
    private int _stop;

    private int _next;

    /// <summary>Starts to read UTF-16 text.</summary>
    /// <param name="text">The whole text.</param>
    public CountPhraseReader(ReadOnlySpan<char> text)
    {
        _rented = ArrayPool<byte>.Shared.Rent(text.Length);
        NarrowText.FromUtf16(text, _rented);
        _text = _rented.AsSpan(0, text.Length);
        _lexer = new Lexer(_text, Lexicon.Default);
        _lexemes = ArrayPool<Lexeme>.Shared.Rent(Lexer.MaxLexemes);
    }

    /// <summary>Starts to read UTF-8 text; a byte that is no UTF-8 counts as one UTF-16 unit.</summary>
    /// <param name="utf8Text">The whole text.</param>
    public CountPhraseReader(ReadOnlySpan<byte> utf8Text)
    {
        _text = utf8Text;
        if (!Ascii.IsValid(utf8Text))
        {
            _rented = ArrayPool<byte>.Shared.Rent(utf8Text.Length);
            _text = _rented.AsSpan(0, NarrowText.FromUtf8(utf8Text, _rented));
        }

        _lexer = new Lexer(_text, Lexicon.Default);
        _lexemes = ArrayPool<Lexeme>.Shared.Rent(Lexer.MaxLexemes);
    }

    /// <summary>The expression read last; offsets count UTF-16 code units from the start of the text.</summary>
    public CountPhrase Current { get; private set; }

    /// <summary>Reads the next expression.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        do
        {
            var sentence = _lexemes.AsSpan(0, _count);
            while (_next < _stop)
            {
                if (CountPhraseParser.TryReadAt(sentence, _text, ref _next, out var group))
                {
                    Current = new CountPhrase(group);
                    return true;
                }
            }
        }
        while (ReadSentence());

        Current = default;
        return false;
    }

    /// <summary>Reads the next sentence; one that is too long is read in pieces that overlap, so that no count is cut.</summary>
    private bool ReadSentence()
    {
        if (_stop < _count)
        {
            _lexer.MoveTo(_lexemes[Math.Min(_next, _count - 1)].Start);
        }

        _count = _lexer.ReadSentence(_lexemes);
        _stop = _count < Lexer.MaxLexemes ? _count : Lexer.MaxLexemes - CountPhraseParser.LongestLexemes;
        _next = 0;
        while (_stop < _count && _lexemes[_stop].Joined)
        {
            _stop++;
        }

        return _count > 0;
    }

    /// <summary>Gives the memory back to the pools.</summary>
    public void Dispose()
    {
        if (_lexemes is not null)
        {
            ArrayPool<Lexeme>.Shared.Return(_lexemes);
        }

        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        this = default;
    }
}
