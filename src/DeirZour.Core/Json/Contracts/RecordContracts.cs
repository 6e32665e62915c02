using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DeirZour.Json.Contracts;

/// <summary>How the generated contracts are used: members in the order of the format, empty lists left out, "type" on lines.</summary>
internal static class RecordContracts
{
    public const int MaxDepth = 64;

    public const string TypeMember = "type";

    private static readonly Dictionary<Type, string[]> Orders = new()
    {
        // The generator puts the members of the derived record before those of the base record.
        [typeof(CasualtyClaim)] =
        [
            "id", "event", "document", "outcome", "count", "victims", "attribution", "evidence", "scope", "when", "where", "links",
        ],
        [typeof(Statement)] =
        [
            "id", "event", "document", "kind", "summary", "quantity", "attribution", "evidence", "when", "where", "links",
        ],
    };

    /// <summary>Records as they stand in an envelope.</summary>
    public static JsonSerializerOptions InEnvelope { get; } = Options(RecordContext.Default.WithAddedModifier(Shape));

    /// <summary>Records as they stand on lines of their own: with a "type", which is written first and read anywhere.</summary>
    public static JsonSerializerOptions OnLine { get; } = Options(RecordContext.Default.WithAddedModifier(Shape).WithAddedModifier(AddType));

    private static JsonSerializerOptions Options(IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions(RecordContext.Default.Options)
        {
            TypeInfoResolver = resolver,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.MakeReadOnly();
        return options;
    }

    private static void Shape(JsonTypeInfo contract)
    {
        var order = Orders.GetValueOrDefault(contract.Type);
        foreach (var property in contract.Properties)
        {
            if (order is not null)
            {
                property.Order = Array.IndexOf(order, property.Name);
            }

            if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            {
                property.ShouldSerialize = static (_, list) => ((IEnumerable)list!).GetEnumerator().MoveNext();
            }
        }
    }

    private static void AddType(JsonTypeInfo contract)
    {
        if (RecordKind.TypeNameOf(contract.Type) is { } name)
        {
            // Without a setter it is accepted and passed over on reading: the reader has chosen the contract by it.
            var values = new JsonPropertyInfoValues<string>
            {
                DeclaringType = contract.Type,
                IsProperty = true,
                IsPublic = true,
                PropertyName = TypeMember,
                JsonPropertyName = TypeMember,
                Getter = _ => name,
            };
            var type = JsonMetadataServices.CreatePropertyInfo(contract.Options, values);
            type.Order = -1;
            contract.Properties.Add(type);
        }
    }
}
