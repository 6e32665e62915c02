namespace DeirZour;

/// <summary>Who says it: the claimant, the relays between claimant and document, the voice and the hedges.</summary>
/// <remarks>Equality is by value, lists included. Thread safe.</remarks>
public sealed record Attribution
{
    /// <summary>The document's own voice: no claimant, no relays, no hedges.</summary>
    public static Attribution OwnVoice { get; } = new() { Voice = Voice.Own };

    /// <summary>Whom the document names for the claim; <see langword="null"/> where it speaks for itself.</summary>
    public Id<Source>? Claimant { get; init; }

    /// <summary>The sources that passed the claim on, the one nearest the claimant first.</summary>
    public EquatableArray<Id<Source>> Relays { get; init; }

    /// <summary>In whose voice the document makes the claim.</summary>
    public required Voice Voice { get; init; }

    /// <summary>Words that weaken the claim, as written: "reportedly".</summary>
    public EquatableArray<string> Hedges { get; init; }
}
