using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Finds who stands behind a row; see <see cref="AtrocityMapping"/>.</summary>
internal static class AtrocitySources
{
    private static readonly string[] Sorts = ["International", "Local", "IGO/NGO", "None"];

    /// <summary>Of two cells, the one that does not say what sort the sources are of.</summary>
    public static string? NamesOf(string? one, string? other) => IsSort(one) || one is null ? IsSort(other) ? null : other : one;

    public static SourcesBehind Of(AtrocityRow row, string prefix, NamedRecords<Source> sources)
    {
        var kind = IsSort("IGO/NGO", row.PrimarySource) || IsSort("IGO/NGO", row.PrimarySourceType) ? SourceKind.Unclassified : SourceKind.NewsMedia;
        var names = Split(row.PrimarySourceNames).Concat(row.SecondarySourceNames is { } second ? [second] : []);
        return new SourcesBehind(SourcesBehind.Add(names, prefix, sources, _ => kind));
    }

    /// <summary>One statement for each source that contests the report.</summary>
    public static IEnumerable<Statement> Contestations(AtrocityRow row, string prefix, NamedRecords<Source> sources, Id<Document> document, Id<ConflictEvent> happened) =>
        SourcesBehind.Add(Split(row.ContestingSourceNames), prefix, sources).Select((claimant, index) => new Statement
        {
            Id = Id<Claim>.Parse(string.Create(CultureInfo.InvariantCulture, $"{happened}/contested-{index + 1}")),
            Event = happened,
            Document = document,
            Kind = StatementKind.Reaction,
            Summary = "Contests the report; PITF does not say in what.",
            Attribution = new Attribution { Claimant = claimant, Voice = Voice.Reported },
        });

    /// <summary>Several wire services stand in one cell, with commas between them; commas in parentheses belong to a name.</summary>
    private static IEnumerable<string> Split(string? names)
    {
        names ??= "";
        var start = 0;
        var depth = 0;
        for (var at = 0; at < names.Length; at++)
        {
            depth += names[at] == '(' ? 1 : names[at] == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && names[at] is (',' or ';'))
            {
                yield return names[start..at];
                start = at + 1;
            }
        }

        yield return names[start..];
    }

    private static bool IsSort(string? text) => text is not null && Sorts.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsSort(string sort, string? text) => string.Equals(sort, text, StringComparison.OrdinalIgnoreCase);
}
