using System.Text.Json;
using DeirZour.Internal;

namespace DeirZour.Json;

/// <summary>Makes a place of one Linked Places feature.</summary>
internal sealed class LinkedPlacesFeature(JsonElement feature, LinkedPlacesFeature.Finding report)
{
    private const int LongestName = 1000;
    private const string AnId = "an id of 1 to 200 printable ASCII characters without blanks, quotes or backslashes";
    private string? _id;

    /// <summary>Takes what is wrong with the feature.</summary>
    public delegate void Finding(Rule rule, string? path, string message, string? record);

    /// <summary>The place, or null when the feature has no usable id or title.</summary>
    public Place? ToPlace()
    {
        if (feature.ValueKind != JsonValueKind.Object)
        {
            report(JsonRules.Value, null, $"expected a feature, found {Clip.Quote(feature.GetRawText())}; it is skipped", null);
            return null;
        }

        _id = Member(feature, "@id") is { } at ? Scalar(at) : Member(feature, "id") is { } plain ? Scalar(plain) : null;
        if (!Id<Place>.TryParse(_id, out var id))
        {
            report(JsonRules.Value, "@id", $"expected {AnId}, found {Clip.Quote(_id)}; the feature is skipped", null);
            return null;
        }

        var names = Names();
        if ((Text(Member(feature, "properties"), "title") ?? (names is [var first, ..] ? first.Text : null)) is not { } title)
        {
            report(JsonRules.MissingMember, "properties.title", "expected a title, found none; the feature is skipped", _id);
            return null;
        }

        return new Place
        {
            Id = id,
            Name = title,
            Kind = LinkedPlaces.KindOf(List(Member(feature, "properties"), "fclasses").Select(Scalar).FirstOrDefault()),
            Names = [.. names.Where(name => name.Text != title).Distinct()],
            Parent = Parent(),
            Point = Point(),
            GeoNames = List(feature, "links").Select(link => LinkedPlaces.GeoNamesIdOf(Text(link, "identifier"))).FirstOrDefault(number => number is not null),
            Notes = List(feature, "descriptions").Select(description => Text(description, "value")).FirstOrDefault(),
        };
    }

    private List<PlaceName> Names()
    {
        var names = new List<PlaceName>();
        foreach (var name in List(feature, "names"))
        {
            if (Text(name, "toponym") is { } toponym)
            {
                names.Add(new PlaceName { Text = toponym, Language = Text(name, "lang") });
            }
        }

        return names;
    }

    private Id<Place>? Parent()
    {
        foreach (var relation in List(feature, "relations"))
        {
            if (Text(relation, "relationType") is "gvp:broaderPartitive" && Text(relation, "relationTo") is { } text)
            {
                if (Id<Place>.TryParse(text, out var parent))
                {
                    return parent;
                }

                report(JsonRules.Value, "relations", $"expected {AnId}, found {Clip.Quote(text)}; the relation is left out", _id);
            }
        }

        return null;
    }

    private GeoPoint? Point()
    {
        foreach (var geometry in Member(feature, "geometry") is { } whole ? List(whole, "geometries").Prepend(whole) : [])
        {
            if (Text(geometry, "type") is "Point" && Member(geometry, "coordinates") is { } coordinates)
            {
                if (coordinates.ValueKind == JsonValueKind.Array
                    && coordinates.GetArrayLength() >= 2
                    && TryGetNumber(coordinates[0], out var longitude)
                    && TryGetNumber(coordinates[1], out var latitude)
                    && GeoPoint.TryCreate(latitude, longitude, out var point))
                {
                    return point;
                }

                report(JsonRules.Value, "geometry.coordinates", $"expected a longitude within -180..180 and a latitude within -90..90 degrees, found {Clip.Quote(coordinates.GetRawText())}", _id);
            }
        }

        return null;
    }

    private static bool TryGetNumber(JsonElement element, out double number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out number);
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } container && container.TryGetProperty(name, out var member) ? member : null;

    private static JsonElement[] List(JsonElement? element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private static string? Scalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    private string? Text(JsonElement? element, string name)
    {
        if (Member(element, name) is not { ValueKind: JsonValueKind.String } member || member.GetString() is not { Length: > 0 } text)
        {
            return null;
        }

        if (text.Length <= LongestName)
        {
            return text;
        }

        report(JsonRules.Value, name, $"expected at most {LongestName} characters, found {text.Length} beginning with {Clip.Quote(text)}; they are left out", _id);
        return null;
    }
}
