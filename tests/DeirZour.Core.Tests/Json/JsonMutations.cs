using System.Text.Json.Nodes;

namespace DeirZour.Tests.Json;

/// <summary>Texts that differ from a whole one in a single place.</summary>
internal static class JsonMutations
{
    private static readonly string[] Strangers =
        ["null", "true", "7", "-1", "1000", "1.5", "\"\"", "\"x\"", "\"A b\"", "\"2017-01-14\"", "\"SY-DY\"", "[]", "[null]", "[\"x\"]", "{}", "{\"x\":1}"];

    public static IEnumerable<(string Name, byte[] Utf8)> Of(byte[] envelope)
    {
        var paths = Descendants(JsonNode.Parse(envelope)!).Select(node => node.GetPath()).ToArray();
        for (var place = 0; place < paths.Length; place++)
        {
            yield return ($"{paths[place]} removed", Mutated(envelope, place, Remove));
            foreach (var stranger in Strangers)
            {
                yield return ($"{paths[place]} = {stranger}", Mutated(envelope, place, node => node.ReplaceWith(JsonNode.Parse(stranger))));
            }
        }
    }

    private static byte[] Mutated(byte[] envelope, int place, Action<JsonNode> mutate)
    {
        var root = JsonNode.Parse(envelope)!;
        mutate(Descendants(root).ElementAt(place));
        return System.Text.Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value!),
            JsonArray items => items.Select(item => item!),
            _ => [],
        };
        return children.SelectMany(child => Descendants(child).Prepend(child));
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject members)
        {
            members.Remove(node.GetPropertyName());
        }
        else
        {
            ((JsonArray)node.Parent!).Remove(node);
        }
    }
}
