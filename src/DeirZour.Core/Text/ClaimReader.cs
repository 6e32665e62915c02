using System.Buffers;

namespace DeirZour.Text;

/// <summary>Reads the casualty claims of an English news text: who said how many, about whom, at which position.</summary>
/// <remarks>
/// <para>Any text is fine: wrong encodings, other languages and any length give no claim or a right one, never an exception, in time
/// linear in the length. Memory comes from the shared pools; dispose the reader to give it back.</para>
/// <para>What counts as a claim is defined in the project's conventions: one count, one outcome, one group of people. Named people without
/// a count word are no claims. The grammar's rules are <see cref="GrammarRule"/>.</para>
/// <code>
/// using var reader = new ClaimReader("A raid killed at least 12 people, a medic said.");
/// while (reader.Read())
/// {
///     Console.WriteLine(reader.Current.Count);
/// }
/// </code>
/// </remarks>
public ref struct ClaimReader
{
    private readonly byte[]? _rented;
    private ClaimScanner _scanner;
    private ClaimBuffer _claims;
    private int _next;
    private int _yielded;

    /// <summary>Starts to read UTF-16 text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="speakers">The speakers whose short forms are known; <see cref="KnownSpeakers.Default"/> when null.</param>
    public ClaimReader(ReadOnlySpan<char> text, KnownSpeakers? speakers = null)
    {
        _rented = ArrayPool<byte>.Shared.Rent(text.Length);
        NarrowText.FromUtf16(text, _rented);
        _scanner = new ClaimScanner(_rented.AsSpan(0, text.Length), speakers ?? KnownSpeakers.Default);
    }

    /// <summary>Starts to read UTF-8 text; a byte that is no UTF-8 counts as one UTF-16 unit.</summary>
    /// <param name="utf8Text">The whole text.</param>
    /// <param name="speakers">The speakers whose short forms are known; <see cref="KnownSpeakers.Default"/> when null.</param>
    public ClaimReader(ReadOnlySpan<byte> utf8Text, KnownSpeakers? speakers = null)
    {
        speakers ??= KnownSpeakers.Default;
        if (System.Text.Ascii.IsValid(utf8Text))
        {
            _scanner = new ClaimScanner(utf8Text, speakers);
            return;
        }

        _rented = ArrayPool<byte>.Shared.Rent(utf8Text.Length);
        var units = NarrowText.FromUtf8(utf8Text, _rented);
        _scanner = new ClaimScanner(_rented.AsSpan(0, units), speakers);
    }

    /// <summary>The claim read last. Indexes of later claims may appear in it where a part stands before its total.</summary>
    public ExtractedClaim Current { get; private set; }

    /// <summary>Reads the next claim.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        while (true)
        {
            for (; _next < _claims.Count; _next++)
            {
                if (_claims[_next].Index >= 0)
                {
                    Current = ToExtracted(_claims[_next]);
                    _next++;
                    return true;
                }
            }

            if (!_scanner.ReadSentence(ref _claims))
            {
                return false;
            }

            for (var c = _next; c < _claims.Count; c++)
            {
                ref var claim = ref _claims[c];
                claim.Index = claim.IsNamed ? -1 : _yielded++;
            }
        }
    }

    /// <summary>What the text says in sum about an outcome, after reading it to the end.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The toll, or <see langword="null"/> when the text counts nobody.</returns>
    public TextToll? Toll(Outcome outcome)
    {
        while (Read())
        {
        }

        return TollCounter.Count(ref _claims, outcome);
    }

    /// <summary>Gives the memory back to the pools.</summary>
    public void Dispose()
    {
        _scanner.Dispose();
        _claims.Release();
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        this = default;
    }

    private readonly ExtractedClaim ToExtracted(in RawClaim claim)
    {
        CountRange.TryCreate(claim.Min, claim.Max, claim.Qualifier, claim.Word, out var count, out _);
        return new ExtractedClaim
        {
            Index = claim.Index,
            Outcome = claim.Outcome,
            Count = count,
            Start = claim.CountStart,
            Length = claim.CountEnd - claim.CountStart,
            Group = claim.Group,
            Phrase = claim.PhraseStart..claim.PhraseEnd,
            Claimant = claim.SpeakerStart..claim.SpeakerEnd,
            Relay = claim.RelayStart..claim.RelayEnd,
            Hedge = claim.HedgeStart..claim.HedgeEnd,
            When = claim.WhenStart..claim.WhenEnd,
            Where = claim.WhereStart..claim.WhereEnd,
            Voice = claim.Voice,
            Scope = claim.Scope,
            PartOf = IndexOf(claim.Parent),
            SameAs = IndexOf(claim.SameAs),
            Supersedes = IndexOf(claim.Supersedes),
            Rule = claim.Rule,
            Sentence = claim.SentenceStart..claim.SentenceEnd,
        };
    }

    private readonly int IndexOf(int claim) => claim < 0 ? -1 : _claims[claim].Index;
}
