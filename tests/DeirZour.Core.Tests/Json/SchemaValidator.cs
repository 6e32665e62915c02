using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DeirZour.Tests.Json;

/// <summary>Checks JSON by as much of JSON Schema as our schema uses, and refuses to go by anything else.</summary>
internal sealed class SchemaValidator(JsonElement root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$defs", "title", "description", "examples"];

    private readonly Dictionary<string, Regex> _patterns = [];

    /// <summary>The paths of what does not fit, each with the keyword that says so.</summary>
    public IEnumerable<string> Validate(JsonElement value) => Validate(value, root, "$");

    private IEnumerable<string> Validate(JsonElement value, JsonElement schema, string path) =>
        schema.EnumerateObject()
            .Where(keyword => !Annotations.Contains(keyword.Name))
            .SelectMany(keyword => Validate(value, schema, keyword, path));

    private IEnumerable<string> Validate(JsonElement value, JsonElement schema, JsonProperty keyword, string path) => keyword.Name switch
    {
        "$ref" => Validate(value, Resolve(keyword.Value.GetString()!), path),
        "anyOf" => Check(keyword.Value.EnumerateArray().Any(option => !Validate(value, option, path).Any()), path, "anyOf"),
        "type" => Check(Types(keyword.Value).Any(type => IsOfType(value, type)), path, "type"),
        "enum" => Check(keyword.Value.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)), path, "enum"),
        "pattern" => Check(value.ValueKind != JsonValueKind.String || Matches(value.GetString()!, keyword.Value.GetString()!), path, "pattern"),
        "minimum" => Check(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(), path, "minimum"),
        "maximum" => Check(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(), path, "maximum"),
        "required" when value.ValueKind == JsonValueKind.Object => keyword.Value.EnumerateArray()
            .Where(name => !value.TryGetProperty(name.GetString()!, out _))
            .Select(name => $"{path}.{name.GetString()}: required"),
        "properties" when value.ValueKind == JsonValueKind.Object => value.EnumerateObject()
            .Where(member => keyword.Value.TryGetProperty(member.Name, out _))
            .SelectMany(member => Validate(member.Value, keyword.Value.GetProperty(member.Name), $"{path}.{member.Name}")),
        "additionalProperties" when value.ValueKind == JsonValueKind.Object => value.EnumerateObject()
            .Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _))
            .Select(member => $"{path}.{member.Name}: additionalProperties"),
        "items" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray()
            .SelectMany((item, index) => Validate(item, keyword.Value, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))),
        "required" or "properties" or "additionalProperties" or "items" => [],
        _ => throw new InvalidOperationException($"The keyword \"{keyword.Name}\" is unknown."),
    };

    private JsonElement Resolve(string reference)
    {
        const string Start = "#/$defs/";
        Assert.StartsWith(Start, reference, StringComparison.Ordinal);
        return root.GetProperty("$defs").GetProperty(reference[Start.Length..]);
    }

    private static IEnumerable<string> Check(bool holds, string path, string keyword) => holds ? [] : [$"{path}: {keyword}"];

    private static IEnumerable<string> Types(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()!) : [types.GetString()!];

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new InvalidOperationException($"The type \"{type}\" is unknown."),
    };

    private bool Matches(string text, string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var regex))
        {
            _patterns[pattern] = regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        }

        return regex.IsMatch(text);
    }
}
