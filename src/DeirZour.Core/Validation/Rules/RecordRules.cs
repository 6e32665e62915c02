namespace DeirZour.Validation;

/// <summary>The rules that single records obey; the error codes of the record validators.</summary>
/// <remarks>Each rule is declared here once: id, name, severity and sentence. Thread safe.</remarks>
public static class RecordRules
{
    /// <summary>Every record can be referred to.</summary>
    public static Rule IdMissing { get; } = new("DZ4001", "id-missing", Severity.Error, "A record has an id.");

    /// <summary>A reference is no <c>default</c>.</summary>
    public static Rule ReferenceEmpty { get; } = new("DZ4002", "reference-empty", Severity.Error, "A reference to another record holds an id.");

    /// <summary>An open code is no <c>default</c>.</summary>
    public static Rule CodeMissing { get; } = new("DZ4003", "code-missing", Severity.Error, "A kind, role, relation or weapon has a code.");

    /// <summary>An open code is a known one.</summary>
    public static Rule CodeUnknown { get; } = new("DZ4004", "code-unknown", Severity.Warning, "A kind, role, relation or weapon is one of the known codes; others are kept.");

    /// <summary>An enumeration holds one of its members, since no other has a wire name.</summary>
    public static Rule MemberUnknown { get; } = new("DZ4005", "member-unknown", Severity.Error, "A value from a closed list is one of its members.");

    /// <summary>A required text says something.</summary>
    public static Rule TextBlank { get; } = new("DZ4006", "text-blank", Severity.Error, "A name, title, summary or unit says something.");

    /// <summary>An optional text is null rather than blank.</summary>
    public static Rule OptionalTextBlank { get; } = new("DZ4007", "optional-text-blank", Severity.Warning, "A text that may be absent is absent rather than blank.");

    /// <summary>A text can be written as UTF-8.</summary>
    public static Rule TextIllFormed { get; } = new("DZ4008", "text-ill-formed", Severity.Error, "A text is well-formed UTF-16: no lone surrogates.");

    /// <summary>A text looks like what it is.</summary>
    public static Rule TextUnprintable { get; } = new("DZ4009", "text-unprintable", Severity.Warning, "A name, title, summary or phrase holds no control or bidirectional formatting characters.");

    /// <summary>Names are listed once.</summary>
    public static Rule NameRepeated { get; } = new("DZ4010", "name-repeated", Severity.Warning, "The other names of a record differ from its name and from each other.");

    /// <summary>A summary fits a line of a report.</summary>
    public static Rule SummaryLong { get; } = new("DZ4011", "summary-long", Severity.Warning, "A summary has at most 160 UTF-16 units.");

    /// <summary>Phrases quote no sentences.</summary>
    public static Rule PhraseNotBare { get; } = new("DZ4012", "phrase-not-bare", Severity.Warning, "A phrase taken from a document is bare: at most 100 UTF-16 units, no end of a sentence within.");

    /// <summary>A record is no part of itself.</summary>
    public static Rule ParentIsSelf { get; } = new("DZ4013", "parent-is-self", Severity.Error, "The parent of a record is another record.");

    /// <summary>The form of a language tag.</summary>
    public static Rule LanguageForm { get; } = new("DZ4014", "language-form", Severity.Warning, "A language is a BCP 47 tag such as en or ar-SY.");

    /// <summary>The form of an address.</summary>
    public static Rule UrlForm { get; } = new("DZ4015", "url-form", Severity.Warning, "An address is absolute and begins with http or https.");

    /// <summary>The instant and the day of publication agree; a day of slack allows for time zones.</summary>
    public static Rule PublicationDiffers { get; } = new("DZ4016", "publication-differs", Severity.Warning, "The instant of publication lies within the day of publication, a day of time zones allowed.");

    /// <summary>Nothing is read before it is published.</summary>
    public static Rule RetrievedBeforePublished { get; } = new("DZ4017", "retrieved-before-published", Severity.Warning, "A document is retrieved after it is published.");

    /// <summary>A length is 0 or more.</summary>
    public static Rule LengthNegative { get; } = new("DZ4018", "length-negative", Severity.Error, "The length of a document is 0 or more.");

    /// <summary>A medium that carries its own copy has no agency.</summary>
    public static Rule AgencyIsPublisher { get; } = new("DZ4019", "agency-is-publisher", Severity.Information, "The agency of a document is another source than its publisher.");

    /// <summary>Evidence points at something.</summary>
    public static Rule EvidenceEmpty { get; } = new("DZ4020", "evidence-empty", Severity.Warning, "Evidence spans at least one UTF-16 unit.");

