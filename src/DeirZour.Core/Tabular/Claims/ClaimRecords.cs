using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>Makes records of the rows of our own table, one row after the other; see <see cref="ClaimMapping"/>.</summary>
/// <param name="findings">Takes what cannot be made a record.</param>
internal sealed class ClaimRecords(FindingList findings)
{
    private static readonly (ClaimColumn Column, Func<Document, string?> Text)[] DocumentCells =
    [
        (ClaimColumn.DocumentTitle, document => document.Title),
        (ClaimColumn.Publisher, document => document.Publisher.Value),
        (ClaimColumn.PublisherBasis, document => WireNames.Get(document.PublisherBasis)),
        (ClaimColumn.PublishedOn, document => document.PublishedOn?.ToString()),
        (ClaimColumn.PublishedBasis, document => WireNames.Get(document.PublishedBasis)),
    ];

    private static readonly (ClaimColumn Column, Func<ConflictEvent, string?> Text)[] EventCells =
    [
        (ClaimColumn.EventKind, happened => happened.Kind.Code),
        (ClaimColumn.EventDate, happened => happened.When?.Date?.ToString()),
        (ClaimColumn.EventSummary, happened => happened.Summary),
        (ClaimColumn.EventWhere, happened => happened.Where?.AsWritten),
        (ClaimColumn.EventLatitude, happened => happened.Where?.Point?.ToString()),
        (ClaimColumn.EventPrecision, happened => happened.Where?.Precision is { } precision ? WireNames.Get(precision) : null),
    ];

    private readonly Dictionary<Id<Source>, Source> _sources = [];
    private readonly Dictionary<Id<Document>, Document> _documents = [];
    private readonly Dictionary<Id<ConflictEvent>, ConflictEvent> _events = [];

    /// <summary>What a row tells: records that no row above told first, and then its claim or statement.</summary>
    public IReadOnlyList<IRecord> Add(ClaimRow row)
    {
        var cells = new ClaimRowCells(row, findings);
        var records = new List<IRecord>(5);
        AddNew(records, cells, _sources, SourceOf(row.Publisher, row.PublisherName), (ClaimColumn.PublisherName, source => source.Name));
        AddNew(records, cells, _sources, SourceOf(row.Speaker, row.SpeakerName), (ClaimColumn.SpeakerName, source => source.Name));
        AddNew(records, cells, _documents, DocumentOf(row), DocumentCells);
        AddNew(records, cells, _events, EventOf(row, cells), EventCells);
        if (ClaimOf(row, cells) is { } claim)
        {
            records.Add(claim);
        }

        return records;
    }

    private static void AddNew<T>(
        List<IRecord> records, ClaimRowCells cells, Dictionary<Id<T>, T> known, (Id<T> Id, T Record)? told, params (ClaimColumn Column, Func<T, string?> Text)[] members)
        where T : class, IRecord
    {
        if (told is not var (id, record))
        {
            return;
        }

        if (known.TryAdd(id, record))
        {
            records.Add(record);
            return;
        }

        foreach (var (column, textOf) in members)
        {
            var (above, found) = (textOf(known[id]), textOf(record));
            if (above != found)
            {
                cells.Find(ClaimTableRules.SharedDiffer, column, $"expected {Clip.Quote(above)}, as rows above tell about {Clip.Quote(id.Value)}, found {Clip.Quote(found)}");
            }
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
