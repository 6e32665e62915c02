using System.Globalization;
using System.Text;
using System.Text.Json;
using DeirZour.Gazetteers;
using DeirZour.Json;
using DeirZour.Seeds;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Readme;

/// <summary>The tables of the README that are made from the library, by the name of their section.</summary>
internal static class ReadmeTables
{
    private static readonly (string Words, string Form)[] Counts =
    [
        ("73", "73"),
        ("at least 73", "73+"),
        ("more than 100", ">100"),
        ("up to 20", "..20"),
        ("between 20 and 30", "20..30"),
        ("about 30", "~30"),
        ("dozens", "dozens"),
        ("“people were killed”", "unquantified"),
        ("nobody", "0"),
    ];

    private static readonly CountRange[] VagueCounts =
    [
        CountRange.Vague("several"), CountRange.Vague("dozens"), CountRange.Vague("hundreds"), CountRange.Unquantified,
    ];

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["counts"] = CountForms,
        ["policies"] = Policies,
        ["members"] = Members,
        ["documents"] = Documents,
        ["benchmarks"] = Benchmarks,
        ["names"] = NameRules,
    };

    private static string CountForms() => Table(
        ["A source says", "Text form", "`Min`", "`Max`", "`Qualifier`"],
        Counts.Select(count => (count.Words, Range: CountRange.Parse(count.Form)))
            .Select(count => new[] { count.Words, Code(count.Range), Bound(count.Range.Min), Bound(count.Range.Max), Code(count.Range.Qualifier) }));

    private static string NameRules() => Table(
        ["Rule", "What it does", "One name", "Two names"],
        NameRule.All.Select(rule => (string[])[Code(rule.Id), rule.What, string.Join("; ", rule.Examples), $"{rule.CounterExample}"]));

    private static string Policies() => Table(
        ["Policy", .. VagueCounts.Select(Code)],
        VagueQuantityPolicy.All.Select(policy => (string[])[Code(policy), .. VagueCounts.Select(count => Code(policy.Apply(count).Count))]));

    /// <summary>From the JSON Schema, each record by its type and each object within one by the members that hold it.</summary>
    private static string Members()
    {
        using var schema = JsonDocument.Parse(DatasetJson.Schema);
        var definitions = schema.RootElement.GetProperty("$defs");
        var records = schema.RootElement.GetProperty("properties").EnumerateObject()
            .Where(section => section.Value.TryGetProperty("items", out _))
            .Select(section => (Label: Code(section.Name[..^1]), Definition: section.Value.GetProperty("items").GetProperty("$ref").GetString()!.Split('/')[^1]))
            .ToArray();
        var objects = definitions.EnumerateObject().Where(definition => definition.Value.TryGetProperty("properties", out _)).ToArray();
        var parts = objects
            .Where(part => records.All(record => record.Definition != part.Name))
            .Select(part => (Label: string.Join(", ", HoldersOf(part.Name).Select(Code)), Definition: part.Name));
        return Table(
            ["Object", "Members"],
            records.Concat(parts).Select(row => new[] { row.Label, MembersOf(definitions.GetProperty(row.Definition)) }));

        IEnumerable<string> HoldersOf(string part) => objects
            .SelectMany(definition => definition.Value.GetProperty("properties").EnumerateObject())
            .Where(member => member.Value.GetRawText().Contains($"\"#/$defs/{part}\"", StringComparison.Ordinal))
            .Select(member => member.Name)
            .Distinct(StringComparer.Ordinal);
    }

    private static string MembersOf(JsonElement definition)
    {
        var required = definition.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal)
            : [];
        return string.Join(", ", definition.GetProperty("properties").EnumerateObject()
            .Select(member => required.Contains(member.Name) ? $"**{member.Name}**" : member.Name));
    }

    private static string Documents()
    {
        var seeds = SeedDataset.Default;
        var table = Table(
            ["Document", "Publisher", "Published", "Casualty claims", "Statements"],
            seeds.Dataset.Documents.Select(document => new[]
            {
                Code(document.Id),
                Marked(seeds.Find(document.Publisher)!.Name, document.PublisherBasis),
                Marked(document.PublishedOn?.ToString() ?? "", document.PublishedBasis),
                Number(seeds.ClaimsIn(document.Id).OfType<CasualtyClaim>().Count()),
                Number(seeds.ClaimsIn(document.Id).OfType<Statement>().Count()),
            }));
        var all = seeds.Dataset;
        return $"""
            {table}
            An asterisk marks what the text does not say and the coder inferred. In all {all.Sources.Count} sources, {all.Documents.Count} documents, {all.Actors.Count} actors, {all.Places.Count} places, {all.Events.Count} events,
            {all.Claims.Count} casualty claims and {all.Statements.Count} statements.

            """;
    }

    /// <summary>The table of the page about the benchmarks, where those who measure write it.</summary>
    private static string Benchmarks() =>
        string.Concat(File.ReadLines(RepositoryFiles.PathOf("benchmarks/README.md"))
            .SkipWhile(line => line != "## Results")
            .SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line + "\n"));

    private static string Table(string[] header, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend([.. header.Select(_ => "---")]).Prepend(header))
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Marked(string text, Basis basis) => basis == Basis.Inferred ? $"{text}*" : text;

    private static string Bound(long? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "open";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Code<T>(T value) => $"`{value}`";
}
