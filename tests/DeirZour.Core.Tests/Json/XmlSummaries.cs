using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DeirZour.Tests.Json;

/// <summary>The summaries of the documentation comments, as plain text.</summary>
internal static partial class XmlSummaries
{
    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(typeof(Dataset).Assembly.Location, "xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

    public static string Of(Type type) => Text($"T:{(type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName}")
        ?? (type.Namespace!.StartsWith("NodaTime", StringComparison.Ordinal) ? "An instant in UTC, ISO 8601." : throw Missing(type.Name));

    /// <summary>The summary of the property behind a member of JSON; members of counts stand in quantities too.</summary>
    public static string Of(Type type, string jsonName)
    {
        var name = char.ToUpperInvariant(jsonName[0]) + jsonName[1..];
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (Text($"P:{declaring.FullName}.{name}") is { } text)
            {
                return text;
            }
        }

        return Text($"P:{typeof(CountRange).FullName}.{name}") ?? throw Missing($"{type.Name}.{name}");
    }

    private static string? Text(string member)
    {
        if (!Members.TryGetValue(member, out var element))
        {
            return null;
        }

        var summary = new XElement(element.Element("summary")!);
        foreach (var reference in summary.Descendants("see").ToList())
        {
            var target = reference.Attribute("langword")?.Value ?? reference.Attribute("cref")!.Value;
            var name = target[(target.LastIndexOfAny(['.', ':']) + 1)..];
            reference.ReplaceWith(target.StartsWith("P:", StringComparison.Ordinal) ? JsonNamingPolicy.CamelCase.ConvertName(name) : name);
        }

        return Blanks().Replace(summary.Value, " ").Trim();
    }

    private static InvalidOperationException Missing(string name) => new($"{name} has no summary.");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
