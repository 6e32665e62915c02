using System.Globalization;
using DeirZour.Cli.Rendering;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>One row for each match, and one for each name without any; <see cref="Columns"/> come first, see <see cref="WriteHeader"/>.</summary>
/// <param name="output">Where to write; it stays open.</param>
internal sealed class CsvPlaces(Stream output) : IPlaceWriter
{
    private readonly CsvWriter _csv = new(output);

    /// <summary>The columns with their meaning, in their order.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Columns { get; } =
    [
        ("id", "id of the name asked for"),
        ("query", "the name asked for"),
        ("rank", "1 for the best match"),
        ("place", "id of the place in the gazetteer"),
        ("name", "its name there"),
        ("kind", "GeoNames feature code in lower case"),
        ("parent", "id of the place that it belongs to"),
        ("how", "exact, alias, folded, romanised or approximate"),
        ("score", "0 to 1, context included"),
        ("rules", "what the spellings differ in, separated by semicolons"),
        ("lat", "latitude in degrees, empty when unknown"),
        ("lon", "longitude in degrees"),
        ("error", "why the line could not be read; then only id"),
    ];

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(Stream output)
    {
        using var csv = new CsvWriter(output);
        csv.WriteLine([.. Columns.Select(column => column.Name)]);
    }

    public void Write(PlaceQuery query, EquatableArray<PlaceCandidate> matches)
    {
        if (matches.IsEmpty)
        {
            var fields = new string?[Columns.Count];
            (fields[0], fields[1], fields[^1]) = (query.Id.Value, query.Error is null ? query.Name : null, query.Error);
            _csv.WriteLine(fields);
        }

        for (var i = 0; i < matches.Count; i++)
        {
            var (match, place) = (matches[i], matches[i].Place);
            _csv.WriteLine(
                query.Id.Value,
                query.Name,
                (i + 1).ToString(CultureInfo.InvariantCulture),
                place.Id.Value,
                place.Name,
                place.Kind.Code,
                place.Parent?.Value,
                WireNames.Get(match.How),
                match.Score.ToString("0.###", CultureInfo.InvariantCulture),
                string.Join(';', RuleNames.Of(match.Rules)),
                place.Point?.Latitude.ToString(CultureInfo.InvariantCulture),
                place.Point?.Longitude.ToString(CultureInfo.InvariantCulture),
                null);
        }
    }

    public void Dispose() => _csv.Dispose();
}
