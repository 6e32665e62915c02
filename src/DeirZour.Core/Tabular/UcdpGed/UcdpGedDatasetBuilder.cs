using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Collects what rows map to; see <see cref="UcdpGedMapping"/>.</summary>
internal sealed class UcdpGedDatasetBuilder() : DatasetBuilder<UcdpGedRow>(Publisher)
{
    public const string Prefix = "ucdp-ged/";

    private static readonly Source Publisher = new()
    {
        Id = Id<Source>.Parse("ucdp-ged"),
        Name = "UCDP Georeferenced Event Dataset",
        Names = ["UCDP GED"],
        Kind = SourceKind.Dataset,
    };

    protected override void Add(UcdpGedRow row)
    {
        var key = Key(row);
        var document = new Document
        {
            Id = Id<Document>.Parse(key),
            Publisher = Publisher.Id,
            Title = row.Id is { } id ? string.Create(CultureInfo.InvariantCulture, $"UCDP GED, event {id}") : "UCDP GED, event without id",
        };
        var sides = UcdpGedSides.Of(row, Actors);
        var happened = UcdpGedEvents.Map(row, key, sides);
        var sources = UcdpGedSources.Of(row, Sources);
        Collect(
            document,
            happened,
            new UcdpGedCasualties(row, document.Id, happened, sources.Attribution, sides).Claims(),
            sources.Reports(document.Id, happened.Id, "UCDP"));
    }

    /// <summary>The event alone.</summary>
    public static ConflictEvent EventOf(UcdpGedRow row) => UcdpGedEvents.Map(row, Key(row), UcdpGedSides.Of(row, new NamedRecords<Actor>()));

    /// <summary>The id of everything that a row becomes; a row without an id goes by its line.</summary>
    private static string Key(UcdpGedRow row) => row.Id is { } id
        ? string.Create(CultureInfo.InvariantCulture, $"{Prefix}{id}")
        : string.Create(CultureInfo.InvariantCulture, $"{Prefix}line-{row.Position?.Line ?? 0}");
}
