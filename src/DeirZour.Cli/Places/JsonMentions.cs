using System.Text.Json;
using DeirZour.Cli.Rendering;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>One JSON object for each text: <c>{"id","mentions"}</c>.</summary>
/// <param name="output">Where to write; it stays open.</param>
/// <param name="isArray">Whether the objects are items of an array, each after a comma, or lines of their own.</param>
internal sealed class JsonMentions(Stream output, bool isArray) : IMentionWriter
{
    private readonly JsonLines _lines = new(output);

    private Utf8JsonWriter Json => _lines.Json;

    public void Write(string id, ReadOnlySpan<char> text, IReadOnlyList<PlaceMention> mentions)
    {
        _lines.Raw(isArray ? ",\n"u8 : []);
        Json.WriteStartObject();
        Json.WriteString("id"u8, id);
        Json.WriteStartArray("mentions"u8);
        foreach (var mention in mentions)
        {
            Write(text, mention);
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        _lines.End(isArray ? [] : "\n"u8);
    }

    public void Dispose() => _lines.Dispose();

    private void Write(ReadOnlySpan<char> text, in PlaceMention mention)
    {
        Json.WriteStartObject();
        Json.WriteNumber("start"u8, mention.Start);
        Json.WriteNumber("length"u8, mention.Length);
        Json.WriteString("phrase"u8, text[mention.Phrase]);
        Json.WriteString("place"u8, mention.Place.Id.Value);
        Json.WriteString("name"u8, mention.Place.Name);
        Json.WriteString("how"u8, WireNames.Get(mention.Match));
        Json.WriteNumber("candidates"u8, mention.Candidates);
        Json.WriteString("relation"u8, mention.Relation?.Code);
        if (mention.Distance is { } kilometres)
        {
            Json.WriteNumber("kilometres"u8, kilometres);
        }
        else
        {
            Json.WriteNull("kilometres"u8);
        }

        Json.WriteString("precision"u8, WireNames.Get(mention.Precision));
        Json.WritePoint(mention.Place.Point);
        Json.WriteEndObject();
    }
}
