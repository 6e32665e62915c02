using System.Text.Json;
using DeirZour.Json;
using DeirZour.Seeds;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Json;

public sealed class JsonSchemaTests
{
    private static readonly JsonElement Schema = JsonElement.Parse(DatasetJson.Schema);

    [Fact]
    public void Schema_AsCommitted_IsGeneratedFromTheTypes() =>
        Golden.Check(SchemaGenerator.Generate(), "../../../src/DeirZour.Core/Json/deirzour-1.0.schema.json");

    [Fact]
    public void Schema_FromTheLibrary_IsTheCommittedFile() =>
        Assert.Equal(File.ReadAllText(RepositoryFiles.PathOf("src/DeirZour.Core/Json/deirzour-1.0.schema.json")), DatasetJson.Schema);

    [Fact]
    public void Schema_OfTheSeedDataset_Holds()
    {
        using var json = SeedDataset.OpenJson();
        using var document = JsonDocument.Parse(json);

        Expect.None(new SchemaValidator(Schema).Validate(document.RootElement));
    }

    [Fact]
    public void Schema_OfEveryMemberFilled_Holds() =>
        Expect.None(new SchemaValidator(Schema).Validate(JsonElement.Parse(Sample.Envelope(Sample.Dataset))));

    /// <summary>Every place of a full dataset is put to the test: without the member, and with values that do not belong there.</summary>
    [Fact]
    public void Schema_OfEveryMutation_AgreesWithTheReader()
    {
        var validator = new SchemaValidator(Schema);
        var disagreements = new List<string>();
        var mutations = 0;
        foreach (var mutated in JsonMutations.Of(Sample.Envelope(Sample.Dataset)))
        {
            mutations++;
            var findings = DatasetJson.Read(mutated.Utf8).Diagnostics;
            var violations = validator.Validate(JsonElement.Parse(mutated.Utf8)).ToList();
            if (findings.Count == 0 != (violations.Count == 0) && !IsBeyondTheSchema(mutated.Name))
            {
                disagreements.Add($"{mutated.Name}: reader [{string.Join("; ", findings)}], schema [{string.Join("; ", violations)}]");
            }
        }

        Expect.None(disagreements);
        Assert.InRange(mutations, 1000, 10_000);
    }

    /// <summary>A schema cannot say which members of a count go together.</summary>
    private static bool IsBeyondTheSchema(string mutation) =>
        mutation.Contains(".count.", StringComparison.Ordinal) || mutation.Contains(".quantity.", StringComparison.Ordinal);
}
