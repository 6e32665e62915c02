using System.Text.Json;
using DeirZour.Cli.Rendering;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>One JSON object for each name: <c>{"id","matches"}</c>, or <c>{"id","error"}</c>.</summary>
/// <param name="output">Where to write; it stays open.</param>
/// <param name="isArray">Whether the objects are items of an array, each after a comma, or lines of their own.</param>
internal sealed class JsonPlaces(Stream output, bool isArray) : IPlaceWriter
{
    private const int ScoreDigits = 3;
    private readonly JsonLines _lines = new(output);

    private Utf8JsonWriter Json => _lines.Json;

    public void Write(PlaceQuery query, EquatableArray<PlaceCandidate> matches)
    {
        _lines.Raw(isArray ? ",\n"u8 : []);
        Json.WriteStartObject();
        query.Id.WriteTo(Json);
        if (query.Error is { } error)
        {
            Json.WriteString("error"u8, error);
        }
        else
        {
            Json.WriteStartArray("matches"u8);
            foreach (var match in matches)
            {
                Write(match);
            }

            Json.WriteEndArray();
        }

        Json.WriteEndObject();
        _lines.End(isArray ? [] : "\n"u8);
    }

    public void Dispose() => _lines.Dispose();

    private void Write(PlaceCandidate match)
    {
        Json.WriteStartObject();
        Json.WriteString("place"u8, match.Place.Id.Value);
        Json.WriteString("name"u8, match.Place.Name);
        Json.WriteString("how"u8, WireNames.Get(match.How));
        Json.WriteNumber("score"u8, Math.Round(match.Score, ScoreDigits));
        Json.WriteStartArray("rules"u8);
        foreach (var rule in RuleNames.Of(match.Rules))
        {
            Json.WriteStringValue(rule);
        }

        Json.WriteEndArray();
        Json.WritePoint(match.Place.Point);
        Json.WriteEndObject();
    }
}
