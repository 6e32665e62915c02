using System.Text;

namespace DeirZour.GazetteerBuilder;

/// <summary>Writes places as the library embeds them, one a line: cells separated by tabs, parts by <c>|</c>, parts of parts by <c>:</c>.</summary>
internal static class PlaceLineWriter
{
    public static string Write(IEnumerable<Place> places)
    {
        var text = new StringBuilder("# id\tkind\tname\tparent\tpoint\tgeonames\tgeonames-admin\tpcode\tiso\tnames (source:language:text)\tentries (source:key:kind:point:name)\tnotes\n");
        foreach (var place in places)
        {
            text.AppendJoin(
                '\t',
                place.Id, place.Kind, Cell(place.Name), place.Parent, place.Point, place.GeoNames, place.GeoNamesAdmin, place.Pcode, place.Iso,
                string.Join('|', place.Names.Select(name => $"{name.Source}:{name.Language}:{Part(name.Text)}")),
                string.Join('|', place.Entries.Select(entry => $"{entry.Source}:{Key(entry.Key)}:{entry.Kind}:{entry.Point}:{Part(entry.Name)}")),
                Cell(place.Notes)).Append('\n');
        }

        return text.ToString();
    }

    private static string? Cell(string? text) => Without(text, "\t\r\n");

    private static string? Part(string? text) => Without(text, "\t\r\n|");

    private static string? Key(string? text) => Without(text, "\t\r\n|:");

    private static string? Without(string? text, string separators) =>
        text is null || text.IndexOfAny(separators.ToCharArray()) < 0
            ? text
            : throw new InvalidDataException($"'{text}' holds a separator of the format.");
}
