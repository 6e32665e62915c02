namespace DeirZour.Tabular;

/// <summary>The sources behind a row; see <see cref="UcdpGedMapping"/>.</summary>
internal static partial class UcdpGedSources
{
    private const string SourcePrefix = UcdpGedDatasetBuilder.Prefix + "source/";

    public static SourcesBehind Of(UcdpGedRow row, NamedRecords<Source> sources)
    {
        var offices = SourcesBehind.Add(row.SourceOffices, SourcePrefix, sources);
        var originals = SourcesBehind.Add(Originals(row.SourceOriginal), SourcePrefix, sources);
        var office = offices.Count == 1 ? offices[0] : default(Id<Source>?);

        // The one office is a relay of the originals; of several nobody knows which passed which original on.
        return office is null ? new SourcesBehind(offices, originals: originals)
            : new SourcesBehind(originals.Count == 0 ? offices : originals, office);
    }

    private static IEnumerable<string> Originals(string? text)
    {
        if (text is null || SourcesBehind.IsPlaceholder(text.AsSpan().Trim()))
        {
            yield break;
        }

        var separators = text.Contains("://", StringComparison.Ordinal) ? ";,\r\n" : ";,/\r\n";
        var start = 0;
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && separators.Contains(text[at]))
            {
                yield return text[start..at];
                start = at + 1;
            }
        }

        yield return text[start..];
    }
}
