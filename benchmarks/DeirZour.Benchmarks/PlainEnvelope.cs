using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DeirZour.Json.Contracts;

namespace DeirZour.Benchmarks;

/// <summary>The envelope as a program would declare it that has System.Text.Json and the converters of the values, but no reader.</summary>
public sealed class PlainEnvelope
{
    public string Schema { get; set; } = string.Empty;

    public Source[] Sources { get; set; } = [];

    public Document[] Documents { get; set; } = [];

    public Actor[] Actors { get; set; } = [];

    public Place[] Places { get; set; } = [];

    public ConflictEvent[] Events { get; set; } = [];

    public CasualtyClaim[] Claims { get; set; } = [];

    public Statement[] Statements { get; set; } = [];

    /// <summary>The source-generated contract, with the defaults of System.Text.Json: unknown and duplicate members are not noticed.</summary>
    internal static JsonTypeInfo<PlainEnvelope> Contract()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(PlainContext.Default, RecordContext.Default),
        };
        foreach (var converter in RecordContext.Default.Options.Converters)
        {
            options.Converters.Add(converter);
        }

        return (JsonTypeInfo<PlainEnvelope>)options.GetTypeInfo(typeof(PlainEnvelope));
    }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlainEnvelope))]
internal sealed partial class PlainContext : JsonSerializerContext;
