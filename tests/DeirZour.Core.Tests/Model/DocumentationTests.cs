using System.Reflection;
using System.Xml.Linq;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model;

/// <summary>What the documentation of every type of the model says once, so that its members need not.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documentation =
        XDocument.Load(Path.ChangeExtension(PublicTypes.Library.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!);

    [Fact]
    public void Remarks_OfEveryTypeWithValues_TellEqualityDefaultAndThreadSafety() =>
        Expect.None(
            from type in PublicTypes.OfTheModel
            where type is { IsEnum: false, IsInterface: false, IsNested: false } && !type.IsAssignableTo(typeof(Exception))
            let remarks = (string?)Of(type)?.Element("remarks") ?? ""
            from word in Expected(type)
            where !remarks.Contains(word, StringComparison.OrdinalIgnoreCase)
            select $"{type.Name}: the remarks do not mention \"{word}\"");

    [Fact]
    public void Summary_OfEveryPropertyThatMayBeNull_SaysWhen()
    {
        var nullability = new NullabilityInfoContext();
        Expect.None(
            from type in PublicTypes.OfTheModel
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where nullability.Create(property).ReadState == NullabilityState.Nullable && !property.PropertyType.IsGenericParameter
            let summary = Documentation.GetValueOrDefault($"P:{NameOf(type)}.{property.Name}")?.Element("summary")
            where summary is not null && !summary.ToString().Contains("null", StringComparison.Ordinal)
            select $"{type.Name}.{property.Name}: {summary.Value}");
    }

    private static XElement? Of(Type type) => Documentation.GetValueOrDefault("T:" + NameOf(type));

    private static string? NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName;

    private static IEnumerable<string> Expected(Type type)
    {
        yield return "equality";
        yield return "thread safe";
        if (type.IsValueType)
        {
            yield return "default";
        }
    }
}