    /// <summary>The phrase comes out of the span.</summary>
    public static Rule EvidencePhraseLong { get; } = new("DZ4021", "evidence-phrase-long", Severity.Warning, "The phrase of evidence is no longer than its span.");

    /// <summary>Who states a number shows the words.</summary>
    public static Rule CountPhraseMissing { get; } = new("DZ4022", "count-phrase-missing", Severity.Warning, "Evidence of a worded count holds the count phrase.");

    /// <summary>A count that admits every number is none.</summary>
    public static Rule CountEmpty { get; } = new("DZ4023", "count-empty", Severity.Warning, "A count has a bound above zero, a maximum or a vague word.");

    /// <summary>The document's own voice needs no claimant.</summary>
    public static Rule OwnVoiceClaimant { get; } = new("DZ4024", "own-voice-claimant", Severity.Warning, "A claim in the document's own voice has no claimant.");

    /// <summary>Reported and quoted speech is somebody's.</summary>
    public static Rule ClaimantMissing { get; } = new("DZ4025", "claimant-missing", Severity.Warning, "A reported or quoted claim has a claimant.");

    /// <summary>A relay passes on somebody's claim.</summary>
    public static Rule RelayWithoutClaimant { get; } = new("DZ4026", "relay-without-claimant", Severity.Warning, "A claim that was relayed has a claimant.");

    /// <summary>A source stands once between a claim and its document.</summary>
    public static Rule RelayRepeated { get; } = new("DZ4027", "relay-repeated", Severity.Warning, "A relay is neither the claimant nor named twice.");

    /// <summary>A time or place that is given says something.</summary>
    public static Rule ReferenceSaysNothing { get; } = new("DZ4028", "reference-says-nothing", Severity.Warning, "A time or place that is given has words, a date, an entry or a point.");

    /// <summary>Only a resolved name agrees with an entry.</summary>
    public static Rule MatchWithoutPlace { get; } = new("DZ4029", "match-without-place", Severity.Warning, "A degree of match stands with the place that was matched.");

    /// <summary>A resolved name agrees with its entry somehow.</summary>
    public static Rule PlaceWithoutMatch { get; } = new("DZ4030", "place-without-match", Severity.Warning, "A resolved place says how exactly the name agrees with it.");

    /// <summary>Only a written name can agree with an entry by name.</summary>
    public static Rule MatchWithoutName { get; } = new("DZ4031", "match-without-name", Severity.Warning, "A match by name stands with the name as written; without one it is inferred.");

    /// <summary>"Near" is near something.</summary>
    public static Rule RelationWithoutPlace { get; } = new("DZ4032", "relation-without-place", Severity.Warning, "A relation to a place stands with the place or its name.");

    /// <summary>A claim is not linked to itself.</summary>
    public static Rule LinkToSelf { get; } = new("DZ4033", "link-to-self", Severity.Error, "A link leads to another claim.");

    /// <summary>A link is listed once.</summary>
    public static Rule LinkRepeated { get; } = new("DZ4034", "link-repeated", Severity.Warning, "A claim has one link of a kind to a target.");

    /// <summary>Two links to one target do not deny each other.</summary>
    public static Rule LinksContradict { get; } = new("DZ4035", "links-contradict", Severity.Error, "Two links between the same claims agree: a claim is a part, the same or a contradiction of another, not two of these.");

    /// <summary>An actor has a role in an event once.</summary>
    public static Rule ParticipantRepeated { get; } = new("DZ4036", "participant-repeated", Severity.Warning, "An actor has a role in an event once.");

    /// <summary>A weapon is listed once.</summary>
    public static Rule WeaponRepeated { get; } = new("DZ4037", "weapon-repeated", Severity.Warning, "A weapon of an event is listed once.");

    /// <summary>A stated period is stated.</summary>
    public static Rule WindowWithoutTime { get; } = new("DZ4038", "window-without-time", Severity.Information, "A number that covers a stated period says which.");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        IdMissing, ReferenceEmpty, CodeMissing, CodeUnknown, MemberUnknown, TextBlank, OptionalTextBlank, TextIllFormed, TextUnprintable,
        NameRepeated, SummaryLong, PhraseNotBare, ParentIsSelf, LanguageForm, UrlForm, PublicationDiffers, RetrievedBeforePublished,
        LengthNegative, AgencyIsPublisher, EvidenceEmpty, EvidencePhraseLong, CountPhraseMissing, CountEmpty, OwnVoiceClaimant, ClaimantMissing,
        RelayWithoutClaimant, RelayRepeated, ReferenceSaysNothing, MatchWithoutPlace, PlaceWithoutMatch, MatchWithoutName, RelationWithoutPlace,
        LinkToSelf, LinkRepeated, LinksContradict, ParticipantRepeated, WeaponRepeated, WindowWithoutTime,
    ];
}
