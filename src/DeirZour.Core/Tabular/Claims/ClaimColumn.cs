namespace DeirZour.Tabular;

/// <summary>A column of our own table of claims and statements. <see cref="ClaimColumns"/> has their names and what they mean.</summary>
public enum ClaimColumn
{
    /// <summary><c>type</c>: claim (a casualty claim) or statement.</summary>
    Type,

    /// <summary><c>id</c>: id of the claim or statement.</summary>
    Id,

    /// <summary><c>event</c>: id of the event.</summary>
    Event,

    /// <summary><c>event_kind</c>: what kind of event it was.</summary>
    EventKind,

    /// <summary><c>event_date</c>: when the event was, as in JSON: 2017-01-14, 2014/2017-09-05.</summary>
    EventDate,

    /// <summary><c>event_summary</c>: what happened.</summary>
    EventSummary,

    /// <summary><c>event_where</c>: where it was: the name as written, or of the place.</summary>
    EventWhere,

    /// <summary><c>event_latitude</c>: degrees north: as the event has them, or those of its place.</summary>
    EventLatitude,

    /// <summary><c>event_longitude</c>: degrees east, likewise.</summary>
    EventLongitude,

    /// <summary><c>event_precision</c>: exact, near, district, province, region, ….</summary>
    EventPrecision,

    /// <summary><c>outcome</c>: killed, wounded, …; claims only.</summary>
    Outcome,

    /// <summary><c>count</c>: the number in short: 73, 73+, &gt;100, ~30, 20..30, dozens.</summary>
    Count,

    /// <summary><c>count_min</c>: smallest number, empty when open.</summary>
    CountMin,

    /// <summary><c>count_max</c>: largest number, empty when open.</summary>
    CountMax,

    /// <summary><c>count_qualifier</c>: how the number was worded.</summary>
    CountQualifier,

    /// <summary><c>unit</c>: unit of a statement's number.</summary>
    Unit,

    /// <summary><c>victim_group</c>: class of people.</summary>
    VictimGroup,

    /// <summary><c>victim_phrase</c>: the words for them.</summary>
    VictimPhrase,

    /// <summary><c>victim_actor</c>: id of the actor that they belonged to.</summary>
    VictimActor,

    /// <summary><c>scope</c>: incident, window, cumulative or background.</summary>
    Scope,

    /// <summary><c>statement_kind</c>: what a statement is about.</summary>
    StatementKind,

    /// <summary><c>summary</c>: what a statement says, in our words.</summary>
    Summary,

    /// <summary><c>claimant</c>: id of the source that the document names, if any.</summary>
    Claimant,

    /// <summary><c>speaker</c>: id of the claimant, or of the publisher for its own voice.</summary>
    Speaker,

    /// <summary><c>speaker_name</c>: name of the speaker.</summary>
    SpeakerName,

    /// <summary><c>voice</c>: own, reported or quoted.</summary>
    Voice,

    /// <summary><c>relays</c>: ids of the sources between claimant and document, joined by ;.</summary>
    Relays,

    /// <summary><c>hedges</c>: words that weaken the claim, joined by ;.</summary>
    Hedges,

    /// <summary><c>document</c>: id of the document.</summary>
    Document,

    /// <summary><c>document_title</c>: its title.</summary>
    DocumentTitle,

    /// <summary><c>publisher</c>: id of its publisher.</summary>
    Publisher,

    /// <summary><c>publisher_name</c>: name of its publisher.</summary>
    PublisherName,

    /// <summary><c>publisher_basis</c>: stated, resolved or inferred.</summary>
    PublisherBasis,

    /// <summary><c>published_on</c>: when it was published.</summary>
    PublishedOn,

    /// <summary><c>published_basis</c>: stated, resolved or inferred.</summary>
    PublishedBasis,

    /// <summary><c>when_written</c>: the time as the document words it.</summary>
    WhenWritten,

    /// <summary><c>when</c>: the time, resolved.</summary>
    When,

    /// <summary><c>when_basis</c>: stated, resolved or inferred.</summary>
    WhenBasis,

    /// <summary><c>where_written</c>: the place as the document words it.</summary>
    WhereWritten,

    /// <summary><c>where</c>: id of the place, resolved.</summary>
    Where,

    /// <summary><c>where_match</c>: how exactly the name agrees with the place.</summary>
    WhereMatch,

    /// <summary><c>where_relation</c>: how the location stands to the place: near, from, ….</summary>
    WhereRelation,

    /// <summary><c>where_precision</c>: as event_precision.</summary>
    WherePrecision,

    /// <summary><c>where_latitude</c>: degrees north, where the document itself gives them.</summary>
    WhereLatitude,

    /// <summary><c>where_longitude</c>: degrees east, likewise.</summary>
    WhereLongitude,

    /// <summary><c>evidence_start</c>: offset in the document in UTF-16 code units, from 0.</summary>
    EvidenceStart,

    /// <summary><c>evidence_length</c>: length in UTF-16 code units.</summary>
    EvidenceLength,

    /// <summary><c>evidence_phrase</c>: the bare count phrase.</summary>
    EvidencePhrase,

    /// <summary><c>links</c>: kind:id of linked claims, joined by ;.</summary>
    Links,
}
