using NodaTime;

namespace DeirZour.Text;

public readonly partial record struct ExtractedClaim
{
    /// <summary>Makes a record of when the claim was so: <see cref="When"/> as written, and the date that it resolves to.</summary>
    /// <param name="text">The whole text that was read, in UTF-16.</param>
    /// <param name="publishedOn">The day of publication in the ISO calendar, or <see langword="null"/> when unknown.</param>
    /// <returns>The reference, or <see langword="null"/> when the text does not say when. See <see cref="TimeExpression"/> for what resolves to what.</returns>
    /// <exception cref="ArgumentException"><paramref name="publishedOn"/> is not in the ISO calendar, or before the year 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="text"/> is shorter than the text that was read.</exception>
    public DateReference? ToDateReference(ReadOnlySpan<char> text, LocalDate? publishedOn) =>
        IsEmpty(When) ? null : TimeExpression.ToDateReference(text[When], publishedOn);
}
