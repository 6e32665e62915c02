using System.Buffers;
using System.Globalization;
using DeirZour.Cli.Rendering;
using DeirZour.Gazetteers;
using DeirZour.Text;
using NodaTime;

namespace DeirZour.Cli.Extract;

/// <summary>One text with the claims in it, or why it could not be read. Serves one text after the other; dispose to give its memory back.</summary>
internal sealed class Extraction : IDisposable
{
    private static readonly Lazy<PlaceMatcher> Places = new(() => new PlaceMatcher(Gazetteer.Syria.Places));

    private char[] _buffer = [];
    private int _length;

    /// <summary>The id of the text.</summary>
    public TextId Id { get; set; }

    /// <summary>The name of its input, and the number of its line; 0 when the input is the text.</summary>
    public (string? Input, long Line) Origin { get; set; }

    /// <summary>What a person may call it: its id or else its line; null when the error says it already.</summary>
    public string? Heading => Error is not null ? Id.Value
        : Origin.Line == 0 ? Origin.Input
        : Id.Value ?? string.Create(CultureInfo.InvariantCulture, $"{Origin.Input}({Origin.Line})");

    /// <summary>When it was published, or null when unknown.</summary>
    public LocalDate? PublishedOn { get; set; }

    /// <summary>Why it could not be read, with the position; null when it was.</summary>
    public string? Error { get; set; }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    /// <summary>Its claims; links count them from 0.</summary>
    public List<ExtractedClaim> Claims { get; } = [];

    /// <summary>How many were killed in sum, or null when nobody was counted.</summary>
    public TextToll? Killed { get; private set; }

    /// <summary>How many were wounded in sum, or null when nobody was counted.</summary>
    public TextToll? Wounded { get; private set; }

    /// <summary>The tolls that there are.</summary>
    public IEnumerable<TextToll> Tolls => new[] { Killed, Wounded }.OfType<TextToll>();

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        (Id, Origin, PublishedOn, Error, Killed, Wounded, _length) = (default, default, null, null, null, null, 0);
        Claims.Clear();
    }

    /// <summary>Makes room for a text; then call <see cref="Take"/>.</summary>
    /// <param name="maxLength">Its greatest possible length in UTF-16 code units.</param>
    public Span<char> Reserve(int maxLength)
    {
        if (_buffer.Length < maxLength)
        {
            Dispose();
            _buffer = ArrayPool<char>.Shared.Rent(maxLength);
        }

        return _buffer.AsSpan(0, maxLength);
    }

    /// <summary>Accepts the text that was written to <see cref="Reserve"/>.</summary>
    /// <param name="length">Its length.</param>
    public void Take(int length) => _length = length;

    /// <summary>Finds the claims of the text.</summary>
    public void FindClaims()
    {
        using var reader = new ClaimReader(Text);
        while (reader.Read())
        {
            Claims.Add(reader.Current);
        }

        Killed = reader.Toll(Outcome.Killed);
        Wounded = reader.Toll(Outcome.Wounded);
    }

    /// <summary>Where a claim was so: the place that its sentence names, by the gazetteer of Syria.</summary>
    public PlaceReference? Where(in ExtractedClaim claim) => claim.ToPlaceReference(Text, Places.Value);

    /// <summary>A part of the text, empty when the range is.</summary>
    public ReadOnlySpan<char> Words(Range range) => Text[range];

    /// <summary>A part of the text, or null when the range is empty.</summary>
    public string? WordsOrNull(Range range) => Words(range) is { IsEmpty: false } words ? new string(words) : null;

    /// <summary>The words of a claim's count and where they stand: "“at least 12” at 14".</summary>
    /// <param name="index">The index of the claim.</param>
    public string Cite(int index) => $"“{Evidence(Claims[index])}” at {NumberWords.Number(Claims[index].Start)}";

    /// <summary>The words of a claim's count.</summary>
    public ReadOnlySpan<char> Evidence(in ExtractedClaim claim) => Text.Slice(claim.Start, claim.Length);

    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = [];
            _length = 0;
        }
    }
}
