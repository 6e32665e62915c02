namespace DeirZour.Validation;

/// <summary>The rules that the records of a dataset obey together; the error codes of <see cref="DatasetValidator"/>.</summary>
/// <remarks>Sources that contradict each other break none of them. Each rule is declared here once. Thread safe.</remarks>
public static class DatasetRules
{
    /// <summary>An id names one record.</summary>
    public static Rule IdDuplicate { get; } = new("DZ5001", "id-duplicate", Severity.Error, "An id is unique among the records of its type; claims and statements share one space.");

    /// <summary>A reference leads somewhere.</summary>
    public static Rule ReferenceDangling { get; } = new("DZ5002", "reference-dangling", Severity.Error, "A reference names a record of the dataset.");

    /// <summary>Chains of parents end.</summary>
    public static Rule ParentCycle { get; } = new("DZ5003", "parent-cycle", Severity.Error, "No source, actor, place or event is above itself.");

    /// <summary>Chains of links end.</summary>
    public static Rule LinkCycle { get; } = new("DZ5004", "link-cycle", Severity.Error, "No claim is a part of, the same as or the successor of itself by way of others.");

    /// <summary>Two claims do not link to each other in ways that deny each other.</summary>
    public static Rule LinkInverse { get; } = new("DZ5005", "link-inverse", Severity.Error, "The links of two claims to each other agree.");

    /// <summary>A link stays within a document.</summary>
    public static Rule LinkAcrossDocuments { get; } = new("DZ5006", "link-across-documents", Severity.Warning, "Linked claims stand in the same document.");

    /// <summary>What is the same or a part counts the same thing.</summary>
    public static Rule LinkOutcomeDiffers { get; } = new("DZ5007", "link-outcome-differs", Severity.Warning, "A part or a restatement has the outcome of its target; killed and wounded are parts of killed or wounded.");

    /// <summary>What is the same has a number in common.</summary>
    public static Rule SameAsDisjoint { get; } = new("DZ5008", "same-as-disjoint", Severity.Warning, "A restatement admits a number that its target admits too.");

    /// <summary>A part is no larger than its total.</summary>
    public static Rule PartAboveTotal { get; } = new("DZ5009", "part-above-total", Severity.Warning, "A part is no larger than the maximum of its total.");

    /// <summary>Parts without common members sum to no more than their total.</summary>
    public static Rule PartsAboveTotal { get; } = new("DZ5010", "parts-above-total", Severity.Warning, "Parts that have nobody in common sum to no more than the maximum of their total.");

    /// <summary>Evidence lies within the text.</summary>
    public static Rule EvidenceOutsideDocument { get; } = new("DZ5011", "evidence-outside-document", Severity.Error, "Evidence ends within the length of its document.");

    /// <summary>A number is counted once.</summary>
    public static Rule ClaimRepeated { get; } = new("DZ5012", "claim-repeated", Severity.Information, "The same words are coded once for an outcome, group and count.");

    /// <summary>A document that speaks for itself has no claimant.</summary>
    public static Rule ClaimantIsPublisher { get; } = new("DZ5013", "claimant-is-publisher", Severity.Information, "The claimant is another source than the publisher, whose claims are the document's own voice.");

    /// <summary>A publisher passes nothing on to itself.</summary>
    public static Rule RelayIsPublisher { get; } = new("DZ5014", "relay-is-publisher", Severity.Warning, "A relay stands between the claimant and the publisher and is not the publisher.");

    /// <summary>Documents tell of what has happened.</summary>
    public static Rule AfterPublication { get; } = new("DZ5015", "after-publication", Severity.Warning, "What a document claims does not begin after its publication.");

    /// <summary>A document was coded.</summary>
    public static Rule DocumentWithoutClaims { get; } = new("DZ5016", "document-without-claims", Severity.Information, "A document has claims or statements.");

    /// <summary>A source says something.</summary>
    public static Rule SourceUnused { get; } = new("DZ5017", "source-unused", Severity.Information, "A source is a publisher, agency, claimant, relay or parent.");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        IdDuplicate, ReferenceDangling, ParentCycle, LinkCycle, LinkInverse, LinkAcrossDocuments, LinkOutcomeDiffers, SameAsDisjoint,
        PartAboveTotal, PartsAboveTotal, EvidenceOutsideDocument, ClaimRepeated, ClaimantIsPublisher, RelayIsPublisher, AfterPublication,
        DocumentWithoutClaims, SourceUnused,
    ];
}
