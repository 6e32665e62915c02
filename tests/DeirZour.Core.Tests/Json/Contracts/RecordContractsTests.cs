using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DeirZour.Json.Contracts;

namespace DeirZour.Tests.Json.Contracts;

public sealed class RecordContractsTests
{
    public static TheoryData<string> Kinds => [.. RecordKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Contracts_OfEveryRecord_HoldEveryProperty(string name)
    {
        var kind = RecordKind.All.Single(kind => kind.Name == name);
        var properties = kind.Record.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order();

        Assert.Equal(properties, kind.InEnvelope.Properties.Select(property => property.Name).Order());
        Assert.Equal(kind.InEnvelope.Properties.Count + 1, kind.OnLine.Properties.Count);
    }

    [Fact]
    public void Contracts_OfClaims_HaveAnOrderForEveryMember() =>
        Assert.All(
            RecordKind.All.SelectMany(kind => kind.InEnvelope.Properties),
            property => Assert.InRange(property.Order, 0, 11));

    [Fact]
    public void Options_ForAllTypes_AreSourceGenerated() =>
        Assert.All(
            new[] { RecordContracts.InEnvelope, RecordContracts.OnLine },
            options => Assert.DoesNotContain(options.TypeInfoResolverChain, resolver => resolver is DefaultJsonTypeInfoResolver));
}
