using System.Globalization;
using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Show;

/// <summary>A dataset as one row for each casualty claim and statement.</summary>
internal static class ClaimCsv
{
    /// <summary>The columns with their meaning, in their order.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Columns { get; } =
    [
        ("type", "claim (a casualty claim) or statement"),
        ("id", "id of the claim or statement"),
        ("event", "id of the event"),
        ("event_date", "when the event was, as in JSON: 2017-01-14, 2014/2017-09-05"),
        ("event_summary", "what happened"),
        ("outcome", "killed, wounded, ...; claims only"),
        ("count", "the number in short: 73, 73+, >100, ~30, 20..30, dozens"),
        ("count_min", "smallest number, empty when open"),
        ("count_max", "largest number, empty when open"),
        ("count_qualifier", "how the number was worded"),
        ("unit", "unit of a statement's number"),
        ("victim_group", "class of people"),
        ("victim_phrase", "the words for them"),
        ("victim_actor", "id of the actor that they belonged to"),
        ("scope", "incident, window, cumulative or background"),
        ("statement_kind", "what a statement is about"),
        ("summary", "what a statement says, in our words"),
        ("speaker", "id of the claimant, or of the publisher for its own voice"),
        ("speaker_name", "name of the speaker"),
        ("voice", "own, reported or quoted"),
        ("relays", "ids of the sources between claimant and document, joined by ;"),
        ("hedges", "words that weaken the claim, joined by ;"),
        ("document", "id of the document"),
        ("publisher", "id of its publisher"),
        ("publisher_basis", "stated, resolved or inferred"),
        ("published_on", "when it was published"),
        ("published_basis", "stated, resolved or inferred"),
        ("when_written", "the time as the document words it"),
        ("when", "the time, resolved"),
        ("where_written", "the place as the document words it"),
        ("where", "id of the place, resolved"),
        ("evidence_start", "offset in the document in UTF-16 code units, from 0"),
        ("evidence_length", "length in UTF-16 code units"),
        ("evidence_phrase", "the bare count phrase"),
        ("links", "kind:id of linked claims, joined by ;"),
    ];

    /// <summary>Writes a header and the rows in the order of the dataset.</summary>
    public static void Write(Stream output, DatasetIndex index)
    {
        using var csv = new CsvWriter(output);
        csv.WriteLine([.. Columns.Select(column => column.Name)]);
        foreach (var claim in ((IEnumerable<Claim>)index.Dataset.Claims).Concat(index.Dataset.Statements))
        {
            csv.WriteLine(Row(index, claim));
        }
    }

    private static string?[] Row(DatasetIndex index, Claim claim)
    {
        var casualty = claim as CasualtyClaim;
        var statement = claim as Statement;
        var about = claim.Event is { } id ? index.Find(id) : null;
        var document = index.Find(claim.Document);
        var speaker = index.Speaker(claim);
        var count = casualty?.Count ?? statement?.Quantity?.Count;
        return
        [
            casualty is null ? "statement" : "claim",
            claim.Id.Value,
            claim.Event?.Value,
            about?.When?.Date?.ToString(),
            about?.Summary,
            casualty is null ? null : WireNames.Get(casualty.Outcome),
            count?.ToString(),
            Number(count?.Min),
            Number(count?.Max),
            count is { } worded ? WireNames.Get(worded.Qualifier) : null,
            statement?.Quantity?.Unit,
            casualty is null ? null : WireNames.Get(casualty.Victims.Group),
            casualty?.Victims.Phrase,
            casualty?.Victims.Actor?.Value,
            casualty is null ? null : WireNames.Get(casualty.Scope),
            statement?.Kind.Code,
            statement?.Summary,
            speaker?.Value,
            speaker is { } source ? index.Find(source)?.Name : null,
            WireNames.Get(claim.Attribution.Voice),
            string.Join(';', claim.Attribution.Relays.Select(relay => relay.Value)),
            string.Join(';', (IEnumerable<string>)claim.Attribution.Hedges),
            claim.Document.Value,
            document?.Publisher.Value,
            document is null ? null : WireNames.Get(document.PublisherBasis),
            document?.PublishedOn?.ToString(),
            document?.PublishedOn is null ? null : WireNames.Get(document.PublishedBasis),
            claim.When?.AsWritten,
            claim.When?.Date?.ToString(),
            claim.Where?.AsWritten,
            claim.Where?.Place?.Value,
            Number(claim.Evidence?.Start),
            Number(claim.Evidence?.Length),
            claim.Evidence?.Phrase,
            string.Join(';', claim.Links.Select(link => $"{WireNames.Get(link.Kind)}:{link.Target}")),
        ];
    }

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
