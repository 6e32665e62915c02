using System.Buffers;
using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>The sources on which a dataset's compilers rest a row, and what follows for who speaks in it.</summary>
/// <remarks>The claims of a row with one source are reported from it; those of a row with several are the compilers' own.</remarks>
internal sealed class SourcesBehind
{
    private const string OriginalId = "/original-";
    private static readonly string[] Placeholders = ["unknown", "none", "n/a", "na", "not known", "not available"];
    private static readonly SearchValues<char> Marks = SearchValues.Create(" -–—?.,;:/*");

    private readonly Attribution[] _behind;
    private readonly int _claimants;

    /// <param name="claimants">Who said it.</param>
    /// <param name="relay">Who passed it on, if one alone did.</param>
    /// <param name="originals">Who said it to nobody knows which of the claimants; null for nobody.</param>
    public SourcesBehind(IReadOnlyCollection<Id<Source>> claimants, Id<Source>? relay = null, IEnumerable<Id<Source>>? originals = null)
    {
        _claimants = claimants.Count;
        _behind =
        [
            .. claimants.Union(originals ?? []).Select(claimant => new Attribution
            {
                Claimant = claimant,
                Relays = relay is { } one && one != claimant ? [one] : [],
                Voice = Voice.Reported,
            }),
        ];
    }

    /// <summary>Who makes the row's claims.</summary>
    public Attribution Attribution => _behind.Length == 1 ? _behind[0] : Attribution.OwnVoice;

    /// <summary>One statement for each of several sources; none where the claims name the only one.</summary>
    public IEnumerable<Statement> Reports(Id<Document> document, Id<ConflictEvent> happened, string compiler) => _behind.Length < 2
        ? []
        : _behind.Select((attribution, index) => new Statement
        {
            Id = Id<Claim>.Parse(string.Create(CultureInfo.InvariantCulture, $"{happened}{(index < _claimants ? "/report-" : OriginalId)}{index + 1}")),
            Event = happened,
            Document = document,
            Kind = StatementKind.Report,
            Summary = $"Reported the event; {compiler} does not say with which number.",
            Attribution = attribution,
        });

    /// <summary>Whether a text names nobody, such as <c>-</c> or <c>unknown</c>.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> name)
    {
        foreach (var placeholder in Placeholders)
        {
            if (name.Equals(placeholder, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return !name.ContainsAnyExcept(Marks);
    }

    /// <summary>Whether a statement is that of an original source of which nobody knows who passed it on.</summary>
    public static bool IsOriginal(Id<Claim> statement)
    {
        var id = statement.Value;
        var number = id.LastIndexOf(OriginalId, StringComparison.Ordinal) + OriginalId.Length;
        return number >= OriginalId.Length && int.TryParse(id.AsSpan(number), NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    /// <summary>Records sources by name, each once; texts that name nobody are passed over.</summary>
    public static IReadOnlyList<Id<Source>> Add(IEnumerable<string> names, string prefix, NamedRecords<Source> sources, Func<string, SourceKind>? kindOf = null)
    {
        var ids = new List<Id<Source>>();
        foreach (var name in names.Select(name => name.Trim().TrimEnd('.')).Where(name => !IsPlaceholder(name)))
        {
            var id = NamedIds.Make<Source>(prefix, name);
            sources.Add(id, name, (newId, newName) => new Source { Id = newId, Name = newName, Kind = kindOf?.Invoke(newName) ?? SourceKind.Unclassified });
            ids.Add(id);
        }

        return [.. ids.Distinct()];
    }
}
