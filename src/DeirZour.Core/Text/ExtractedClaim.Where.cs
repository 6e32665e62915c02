using DeirZour.Gazetteers;

namespace DeirZour.Text;

public readonly partial record struct ExtractedClaim
{
    /// <summary>Makes a record of where the claim was so: <see cref="Where"/> as written, and the place that it names.</summary>
    /// <param name="text">The whole text that was read, in UTF-16.</param>
    /// <param name="matcher">Finds the places of a gazetteer in the sentence of the claim.</param>
    /// <returns>
    /// The reference, with the phrase that the matcher read ("20 km south of Raqqa") where it knows the place, and without a place where it
    /// does not; <see langword="null"/> when the sentence names none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="matcher"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="text"/> is shorter than the text that was read.</exception>
    public PlaceReference? ToPlaceReference(ReadOnlySpan<char> text, PlaceMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        var (start, length) = Sentence.GetOffsetAndLength(text.Length);
        var sentence = text.Slice(start, length);
        foreach (var mention in matcher.Find(sentence))
        {
            var (at, size) = mention.Phrase.GetOffsetAndLength(sentence.Length);
            var isAttribute = at + size < sentence.Length && sentence[at + size] is '-' or '\u2010' or '\u2011';
            if (IsEmpty(Where) ? !isAttribute && !Overlaps(Claimant, start + at, size) : Overlaps(Where, start + at, size))
            {
                return mention.ToReference(new string(sentence.Slice(at, size)));
            }
        }

        return IsEmpty(Where) ? null : new PlaceReference { AsWritten = new string(text[Where]) };
    }

    private static bool Overlaps(Range range, int start, int length) => range.Start.Value < start + length && start < range.End.Value;
}
