using DeirZour.Gazetteers;
using DeirZour.Seeds;
using DeirZour.Tabular;

namespace DeirZour.GazetteerBuilder;

/// <summary>The lists that the gazetteer is merged of, as their publishers wrote them.</summary>
internal sealed record SourceLists
{
    private static readonly string[] CodAbFiles = ["syr_admin1.csv", "syr_admin2.csv", "syr_admin3.csv", "city_neighbourhoods.csv"];

    public required IReadOnlyList<Place> Dataset { get; init; }

    public required Gazetteer CodAb { get; init; }

    public required IReadOnlyList<GeoNamesRow> GeoNamesSyria { get; init; }

    public required IReadOnlyList<GeoNamesRow> GeoNamesIraq { get; init; }

    public required IReadOnlyList<UcdpPlace> UcdpGed { get; init; }

    public static SourceLists Read(string data) => new()
    {
        Dataset = [.. SeedDataset.Default.Dataset.Places],
        CodAb = Gazetteer.Combine(CodAbFiles.Select(file => From(Path.Combine(data, "gazetteer", "cod-ab", file), stream => new Gazetteer(CodAbReader.Read(stream))))),
        GeoNamesSyria = From(Path.Combine(data, "gazetteer", "geonames", "SY.txt"), GeoNames),
        GeoNamesIraq = From(Path.Combine(data, "gazetteer", "geonames", "IQ.txt"), GeoNames),
        UcdpGed = From(Path.Combine(data, "ucdp-ged", "syria-2016-2019.csv"), stream => UcdpPlace.Of(Records(UcdpGedReader.Read(stream)))),
    };

    private static T From<T>(string path, Func<Stream, T> read)
    {
        using var stream = File.OpenRead(path);
        return read(stream);
    }

    private static List<GeoNamesRow> GeoNames(Stream stream) => [.. Records(GeoNamesReader.Read(stream))];

    private static IEnumerable<T> Records<T>(IEnumerable<RecordRead<T>> reads)
        where T : class =>
        reads.Select(read => read.Record).OfType<T>();
}
