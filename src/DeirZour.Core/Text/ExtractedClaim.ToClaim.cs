namespace DeirZour.Text;

public readonly partial record struct ExtractedClaim
{
    /// <summary>Makes a record of the claim; the only step of the extraction that allocates for each claim.</summary>
    /// <param name="text">The whole text that was read, in UTF-16.</param>
    /// <param name="context">The ids and the date that the text does not give.</param>
    /// <returns>The claim, with the id <c>document.cNN</c>, NN being <see cref="Index"/> from 1, and links to claims of the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="text"/> is shorter than the text that was read.</exception>
    public CasualtyClaim ToClaim(ReadOnlySpan<char> text, ClaimContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        List<ClaimLink> links = [];
        AddLink(links, LinkKind.PartOf, PartOf, context);
        AddLink(links, LinkKind.SameAs, SameAs, context);
        AddLink(links, LinkKind.Supersedes, Supersedes, context);
        return new CasualtyClaim
        {
            Id = IdOf(Index, context),
            Event = context.Event,
            Document = context.Document,
            Outcome = Outcome,
            Count = Count,
            Victims = new Victims { Group = Group, Phrase = IsEmpty(Phrase) ? null : new string(text[Phrase]) },
            Attribution = new Attribution
            {
                Claimant = IsEmpty(Claimant) ? null : context.SourceOf(new string(text[Claimant])),
                Relays = IsEmpty(Relay) ? [] : [context.SourceOf(new string(text[Relay]))],
                Voice = Voice,
                Hedges = IsEmpty(Hedge) ? [] : [new string(text[Hedge])],
            },
            Evidence = new Evidence(Start, Length, new string(text.Slice(Start, Length))),
            Scope = Scope,
            When = ToDateReference(text, context.PublishedOn),
            Where = context.Places is { } places ? ToPlaceReference(text, places) : IsEmpty(Where) ? null : new PlaceReference { AsWritten = new string(text[Where]) },
            Links = [.. links],
        };
    }

    private static bool IsEmpty(Range range) => range.Start.Value == range.End.Value;

    private static Id<Claim> IdOf(int index, ClaimContext context) =>
        Id<Claim>.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{context.Document}.c{index + 1:00}"));

    private static void AddLink(List<ClaimLink> links, LinkKind kind, int index, ClaimContext context)
    {
        if (index >= 0)
        {
            links.Add(new ClaimLink { Kind = kind, Target = IdOf(index, context) });
        }
    }
}
