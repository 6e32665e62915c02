using static DeirZour.Tabular.ColumnPresence;

namespace DeirZour.Tabular;

/// <summary>The names of the columns of our own table of claims and statements, what they mean, and their HXL tags.</summary>
/// <remarks>
/// The hashtags are those of the HXL standard 1.1, the attributes its own or, where it has none for the meaning, ours. A row of tags
/// under the header makes a table readable to every program that knows HXL; readers of this library skip it.
/// </remarks>
public static class ClaimColumns
{
    private static readonly (ClaimColumn Column, string Name, string Meaning, string HxlTag)[] Table =
    [
        (ClaimColumn.Type, "type", "claim (a casualty claim) or statement", "#meta+type"),
        (ClaimColumn.Id, "id", "id of the claim or statement", "#meta+id"),
        (ClaimColumn.Event, "event", "id of the event", "#event+id"),
        (ClaimColumn.EventKind, "event_kind", "what kind of event it was", "#event+type"),
        (ClaimColumn.EventDate, "event_date", "when the event was, as in JSON: 2017-01-14, 2014/2017-09-05", "#date+event"),
        (ClaimColumn.EventSummary, "event_summary", "what happened", "#event+description"),
        (ClaimColumn.EventWhere, "event_where", "where it was: the name as written, or of the place", "#event+loc+name"),
        (ClaimColumn.EventLatitude, "event_latitude", "degrees north: as the event has them, or those of its place", "#geo+event+lat"),
        (ClaimColumn.EventLongitude, "event_longitude", "degrees east, likewise", "#geo+event+lon"),
        (ClaimColumn.EventPrecision, "event_precision", "exact, near, district, province, region, ...", "#geo+event+precision"),
        (ClaimColumn.Outcome, "outcome", "killed, wounded, ...; claims only", "#affected+type"),
        (ClaimColumn.Count, "count", "the number in short: 73, 73+, >100, ~30, 20..30, dozens", "#affected+text"),
        (ClaimColumn.CountMin, "count_min", "smallest number, empty when open", "#affected+num+min"),
        (ClaimColumn.CountMax, "count_max", "largest number, empty when open", "#affected+num+max"),
        (ClaimColumn.CountQualifier, "count_qualifier", "how the number was worded", "#affected+qualifier"),
        (ClaimColumn.Unit, "unit", "unit of a statement's number", "#indicator+unit"),
        (ClaimColumn.VictimGroup, "victim_group", "class of people", "#affected+group"),
        (ClaimColumn.VictimPhrase, "victim_phrase", "the words for them", "#affected+description"),
        (ClaimColumn.VictimActor, "victim_actor", "id of the actor that they belonged to", "#affected+group+id"),
        (ClaimColumn.Scope, "scope", "incident, window, cumulative or background", "#affected+scope"),
        (ClaimColumn.StatementKind, "statement_kind", "what a statement is about", "#meta+statement+type"),
        (ClaimColumn.Summary, "summary", "what a statement says, in our words", "#description+statement"),
        (ClaimColumn.Claimant, "claimant", "id of the source that the document names, if any", "#meta+claimant+id"),
        (ClaimColumn.Speaker, "speaker", "id of the claimant, or of the publisher for its own voice", "#meta+speaker+id"),
        (ClaimColumn.SpeakerName, "speaker_name", "name of the speaker", "#meta+speaker+name"),
        (ClaimColumn.Voice, "voice", "own, reported or quoted", "#meta+voice"),
        (ClaimColumn.Relays, "relays", "ids of the sources between claimant and document, joined by ;", "#meta+relay+id+list"),
        (ClaimColumn.Hedges, "hedges", "words that weaken the claim, joined by ;", "#meta+hedge+list"),
        (ClaimColumn.Document, "document", "id of the document", "#meta+document+id"),
        (ClaimColumn.DocumentTitle, "document_title", "its title", "#meta+document+title"),
        (ClaimColumn.Publisher, "publisher", "id of its publisher", "#meta+publisher+id"),
        (ClaimColumn.PublisherName, "publisher_name", "name of its publisher", "#meta+publisher+name"),
        (ClaimColumn.PublisherBasis, "publisher_basis", "stated, resolved or inferred", "#meta+publisher+basis"),
        (ClaimColumn.PublishedOn, "published_on", "when it was published", "#date+published"),
        (ClaimColumn.PublishedBasis, "published_basis", "stated, resolved or inferred", "#date+published+basis"),
        (ClaimColumn.WhenWritten, "when_written", "the time as the document words it", "#date+text"),
        (ClaimColumn.When, "when", "the time, resolved", "#date"),
        (ClaimColumn.WhenBasis, "when_basis", "stated, resolved or inferred", "#date+basis"),
        (ClaimColumn.WhereWritten, "where_written", "the place as the document words it", "#loc+text"),
        (ClaimColumn.Where, "where", "id of the place, resolved", "#loc+id"),
        (ClaimColumn.WhereMatch, "where_match", "how exactly the name agrees with the place", "#loc+match"),
        (ClaimColumn.WhereRelation, "where_relation", "how the location stands to the place: near, from, ...", "#loc+relation"),
        (ClaimColumn.WherePrecision, "where_precision", "as event_precision", "#geo+precision"),
        (ClaimColumn.WhereLatitude, "where_latitude", "degrees north, where the document itself gives them", "#geo+lat"),
        (ClaimColumn.WhereLongitude, "where_longitude", "degrees east, likewise", "#geo+lon"),
        (ClaimColumn.EvidenceStart, "evidence_start", "offset in the document in UTF-16 code units, from 0", "#meta+evidence+start"),
        (ClaimColumn.EvidenceLength, "evidence_length", "length in UTF-16 code units", "#meta+evidence+num"),
        (ClaimColumn.EvidencePhrase, "evidence_phrase", "the bare count phrase", "#meta+evidence+text"),
        (ClaimColumn.Links, "links", "kind:id of linked claims, joined by ;", "#meta+link+list"),
    ];

