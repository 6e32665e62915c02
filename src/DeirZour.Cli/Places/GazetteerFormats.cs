using System.Text;

namespace DeirZour.Cli.Places;

/// <summary>Tells from its first bytes in which format a gazetteer is; its name does not matter.</summary>
internal static class GazetteerFormats
{
    private const int GeoNamesColumns = 19;

    /// <summary>Tells the format.</summary>
    /// <param name="head">The first bytes of the file, some kilobytes or all of it.</param>
    public static GazetteerFormat Detect(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        head = head.TrimStart(" \r\n"u8);
        if (head.IsEmpty)
        {
            return GazetteerFormat.Unknown;
        }

        if (head[0] is (byte)'{' or (byte)'[')
        {
            return head.IndexOf("\"Feature\""u8) >= 0 || head.IndexOf("\"FeatureCollection\""u8) >= 0
                ? GazetteerFormat.LinkedPlacesJson
                : GazetteerFormat.Dataset;
        }

        var end = head.IndexOfAny("\r\n"u8);
        var line = end < 0 ? head : head[..end];
        var firstTab = line.IndexOf((byte)'\t');
        if (firstTab > 0 && !line[..firstTab].ContainsAnyExceptInRange((byte)'0', (byte)'9') && line.Count((byte)'\t') is >= GeoNamesColumns / 2)
        {
            return GazetteerFormat.GeoNames;
        }

        var columns = Encoding.UTF8.GetString(line).Split(['\t', ',', ';', '|'], StringSplitOptions.TrimEntries);
        return Has(columns, "id") && Has(columns, "title") ? GazetteerFormat.LinkedPlacesTable
            : Array.Exists(columns, column => column.EndsWith("PCODE", StringComparison.OrdinalIgnoreCase)) ? GazetteerFormat.CodAb
            : GazetteerFormat.Unknown;
    }

    private static bool Has(string[] columns, string name) => Array.Exists(columns, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
}
