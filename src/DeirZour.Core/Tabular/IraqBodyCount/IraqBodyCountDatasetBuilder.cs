using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Collects what rows map to; see <see cref="IraqBodyCountMapping"/>.</summary>
internal sealed class IraqBodyCountDatasetBuilder() : DatasetBuilder<IraqBodyCountRow>(Publisher)
{
    private const string Prefix = "ibc/";

    private static readonly Source Publisher = new()
    {
        Id = Id<Source>.Parse("ibc"),
        Name = "Iraq Body Count",
        Names = ["IBC"],
        Kind = SourceKind.Dataset,
    };

    protected override void Add(IraqBodyCountRow row)
    {
        var key = row.Code is { } code
            ? Key(NamedIds.Make<Document>(Prefix, code).Value)
            : Key(string.Create(CultureInfo.InvariantCulture, $"{Prefix}line-{row.Position?.Line ?? 0}"));
        var document = new Document
        {
            Id = Id<Document>.Parse(key),
            Publisher = Publisher.Id,
            Title = row.Code is null ? "Iraq Body Count, incident without code" : $"Iraq Body Count, incident {row.Code}",
        };
        var place = row.Location ?? row.Town ?? row.District ?? row.Governorate;
        var happened = new ConflictEvent
        {
            Id = Id<ConflictEvent>.Parse(key),
            Kind = EventKind.OneSided,
            Summary = Summaries.Of(row.EventText ?? row.CauseOfDeath ?? "Deadly violence", null, null, place),
            When = When(row) is { } date ? new DateReference { Date = date } : null,
            Where = place is null ? null : new PlaceReference { AsWritten = place, Precision = PrecisionOf(row) },
        };
        Collect(document, happened, Claims(row, document.Id, happened), []);
    }

    private static EventDate? When(IraqBodyCountRow row) => (RowDays.Datable(row.Start), RowDays.Datable(row.End)) switch
    {
        ({ } start, { } end) => start <= end ? EventDate.Between(start, end) : null,
        ({ } start, null) => EventDate.Since(EventDate.Day(start)),
        (null, { } end) => EventDate.Until(EventDate.Day(end)),
        _ => null,
    };

    private static WherePrecision PrecisionOf(IraqBodyCountRow row) =>
        row.Location is not null || row.Town is not null ? WherePrecision.Near
        : row.District is not null ? WherePrecision.District
        : WherePrecision.Province;

    private static IEnumerable<CasualtyClaim> Claims(IraqBodyCountRow row, Id<Document> document, ConflictEvent happened)
    {
        if (CountOf(row) is not { } count)
        {
            yield break;
        }

        var scope = row.MorgueCumulative is not (null or "0") ? Scope.Cumulative : row.Start == row.End ? Scope.Incident : Scope.Window;
        yield return new CasualtyClaim
        {
            Id = Id<Claim>.Parse($"{happened.Id}/deaths"),
            Event = happened.Id,
            Document = document,
            Outcome = Outcome.Killed,
            Count = count,
            Victims = new Victims { Group = VictimGroup.Civilian },
            Attribution = Attribution.OwnVoice,
            Scope = scope,
            When = scope == Scope.Incident ? null : happened.When,
        };
    }

    private static CountRange? CountOf(IraqBodyCountRow row)
    {
        var min = row.Min >= 0 ? row.Min : null;
        var max = row.Max >= 0 ? row.Max : null;
        return (min, max) switch
        {
            (null, null) => null,
            (null, { } most) => CountRange.AtMost(most),
            ({ } least, null) => CountRange.AtLeast(least),
            (0, 0) => CountRange.None,
            ({ } least, { } most) when least == most => CountRange.Exact(least),
            ({ } least, { } most) => least < most ? CountRange.Between(least, most) : null,
        };
    }
}
