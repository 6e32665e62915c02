namespace DeirZour.Tabular;

/// <summary>Makes records of the rows of our own table, one row after the other; see <see cref="ClaimMapping"/>.</summary>
/// <param name="findings">Takes what cannot be made a record.</param>
internal sealed class ClaimRecords(FindingList findings)
{
    private readonly Dictionary<Id<Source>, Source> _sources = [];
    private readonly Dictionary<Id<Document>, Document> _documents = [];
    private readonly Dictionary<Id<ConflictEvent>, ConflictEvent> _events = [];

    /// <summary>What a row tells: records that no row above told first, and then its claim or statement.</summary>
    public IReadOnlyList<IRecord> Add(ClaimRow row)
    {
        var cells = new ClaimRowCells(row, findings);
        var records = new List<IRecord>(5);
        AddNew(records, cells, _sources, ClaimColumn.PublisherName, SourceOf(row.Publisher, row.PublisherName));
        AddNew(records, cells, _sources, ClaimColumn.SpeakerName, SourceOf(row.Speaker, row.SpeakerName));
        AddNew(records, cells, _documents, ClaimColumn.DocumentTitle, DocumentOf(row));
        AddNew(records, cells, _events, ClaimColumn.Event, EventOf(row, cells));
        if (ClaimOf(row, cells) is { } claim)
        {
            records.Add(claim);
        }

        return records;
    }

    private static void AddNew<T>(List<IRecord> records, ClaimRowCells cells, Dictionary<Id<T>, T> known, ClaimColumn column, (Id<T> Id, T Record)? told)
        where T : class, IRecord
    {
        if (told is not var (id, record))
        {
            return;
        }

        if (known.TryAdd(id, record))
        {
            records.Add(record);
        }
        else if (!record.Equals(known[id]))
        {
            cells.Find(ClaimTableRules.SharedDiffer, column, $"expected what rows above tell about {id}, found something else");
        }
    }

    private static (Id<Source> Id, Source Record)? SourceOf(Id<Source>? id, string? name) => id is { } known && name is not null
        ? (known, new Source { Id = known, Name = name, Kind = SourceKind.Unclassified })
        : null;

    private static (Id<Document> Id, Document Record)? DocumentOf(ClaimRow row) => row is { Document: { } id, Publisher: { } publisher }
        ? (id, new Document
        {
            Id = id,
            Publisher = publisher,
            PublisherBasis = row.PublisherBasis ?? default,
            Title = row.DocumentTitle ?? id.Value,
            PublishedOn = row.PublishedOn,
            PublishedBasis = row.PublishedBasis ?? default,
        })
        : null;

    private static (Id<ConflictEvent> Id, ConflictEvent Record)? EventOf(ClaimRow row, ClaimRowCells cells)
    {
        var point = cells.Point(row.EventLatitude, row.EventLongitude, ClaimColumn.EventLatitude);
        if (row.Event is not { } id || (row.EventKind is null && row.EventSummary is null && row.EventDate is null && row.EventWhere is null))
        {
            return null;
        }

        return (id, new ConflictEvent
        {
            Id = id,
            Kind = row.EventKind ?? EventKind.Unclassified,
            Summary = row.EventSummary ?? id.Value,
            When = row.EventDate is { } date ? new DateReference { Date = date } : null,
            Where = row.EventWhere is null && point is null && row.EventPrecision is null
                ? null
                : new PlaceReference { AsWritten = row.EventWhere, Point = point, Precision = row.EventPrecision },
        });
    }

    private static Claim? ClaimOf(ClaimRow row, ClaimRowCells cells)
    {
        if (!cells.AreComplete())
        {
            return null;
        }

        cells.FindOtherType();
        var count = cells.Count();
        Claim claim = row.Type == ClaimRowType.Claim
            ? new CasualtyClaim
            {
                Id = row.Id!.Value,
                Document = row.Document!.Value,
                Attribution = Attribution(row),
                Outcome = row.Outcome!.Value,
                Count = count!.Value,
                Victims = new Victims { Group = row.VictimGroup!.Value, Phrase = row.VictimPhrase, Actor = row.VictimActor },
                Scope = row.Scope!.Value,
            }
            : new Statement
            {
                Id = row.Id!.Value,
                Document = row.Document!.Value,
                Attribution = Attribution(row),
                Kind = row.StatementKind!.Value,
                Summary = row.Summary ?? "",
                Quantity = count is { } number ? new Quantity { Count = number, Unit = row.Unit ?? "" } : null,
            };
        return claim with { Event = row.Event, Evidence = cells.Evidence(), When = cells.When(), Where = cells.Where(), Links = row.Links };
    }

    /// <summary>A table made by hand may name the speaker alone.</summary>
    private static Attribution Attribution(ClaimRow row) => new()
    {
        Claimant = row.Claimant ?? (row.Speaker == row.Publisher ? null : row.Speaker),
        Relays = row.Relays,
        Voice = row.Voice!.Value,
        Hedges = row.Hedges,
    };
}
