using System.Globalization;
using DeirZour.Cli.Rendering;
using DeirZour.Text;

namespace DeirZour.Cli.Extract;

/// <summary>One row for each claim, and one for each text that could not be read; <see cref="Columns"/> come first, see <see cref="WriteHeader"/>.</summary>
/// <param name="output">Where to write; it stays open.</param>
internal sealed class CsvExtractions(Stream output) : IExtractionWriter
{
    private readonly CsvWriter _csv = new(output);

    /// <summary>The columns with their meaning, in their order.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Columns { get; } =
    [
        ("id", "id of the text"),
        ("claim", "index of the claim in the text, from 0"),
        ("outcome", "killed, wounded, ..."),
        ("count", "the number in short: 73, 73+, >100, ~30, 20..30, dozens"),
        ("count_min", "smallest number, empty when open"),
        ("count_max", "largest number, empty when open"),
        ("count_qualifier", "how the number was worded"),
        ("evidence_start", "offset of the count in UTF-16 code units, from 0"),
        ("evidence_length", "length in UTF-16 code units"),
        ("evidence_phrase", "the words of the count"),
        ("victim_group", "class of people"),
        ("victim_phrase", "the words for them"),
        ("claimant", "who said it, empty for the text's own voice"),
        ("relay", "who passed it on"),
        ("voice", "own, reported or quoted"),
        ("hedge", "the word that weakens it"),
        ("scope", "incident, window, cumulative or background"),
        ("when_written", "the time as the text words it"),
        ("when", "the time, resolved against the day of publication"),
        ("where_written", "the place as the text words it"),
        ("place", "its id in the gazetteer of Syria, empty when unknown"),
        ("part_of", "index of the claim whose number it is a part of"),
        ("same_as", "index of the claim that it restates"),
        ("supersedes", "index of the claim that it replaces"),
        ("error", "why the text could not be read; then only id"),
    ];

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHeader(Stream output)
    {
        using var csv = new CsvWriter(output);
        csv.WriteLine([.. Columns.Select(column => column.Name)]);
    }

    public void Write(Extraction extraction)
    {
        if (extraction.Error is { } error)
        {
            var fields = new string?[Columns.Count];
            fields[0] = extraction.Id.Value;
            fields[^1] = error;
            _csv.WriteLine(fields);
        }

        foreach (var claim in extraction.Claims)
        {
            WriteClaim(extraction, claim);
        }
    }

    public void Dispose() => _csv.Dispose();

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Link(int index) => index < 0 ? null : Number(index);

    private void WriteClaim(Extraction extraction, in ExtractedClaim claim)
    {
        var where = extraction.Where(claim);
        var when = claim.ToDateReference(extraction.Text, extraction.PublishedOn);
        _csv.WriteLine(
            extraction.Id.Value,
            Number(claim.Index),
            WireNames.Get(claim.Outcome),
            claim.Count.ToString(),
            Number(claim.Count.Min),
            Number(claim.Count.Max),
            WireNames.Get(claim.Count.Qualifier),
            Number(claim.Start),
            Number(claim.Length),
            extraction.WordsOrNull(claim.Start..(claim.Start + claim.Length)),
            WireNames.Get(claim.Group),
            extraction.WordsOrNull(claim.Phrase),
            extraction.WordsOrNull(claim.Claimant),
            extraction.WordsOrNull(claim.Relay),
            WireNames.Get(claim.Voice),
            extraction.WordsOrNull(claim.Hedge),
            WireNames.Get(claim.Scope),
            when?.AsWritten,
            when?.Date?.ToString(),
            where?.AsWritten,
            where?.Place?.Value,
            Link(claim.PartOf),
            Link(claim.SameAs),
            Link(claim.Supersedes),
            null);
    }
}
