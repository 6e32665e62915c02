using System.Globalization;
using DeirZour.Cli.Rendering;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>One row for each place that a text names; <see cref="Columns"/> come first, see <see cref="WriteHeader"/>.</summary>
/// <param name="output">Where to write; it stays open.</param>
internal sealed class CsvMentions(Stream output) : IMentionWriter
{
    private readonly CsvWriter _csv = new(output);

    /// <summary>The columns with their meaning, in their order.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Columns { get; } =
    [
        ("id", "name of the text"),
        ("start", "offset of the name in UTF-16 code units, from 0"),
        ("length", "its length in UTF-16 code units"),
        ("phrase", "the words that say where, such as \"20 km from Raqqa\""),
        ("place", "id of the place in the gazetteer"),
        ("name", "its name there"),
        ("how", "how exactly the names agree"),
        ("candidates", "how many places have the name"),
        ("relation", "how the spot stands to the place, empty for the place itself"),
        ("kilometres", "how far from the place"),
        ("precision", "how exactly the phrase says where"),
        ("lat", "latitude of the place in degrees, empty when unknown"),
        ("lon", "longitude in degrees"),
    ];

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(Stream output)
    {
        using var csv = new CsvWriter(output);
        csv.WriteLine([.. Columns.Select(column => column.Name)]);
    }

    public void Write(string id, ReadOnlySpan<char> text, IReadOnlyList<PlaceMention> mentions)
    {
        foreach (var mention in mentions)
        {
            _csv.WriteLine(
                id,
                Number(mention.Start),
                Number(mention.Length),
                new string(text[mention.Phrase]),
                mention.Place.Id.Value,
                mention.Place.Name,
                WireNames.Get(mention.Match),
                Number(mention.Candidates),
                mention.Relation?.Code,
                Number(mention.Distance),
                WireNames.Get(mention.Precision),
                Number(mention.Place.Point?.Latitude),
                Number(mention.Place.Point?.Longitude));
        }
    }

    public void Dispose() => _csv.Dispose();

    private static string? Number(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
