using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using DeirZour.Json.Contracts;
using DeirZour.Json.Converters;
using NodaTime;

namespace DeirZour.Tests.Json;

/// <summary>
/// Makes the JSON Schema of the format of what the reader itself goes by: its contracts for members, their types and which of
/// them are required, the documentation comments for descriptions.
/// </summary>
internal sealed class SchemaGenerator
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private readonly JsonObject _definitions = [];

    public static string Generate() => new SchemaGenerator().Envelope().ToJsonString(Layout) + "\n";

    private JsonObject Envelope()
    {
        var properties = new JsonObject
        {
            ["schema"] = new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = @"^deirzour/1\.[0-9]+$",
                ["description"] = "The schema and its version; deirzour/1.0 is the one described here.",
            },
        };
        foreach (var kind in RecordKind.All)
        {
            properties[kind.Section] = Describe(ListOf(kind.InEnvelope), XmlSummaries.Of(typeof(Dataset), kind.Section));
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:deirzour:schema:1.0",
            ["title"] = "deirzour/1.0",
            ["description"] = $"{XmlSummaries.Of(typeof(Dataset))} In NDJSON each line is one of these records with a member \"type\" besides: "
                + $"{string.Join(", ", RecordKind.All.Select(kind => kind.Name))}.",
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray("schema"),
            ["additionalProperties"] = false,
            ["$defs"] = _definitions,
        };
    }

    /// <summary>A reference to the definition of a type, which is made when it is first needed; plain types stand for themselves.</summary>
    private JsonObject Refer(JsonTypeInfo contract)
    {
        if (contract.Converter is IListConverter list)
        {
            return ListOf(contract.Options.GetTypeInfo(list.ElementType));
        }

        var name = NameOf(contract.Type);
        if (name is null)
        {
            return SchemaValues.Plain(contract.Type);
        }

        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = null;
            _definitions[name] = Define(contract);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Define(JsonTypeInfo contract) => contract.Converter switch
    {
        IFormConverter form => Object(contract.Options.GetTypeInfo(form.FormType), contract.Type),
        IValueConverter => Describe(SchemaValues.Of(contract.Type), XmlSummaries.Of(contract.Type)),
        _ => Object(contract, contract.Type),
    };

    private JsonObject Object(JsonTypeInfo contract, Type documented)
    {
        var properties = new JsonObject();
        foreach (var property in contract.Properties.OrderBy(property => property.Order))
        {
            var type = contract.Options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
            var schema = SchemaValues.OfMember(documented, property.Name) ?? Refer(type);
            properties[property.Name] = Describe(property.IsRequired ? schema : OrNull(schema), XmlSummaries.Of(documented, property.Name));
        }

        return Describe(
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = properties,
                ["required"] = new JsonArray([.. contract.Properties.Where(property => property.IsRequired).Select(property => JsonValue.Create(property.Name))]),
                ["additionalProperties"] = false,
            },
            XmlSummaries.Of(documented));
    }

    private JsonObject ListOf(JsonTypeInfo element) => new()
    {
        ["type"] = new JsonArray("array", "null"),
        ["items"] = Refer(element),
    };

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray)
        {
            return schema;
        }

        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.GetValue<string>(), "null");
            return schema;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    private static JsonObject Describe(JsonObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }

    private static string? NameOf(Type type) =>
        type == typeof(string) || type.IsPrimitive ? null
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) ? "id"
        : type == typeof(Instant) ? "instant"
        : JsonNamingPolicy.CamelCase.ConvertName(type.Name);
}
