namespace DeirZour.Cli.Tests.Support;

/// <summary>Makes short-lived records for tests.</summary>
internal static class Claims
{
    public static CasualtyClaim Casualty(
        string id,
        string count = "1",
        string? claimant = null,
        VictimGroup group = VictimGroup.Unspecified,
        string? phrase = null,
        string? actor = null,
        string? about = "event",
        Outcome outcome = Outcome.Killed,
        Scope scope = Scope.Incident,
        string? when = null,
        params ReadOnlySpan<(LinkKind Kind, string Target)> links) => new()
        {
            Id = Id<Claim>.Parse(id),
            Event = about is null ? null : Id<ConflictEvent>.Parse(about),
            Document = Id<Document>.Parse("document"),
            Outcome = outcome,
            Count = CountRange.Parse(count),
            Victims = new Victims { Group = group, Phrase = phrase, Actor = actor is null ? null : Id<Actor>.Parse(actor) },
            Attribution = claimant is null
                ? Attribution.OwnVoice
                : new Attribution { Claimant = Id<Source>.Parse(claimant), Voice = Voice.Reported },
            Scope = scope,
            When = when is null ? null : new DateReference { Date = EventDate.Parse(when) },
            Links = Links(links),
        };

    public static ConflictEvent Event(string id, string? when = null, string? parent = null) => new()
    {
        Id = Id<ConflictEvent>.Parse(id),
        Kind = EventKind.Clashes,
        Summary = $"Something happens ({id})",
        When = when is null ? null : new DateReference { Date = EventDate.Parse(when) },
        Parent = parent is null ? null : Id<ConflictEvent>.Parse(parent),
    };

    private static EquatableArray<ClaimLink> Links(ReadOnlySpan<(LinkKind Kind, string Target)> links)
    {
        var list = new ClaimLink[links.Length];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = new ClaimLink { Kind = links[index].Kind, Target = Id<Claim>.Parse(links[index].Target) };
        }

        return [.. list];
    }
}
