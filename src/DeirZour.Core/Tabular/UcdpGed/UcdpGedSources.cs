using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>The sources behind a row, and what follows for who speaks in it; see <see cref="UcdpGedMapping"/>.</summary>
internal sealed class UcdpGedSources
{
    private const string SourcePrefix = UcdpGedDatasetBuilder.Prefix + "source/";

    private readonly List<Attribution> _behind;

    private UcdpGedSources(List<Attribution> behind) => _behind = behind;

    /// <summary>Who makes the row's claims.</summary>
    public Attribution Attribution => _behind.Count == 1 ? _behind[0] : Attribution.OwnVoice;

    public static UcdpGedSources Of(UcdpGedRow row, NamedRecords<Source> sources)
    {
        var offices = Add(Tidied(row.SourceOffices), sources);
        var originals = Add(Tidied(Originals(row.SourceOriginal)), sources);
        var office = offices.Count == 1 ? offices[0] : default(Id<Source>?);

        // Offices that only pass the one original on, or the one office of several originals, are relays.
        var claimants = office is null ? originals.Union(offices) : originals.Count == 0 ? offices : originals;
        return new UcdpGedSources([.. claimants.Select(claimant => new Attribution
        {
            Claimant = claimant,
            Relays = office is { } relay && relay != claimant ? [relay] : [],
            Voice = Voice.Reported,
        })]);
    }

    /// <summary>One statement for each of several sources; none where the claims name the only one.</summary>
    public IEnumerable<Statement> Reports(Id<Document> document, Id<ConflictEvent> happened) => _behind.Count < 2
        ? []
        : _behind.Select((attribution, index) => new Statement
        {
            Id = Id<Claim>.Parse(string.Create(CultureInfo.InvariantCulture, $"{happened}/report-{index + 1}")),
            Event = happened,
            Document = document,
            Kind = StatementKind.Report,
            Summary = "Reported the event; UCDP does not say with which number.",
            Attribution = attribution,
        });

    private static List<Id<Source>> Add(IEnumerable<string> names, NamedRecords<Source> sources)
    {
        var ids = new List<Id<Source>>();
        foreach (var name in names)
        {
            var id = NamedIds.Make<Source>(SourcePrefix, name);
            sources.Add(id, name, (newId, newName) => new Source { Id = newId, Name = newName, Kind = SourceKind.Unclassified });
            ids.Add(id);
        }

        return [.. ids.Distinct()];
    }

    private static IEnumerable<string> Originals(string? text)
    {
        text ??= "";
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

    private static IEnumerable<string> Tidied(IEnumerable<string> names) =>
        names.Select(name => name.Trim().TrimEnd('.')).Where(name => name.Length > 0);
}
