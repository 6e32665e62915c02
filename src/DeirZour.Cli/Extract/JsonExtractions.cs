using System.Text.Json;
using DeirZour.Cli.Rendering;
using DeirZour.Text;

namespace DeirZour.Cli.Extract;

/// <summary>One JSON object for each text: <c>{"id","claims","toll"}</c>, or <c>{"id","error"}</c>.</summary>
/// <param name="output">Where to write; it stays open.</param>
/// <param name="isArray">Whether the objects are items of an array, each after a comma, or lines of their own.</param>
internal sealed class JsonExtractions(Stream output, bool isArray) : IExtractionWriter
{
    private readonly JsonLines _lines = new(output);

    private Utf8JsonWriter Json => _lines.Json;

    public void Write(Extraction extraction)
    {
        _lines.Raw(isArray ? ",\n"u8 : []);
        Json.WriteStartObject();
        extraction.Id.WriteTo(Json);
        if (extraction.Error is { } error)
        {
            Json.WriteString("error"u8, error);
        }
        else
        {
            Json.WriteStartArray("claims"u8);
            foreach (var claim in extraction.Claims)
            {
                WriteClaim(extraction, claim);
            }

            Json.WriteEndArray();
            Json.WriteStartObject("toll"u8);
            WriteToll("killed"u8, extraction.Killed);
            WriteToll("wounded"u8, extraction.Wounded);
            Json.WriteEndObject();
        }

        Json.WriteEndObject();
        _lines.End(isArray ? [] : "\n"u8);
    }

    public void Dispose() => _lines.Dispose();

    private void WriteClaim(Extraction extraction, in ExtractedClaim claim)
    {
        Json.WriteStartObject();
        Json.WriteString("outcome"u8, WireNames.Get(claim.Outcome));

        Json.WriteStartObject("count"u8);
        WriteNumber("min"u8, claim.Count.Min);
        WriteNumber("max"u8, claim.Count.Max);
        Json.WriteString("qualifier"u8, WireNames.Get(claim.Count.Qualifier));
        Json.WriteString("word"u8, claim.Count.Word);
        Json.WriteEndObject();

        Json.WriteStartObject("evidence"u8);
        Json.WriteNumber("start"u8, claim.Start);
        Json.WriteNumber("length"u8, claim.Length);
        Json.WriteString("phrase"u8, extraction.Evidence(claim));
        Json.WriteEndObject();

        Json.WriteStartObject("victims"u8);
        Json.WriteString("group"u8, WireNames.Get(claim.Group));
        WriteWords("phrase"u8, extraction.Words(claim.Phrase));
        Json.WriteEndObject();

        WriteWords("claimant"u8, extraction.Words(claim.Claimant));
        WriteList("relays"u8, extraction.Words(claim.Relay));
        Json.WriteString("voice"u8, WireNames.Get(claim.Voice));
        WriteList("hedges"u8, extraction.Words(claim.Hedge));
        Json.WriteString("scope"u8, WireNames.Get(claim.Scope));
        WriteWhen(claim.ToDateReference(extraction.Text, extraction.PublishedOn));
        WriteWhere(extraction.Where(claim));
        WriteLink("partOf"u8, claim.PartOf);
        WriteLink("sameAs"u8, claim.SameAs);
        WriteLink("supersedes"u8, claim.Supersedes);
        Json.WriteEndObject();
    }

    private void WriteToll(ReadOnlySpan<byte> name, TextToll? toll)
    {
        if (toll is not null)
        {
            Json.WriteStartObject(name);
            WriteNumber("min"u8, toll.Count.Min);
            WriteNumber("max"u8, toll.Count.Max);
            Json.WriteNumber("best"u8, toll.Best);
            Json.WriteNumber("named"u8, toll.Named);
            Json.WriteStartArray("claims"u8);
            foreach (var claim in toll.Claims)
            {
                Json.WriteNumberValue(claim);
            }

            Json.WriteEndArray();
            Json.WriteStartArray("leftOut"u8);
            foreach (var (claim, reason) in toll.LeftOut)
            {
                Json.WriteStartObject();
                Json.WriteNumber("claim"u8, claim);
                Json.WriteString("reason"u8, TollWords.Code(reason));
                Json.WriteEndObject();
            }

            Json.WriteEndArray();
            Json.WriteEndObject();
        }
    }

    private void WriteWhen(DateReference? when)
    {
        if (when is null)
        {
            Json.WriteNull("when"u8);
            return;
        }

        Json.WriteStartObject("when"u8);
        Json.WriteString("asWritten"u8, when.AsWritten);
        Json.WriteString("date"u8, when.Date?.ToString());
        Json.WriteString("basis"u8, WireNames.Get(when.Basis));
        Json.WriteEndObject();
    }

    private void WriteWhere(PlaceReference? where)
    {
        if (where is null)
        {
            Json.WriteNull("where"u8);
            return;
        }

        Json.WriteStartObject("where"u8);
        Json.WriteString("asWritten"u8, where.AsWritten);
        Json.WriteString("place"u8, where.Place?.Value);
        Json.WriteString("match"u8, where.Match is { } match ? WireNames.Get(match) : null);
        Json.WriteString("relation"u8, where.Relation?.ToString());
        Json.WriteString("precision"u8, where.Precision is { } precision ? WireNames.Get(precision) : null);
        Json.WriteEndObject();
    }

    private void WriteLink(ReadOnlySpan<byte> name, int index) => WriteNumber(name, index < 0 ? null : index);

    private void WriteNumber(ReadOnlySpan<byte> name, long? number)
    {
        if (number is { } known)
        {
            Json.WriteNumber(name, known);
        }
        else
        {
            Json.WriteNull(name);
        }
    }

    private void WriteWords(ReadOnlySpan<byte> name, ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            Json.WriteNull(name);
        }
        else
        {
            Json.WriteString(name, words);
        }
    }

    private void WriteList(ReadOnlySpan<byte> name, ReadOnlySpan<char> words)
    {
        Json.WriteStartArray(name);
        if (!words.IsEmpty)
        {
            Json.WriteStringValue(words);
        }

        Json.WriteEndArray();
    }
}
