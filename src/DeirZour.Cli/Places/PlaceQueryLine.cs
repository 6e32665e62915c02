using System.Globalization;
using System.Text;
using System.Text.Json;
using DeirZour.Cli.Extract;
using DeirZour.Gazetteers;

namespace DeirZour.Cli.Places;

/// <summary>Reads lines <c>{"id","name","near","parent"}</c>. Members that it does not know are passed over.</summary>
/// <param name="gazetteer">Where parents are looked up.</param>
internal sealed class PlaceQueryLine(Gazetteer gazetteer)
{
    private const int MostParents = 20;
    private const string ExpectedPoint = "a point such as \"35.3359,40.1408\" (latitude,longitude in degrees)";

    /// <summary>Reads a line; what is wrong with it becomes the query's error.</summary>
    /// <param name="line">The line without its end, in UTF-8.</param>
    /// <param name="file">What the command line calls the input.</param>
    /// <param name="number">The 1-based number of the line.</param>
    public PlaceQuery Read(ReadOnlySpan<byte> line, string file, long number)
    {
        var query = new PlaceQuery();
        string? problem;
        var column = default(int?);
        try
        {
            var reader = new Utf8JsonReader(line);
            using var document = JsonDocument.ParseValue(ref reader);

            // Nothing may follow; if something does, this throws.
            reader.Read();
            problem = Read(document.RootElement, ref query);
        }
        catch (JsonException exception)
        {
            var offset = (int)Math.Min(exception.BytePositionInLine.GetValueOrDefault(), line.Length);
            column = Encoding.UTF8.GetCharCount(line[..offset]) + 1;
            problem = $"expected a JSON object, found invalid JSON: {exception.Message.Split(" LineNumber:")[0]}";
            query = query with { Id = IdBeforeError(line) };
        }
        catch (InvalidOperationException)
        {
            problem = "expected Unicode text, found bytes or escapes that spell none";
        }

        return problem is null
            ? query
            : query with { Error = string.Create(CultureInfo.InvariantCulture, $"{file}({number}{(column is null ? "" : ",")}{column}): {problem}") };
    }

    /// <summary>Whether a place has the name itself, and not only one that sounds alike; "province" and the like may be said in other words.</summary>
    private static bool IsNamed(PlaceCandidate candidate) =>
        candidate.How != PlaceMatch.Approximate || candidate.Rules == NameRules.Meanings;

    private static string NameOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };

    /// <summary>The id of a line that is no whole object, as far as it was seen.</summary>
    private static TextId IdBeforeError(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        try
        {
            while (reader.Read())
            {
                var isId = reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals("id"u8);
                if (isId && reader.Read())
                {
                    return reader.TokenType switch
                    {
                        JsonTokenType.String => new TextId(reader.GetString()),
                        JsonTokenType.Number => new TextId(Encoding.UTF8.GetString(reader.ValueSpan), IsNumber: true),
                        _ => default,
                    };
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The id comes behind the error, or is itself broken.
        }

        return default;
    }

    /// <summary>Reads the members; returns what is wrong with them, or null.</summary>
    private string? Read(JsonElement root, ref PlaceQuery query)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return $"expected a JSON object, found {NameOf(root)}";
        }

        if (root.TryGetProperty("id"u8, out var id))
        {
            switch (id.ValueKind)
            {
                case JsonValueKind.String:
                    query = query with { Id = new TextId(id.GetString()) };
                    break;
                case JsonValueKind.Number:
                    query = query with { Id = new TextId(id.GetRawText(), IsNumber: true) };
                    break;
                case not JsonValueKind.Null:
                    return $"expected a string, a number or null as \"id\", found {NameOf(id)}";
            }
        }

        if (!root.TryGetProperty("name"u8, out var name))
        {
            return "expected the member \"name\", found none";
        }

        if (name.ValueKind != JsonValueKind.String)
        {
            return $"expected a string as \"name\", found {NameOf(name)}";
        }

        query = query with { Name = name.GetString()! };
        return ReadContext(root, ref query);
    }

    private string? ReadContext(JsonElement root, ref PlaceQuery query)
    {
        if (root.TryGetProperty("near"u8, out var near) && near.ValueKind != JsonValueKind.Null)
        {
            if (near.ValueKind != JsonValueKind.String || !GeoPoint.TryParse(near.GetString(), out var point))
            {
                return $"expected {ExpectedPoint} as \"near\", found {near.GetRawText()}";
            }

            query = query with { Context = new PlaceContext { Near = point } };
        }

        if (root.TryGetProperty("parent"u8, out var parent) && parent.ValueKind != JsonValueKind.Null)
        {
            var parents = parent.ValueKind == JsonValueKind.String ? Find(parent.GetString()!) : [];
            if (parents.IsEmpty)
            {
                return $"expected the id, p-code or name of a place in the gazetteer as \"parent\", found {parent.GetRawText()}";
            }

            query = query with { Context = (query.Context ?? new PlaceContext()) with { Parents = parents } };
        }

        return null;
    }

    /// <summary>The place of an id or p-code, or all places of a name: a governorate, its districts and its seat mostly share theirs.</summary>
    private EquatableArray<Id<Place>> Find(string text)
    {
        var place = (Id<Place>.TryParse(text, out var id) ? gazetteer.Find(id) : null)
            ?? (OchaPcode.TryParse(text, out var pcode) ? gazetteer.Find(pcode) : null);
        return place is null ? [.. gazetteer.Resolve(text, limit: MostParents).Where(IsNamed).Select(candidate => candidate.Place.Id)] : [place.Id];
    }
}
