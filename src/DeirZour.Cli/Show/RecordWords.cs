namespace DeirZour.Cli.Show;

/// <summary>The parts of records in the words of a reader, with ids resolved to names where the dataset has them.</summary>
/// <param name="index">The dataset.</param>
internal sealed class RecordWords(DatasetIndex index)
{
    /// <summary>The name of a source, or its id when it is not in the dataset.</summary>
    public string Name(Id<Source> id) => index.Find(id)?.Name ?? id.Value;

    /// <summary>The name of an actor, or its id when it is not in the dataset.</summary>
    public string Name(Id<Actor> id) => index.Find(id)?.Name ?? id.Value;

    /// <summary>About whom: the words of the claim, or else the actor that the people belonged to, or else their class.</summary>
    public string Whom(CasualtyClaim claim) =>
        claim.Victims.Phrase ?? (claim.Victims.Actor is { } actor ? Name(actor) : Noun(claim.Victims.Group, claim.Count is { Min: 1, Max: 1 }));

    /// <summary>The people by the codes of the claim alone: "combatants of Islamic State".</summary>
    public string Coded(Victims victims) =>
        victims.Actor is { } actor ? $"{Noun(victims.Group, one: false)} of {Name(actor)}" : Noun(victims.Group, one: false);

    /// <summary>The number, about whom and the outcome in one phrase: "at least 73 fighters killed".</summary>
    public string Brief(CasualtyClaim claim) => $"{CountWords.Describe(claim.Count, Whom(claim))} {Describe(claim.Outcome)}";

    /// <summary>The name of the claimant, or of the publisher for the document's own voice.</summary>
    public string Speaker(Claim claim) => index.Speaker(claim) is { } id ? Name(id) : "unknown publisher";

    /// <summary>Who published the document, and when, with inferred parts marked.</summary>
    public string Describe(Id<Document> id)
    {
        if (index.Find(id) is not { } document)
        {
            return id.Value;
        }

        var copy = document.Agency is { } agency ? $" ({Name(agency)} copy)" : string.Empty;
        var date = DateWords.Describe(document.PublishedOn);
        var publisherInferred = document.PublisherBasis == Basis.Inferred;
        var dateInferred = document.PublishedOn is not null && document.PublishedBasis == Basis.Inferred;
        return (publisherInferred, dateInferred) switch
        {
            (true, true) => $"{Name(document.Publisher)}{copy}, {date} (both inferred)",
            (true, false) => $"{Name(document.Publisher)} (inferred){copy}, {date}",
            (false, true) => $"{Name(document.Publisher)}{copy}, {date} (inferred)",
            _ => $"{Name(document.Publisher)}{copy}, {date}",
        };
    }

    /// <summary>Where: the gazetteer's name, or else the words of the document.</summary>
    public string? Describe(PlaceReference? where)
    {
        if (where is null)
        {
            return null;
        }

        var name = where.Place is { } id ? index.Find(id)?.Name ?? id.Value : where.AsWritten;
        return name is not null && where.Relation is { } relation ? $"{Words(relation.Code)} {name}" : name;
    }

    /// <summary>The time that a number of wider scope covers: the words of the document, or else the date.</summary>
    public static string? Describe(DateReference? when) =>
        when?.AsWritten ?? (when?.Date is { } date ? DateWords.Describe(date, when.Basis) : null);

    /// <summary>What happened to the people.</summary>
    public static string Describe(Outcome outcome) => outcome switch
    {
        Outcome.KilledOrWounded => "killed or wounded",
        Outcome.OtherAffected => "otherwise affected",
        _ => WireNames.Get(outcome),
    };

    /// <summary>A code as words: "air-strike" is "air strike".</summary>
    public static string Words(string code) => code.Replace('-', ' ');

    /// <summary>A class of people: "civilian", "civilians".</summary>
    public static string Noun(VictimGroup group, bool one) => group switch
    {
        VictimGroup.Unspecified => one ? "person" : "people",
        VictimGroup.Civilian => one ? "civilian" : "civilians",
        VictimGroup.Combatant => one ? "combatant" : "combatants",
        VictimGroup.Security => one ? "member of security forces" : "members of security forces",
        VictimGroup.Child => one ? "child" : "children",
        VictimGroup.Woman => one ? "woman" : "women",
        VictimGroup.Medic => one ? "medic" : "medics",
        VictimGroup.Journalist => one ? "journalist" : "journalists",
        VictimGroup.AidWorker => one ? "aid worker" : "aid workers",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Expected a member of VictimGroup."),
    };
}
