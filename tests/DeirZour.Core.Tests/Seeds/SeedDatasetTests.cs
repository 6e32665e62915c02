using System.Text;
using System.Text.Json;
using DeirZour.Json;
using DeirZour.Seeds;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Seeds;

public sealed class SeedDatasetTests
{
    private const string TextFolder = "../shared/seeds";

    private static readonly DatasetIndex Index = SeedDataset.Default;
    private static readonly Dataset Dataset = Index.Dataset;
    private static readonly Claim[] Claims = [.. Dataset.Claims, .. Dataset.Statements];

    [Fact]
    public void Default_FromManyThreads_IsOneDataset()
    {
        var indexes = new DatasetIndex[8];

        Parallel.For(0, indexes.Length, i => indexes[i] = SeedDataset.Default);

        Assert.All(indexes, index => Assert.Same(SeedDataset.Default, index));
    }

    [Fact]
    public void OpenJson_Bytes_AreThoseOfTheCommittedFile() =>
        Assert.Equal(File.ReadAllBytes(RepositoryFiles.PathOf("seeds/deir-ez-zor-2016-2017.json")), Embedded());

    [Fact]
    public void OpenJson_ReadAndWrittenAgain_HasTheSameBytes()
    {
        using var written = new MemoryStream();
        DatasetJson.Write(written, Dataset);

        Assert.Equal(Encoding.UTF8.GetString(Embedded()), Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public void Default_Records_AreAsManyAsTheCodingSays()
    {
        var coding = File.ReadAllText(RepositoryFiles.PathOf("seeds/CODING.md"));

        Assert.Contains(
            $"Records: {Dataset.Sources.Count} sources, {Dataset.Documents.Count} documents, {Dataset.Actors.Count} actors, {Dataset.Places.Count} places, "
            + $"{Dataset.Events.Count} events, {Dataset.Claims.Count} casualty claims, {Dataset.Statements.Count} statements.",
            coding,
            StringComparison.Ordinal);
        Assert.Equal((5, 38), (Dataset.Documents.Count, Dataset.Events.Count));
    }

    [Fact]
    public void Default_Ids_AreUnique() => Expect.None(
        Dataset.Records()
            .GroupBy(record => (record is Claim ? typeof(Claim) : record.GetType(), record.RecordId))
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key} occurs {group.Count()} times"));

    /// <summary>Goes by the names of the members alone, so that it depends on no look-up of the library.</summary>
    [Fact]
    public void OpenJson_References_AllResolve()
    {
        var envelope = JsonElement.Parse(Embedded());
        var sections = envelope.EnumerateObject().Where(section => section.Value.ValueKind == JsonValueKind.Array).ToArray();
        var ids = sections.ToDictionary(section => section.Name, section => section.Value.EnumerateArray().Select(record => record.GetProperty("id").GetString()!).ToHashSet());
        ids["claims"].UnionWith(ids["statements"]);

        var references = sections.SelectMany(section => References(section.Value, section.Name)).ToArray();

        Expect.None(references.Where(reference => !ids[reference.Section].Contains(reference.Id)).Select(reference => $"{reference.Section} have no {reference.Id}"));
        Assert.InRange(references.Length, 500, int.MaxValue);
    }

    [Fact]
    public void Default_Codes_AreKnown()
    {
        var unknown = new List<string>();
        unknown.AddRange(Dataset.Sources.Where(source => !source.Kind.IsKnown).Select(source => $"source kind {source.Kind}"));
        unknown.AddRange(Dataset.Actors.Where(actor => !actor.Kind.IsKnown).Select(actor => $"actor kind {actor.Kind}"));
        unknown.AddRange(Dataset.Places.Where(place => !place.Kind.IsKnown).Select(place => $"place kind {place.Kind}"));
        unknown.AddRange(Dataset.Events.Where(conflictEvent => !conflictEvent.Kind.IsKnown).Select(conflictEvent => $"event kind {conflictEvent.Kind}"));
        unknown.AddRange(Dataset.Events.SelectMany(conflictEvent => conflictEvent.Weapons).Where(weapon => !weapon.IsKnown).Select(weapon => $"weapon {weapon}"));
        unknown.AddRange(Dataset.Events.SelectMany(conflictEvent => conflictEvent.Participants).Where(participant => !participant.Role.IsKnown).Select(participant => $"role {participant.Role}"));
        unknown.AddRange(Dataset.Statements.Where(statement => !statement.Kind.IsKnown).Select(statement => $"statement kind {statement.Kind}"));
        unknown.AddRange(Claims.Select(claim => claim.Where).Concat(Dataset.Events.Select(conflictEvent => conflictEvent.Where))
            .Where(where => where?.Relation is { IsKnown: false })
            .Select(where => $"place relation {where!.Relation}"));

        Expect.None(unknown);
    }

    [FactWhenPresent(TextFolder)]
    public void Default_Evidence_IsWhatStandsInTheTexts()
    {
        var texts = Directory.EnumerateFiles(RepositoryFiles.PathOf(TextFolder), "*.txt")
            .Select(File.ReadAllBytes)
            .ToDictionary(bytes => ContentHash.Compute(bytes), Encoding.UTF8.GetString);
        var findings = new List<string>();
        foreach (var document in Dataset.Documents)
        {
            var text = texts[document.Sha256!.Value];
            Assert.Equal(text.Length, document.Length);
            foreach (var claim in Index.ClaimsIn(document.Id))
            {
                var evidence = Assert.NotNull(claim.Evidence);
                var slice = evidence.Slice(text).ToString();
                if (string.IsNullOrWhiteSpace(slice) || slice != slice.Trim())
                {
                    findings.Add($"{claim.Id} cuts '{slice}'");
                }
                else if (evidence.Phrase is { } phrase && Plain(phrase) != Plain(slice))
                {
                    findings.Add($"{claim.Id} says '{phrase}' where the text says '{slice}'");
                }
            }
        }

        Expect.None(findings);
        Assert.Equal(Claims.Length, Dataset.Documents.Sum(document => Index.ClaimsIn(document.Id).Count));
    }

    [Fact]
    public void Load_DamagedText_ThrowsTheFirstFinding()
    {
        using var json = new MemoryStream("{\"schema\":\"deirzour/2.0\"}"u8.ToArray());

        var exception = Assert.Throws<InvalidOperationException>(() => SeedDataset.Load(json));

        Assert.Equal(
            "DeirZour.Seeds.deir-ez-zor-2016-2017.json(1,11): DZ2003: schema: expected \"deirzour/1.0\", found \"deirzour/2.0\"; what follows is not read",
            exception.Message);
    }

    private static byte[] Embedded()
    {
        using var json = SeedDataset.OpenJson();
        using var bytes = new MemoryStream();
        json.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<(string Section, string Id)> References(JsonElement value, string section) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => References(item, section)),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => SectionOf(member.Name, section) is { } target
            ? Texts(member.Value).Select(id => (target, id))
            : References(member.Value, section)),
        _ => [],
    };

    private static string? SectionOf(string member, string section) => member switch
    {
        "publisher" or "agency" or "claimant" or "relays" => "sources",
        "document" or "event" or "actor" or "place" => member + "s",
        "target" => "claims",
        "parent" => section,
        _ => null,
    };

    private static IEnumerable<string> Texts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [value.GetString()!];

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