    /// <summary>The columns and how to know them again in a file. Thread safe.</summary>
    public static TableSchema<ClaimColumn> Schema { get; } = new("deirzour-csv", "our CSV", [.. Table.Select(column => ColumnOf(column.Column, column.Name))])
    {
        IdColumn = ClaimColumn.Id,
        LeastTelltales = 3,
    };

    /// <summary>All columns, in the order in which they are written.</summary>
    public static IReadOnlyList<ClaimColumn> All { get; } = Enum.GetValues<ClaimColumn>();

    /// <summary>The name of a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>victim_group</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToName(this ClaimColumn column) => Schema.NameOf(column);

    /// <summary>What a column holds, in a few English words.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>class of people</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToMeaning(this ClaimColumn column) => Of(column).Meaning;

    /// <summary>The HXL tag of a column.</summary>
    /// <param name="column">The column.</param>
    /// <returns>For example <c>#affected+group</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no column.</exception>
    public static string ToHxlTag(this ClaimColumn column) => Of(column).HxlTag;

    private static (ClaimColumn Column, string Name, string Meaning, string HxlTag) Of(ClaimColumn column) => Enum.IsDefined(column)
        ? Table[(int)column]
        : throw new ArgumentOutOfRangeException(nameof(column), column, "Expected a column of our CSV.");

    private static SchemaColumn<ClaimColumn> ColumnOf(ClaimColumn column, string name) => new(column, name)
    {
        Presence = column is ClaimColumn.Type or ClaimColumn.Id or ClaimColumn.Document or ClaimColumn.Voice ? Required : Optional,
        IsTelltale = column is ClaimColumn.Type or ClaimColumn.Document or ClaimColumn.Voice or ClaimColumn.StatementKind or ClaimColumn.EventSummary or ClaimColumn.VictimActor
            or ClaimColumn.Speaker or ClaimColumn.PublisherBasis or ClaimColumn.Relays or ClaimColumn.Hedges or ClaimColumn.Links,
    };
}
