using System.Text.Json;
using DeirZour.Json.Contracts;

namespace DeirZour.Json;

/// <summary>Writes events as GeoJSON (RFC 7946), for maps.</summary>
/// <remarks>
/// One feature for each event, with its point or without geometry where no place is known, and the properties <c>kind</c>,
/// <c>summary</c>, <c>when</c>, <c>place</c>, <c>precision</c> and <c>claims</c>: each casualty claim about it with <c>outcome</c>,
/// <c>count</c> and its ends <c>min</c> and <c>max</c>, <c>victims</c>, <c>scope</c>, who says it (<c>claimant</c>, null where the document speaks
/// itself, <c>document</c> and its <c>publisher</c>), and <c>links</c>, by which parts and restatements are told from what is said anew. Claims
/// stay claims: they are not added up. Thread safe.
/// </remarks>
public static class GeoJson
{
    private const int PieceLength = 1 << 15;

    /// <summary>Writes the events of datasets.</summary>
    /// <param name="utf8">Where to write; not closed.</param>
    /// <param name="datasets">
    /// Whole datasets, or one for each row of a table; enumerated once. Claims and places are looked up in the dataset of their event.
    /// Memory depends on the largest of them, not on their number.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream utf8, IEnumerable<Dataset> datasets)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(datasets);
        using var json = new Utf8JsonWriter(utf8, new JsonWriterOptions { Encoder = RecordContracts.InEnvelope.Encoder });
        json.WriteStartObject();
        json.WriteString("type"u8, "FeatureCollection"u8);
        json.WriteStartArray("features"u8);
        foreach (var dataset in datasets)
        {
            Write(json, dataset);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Dataset dataset)
    {
        var claims = dataset.Claims.ToLookup(claim => claim.Event);
        var publishers = dataset.Documents.DistinctBy(document => document.Id).ToDictionary(document => document.Id, document => document.Publisher);
        var places = dataset.Places.DistinctBy(place => place.Id).ToDictionary(place => place.Id);
        foreach (var happened in dataset.Events)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "Feature"u8);
            json.WriteString("id"u8, happened.Id.Value);
            var place = happened.Where?.Place is { } id ? places.GetValueOrDefault(id) : null;
            WriteGeometry(json, happened.Where?.Point ?? place?.Point);
            json.WriteStartObject("properties"u8);
            json.WriteString("kind"u8, happened.Kind.ToString());
            json.WriteString("summary"u8, happened.Summary);
            WriteText(json, "when"u8, happened.When?.Date?.ToString());
            WriteText(json, "place"u8, happened.Where?.AsWritten ?? place?.Name);
            WriteText(json, "precision"u8, happened.Where?.Precision is { } precision ? WireNames.Get(precision) : null);
            json.WriteStartArray("claims"u8);
            foreach (var claim in claims[happened.Id])
            {
                Write(json, claim, publishers.TryGetValue(claim.Document, out var publisher) ? publisher : null);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            if (json.BytesPending >= PieceLength)
            {
                json.Flush();
            }
        }
    }

    private static void WriteGeometry(Utf8JsonWriter json, GeoPoint? point)
    {
        if (point is not { } at)
        {
            json.WriteNull("geometry"u8);
            return;
        }

        json.WriteStartObject("geometry"u8);
        json.WriteString("type"u8, "Point"u8);
        json.WriteStartArray("coordinates"u8);
        json.WriteNumberValue(at.Longitude);
        json.WriteNumberValue(at.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CasualtyClaim claim, Id<Source>? publisher)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, claim.Id.Value);
        json.WriteString("outcome"u8, WireNames.Get(claim.Outcome));
        json.WriteString("count"u8, claim.Count.ToString());
        json.WriteString("victims"u8, WireNames.Get(claim.Victims.Group));
        WriteNumber(json, "min"u8, claim.Count.Min);
        WriteNumber(json, "max"u8, claim.Count.Max);
        json.WriteString("scope"u8, WireNames.Get(claim.Scope));
        WriteText(json, "claimant"u8, claim.Attribution.Claimant?.Value);
        json.WriteString("document"u8, claim.Document.Value);
        WriteText(json, "publisher"u8, publisher?.Value);
        json.WriteStartArray("links"u8);
        foreach (var link in claim.Links)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, WireNames.Get(link.Kind));
            json.WriteString("target"u8, link.Target.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? number)
    {
        if (number is { } given)
        {
            json.WriteNumber(name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }
}
