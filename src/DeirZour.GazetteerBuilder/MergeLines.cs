using System.Globalization;
using System.Text;

namespace DeirZour.GazetteerBuilder;

/// <summary>Writes decisions, one a line.</summary>
internal static class MergeLines
{
    public static string Write(IEnumerable<Merge> merges)
    {
        var text = new StringBuilder("# place\tsource\tentry\treason\tkilometres apart\n");
        foreach (var merge in merges.OrderBy(merge => merge.Place, StringComparer.Ordinal).ThenBy(merge => merge.Source.Code, StringComparer.Ordinal).ThenBy(merge => merge.Entry, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{merge.Place}\t{merge.Source}\t{merge.Entry}\t{merge.Reason}\t{merge.Kilometres:0.0}\n");
        }

        return text.ToString();
    }
}
