namespace DeirZour.Tests.Support;

/// <summary>The contract of record equality is worth what it finds: one sample of each flaw.</summary>
public sealed class RecordContractTests
{
    [Fact]
    public void EqualityFlaws_SoundRecord_FindsNothing() => Assert.Empty(RecordContract.EqualityFlaws(typeof(Sound)));

    [Fact]
    public void EqualityFlaws_ListComparedByReference_FindsIt() =>
        Assert.Equal(["ByReference: two built alike are not equal"], RecordContract.EqualityFlaws(typeof(ByReference)));

    [Fact]
    public void EqualityFlaws_ListLeftOut_FindsIt() =>
        Assert.Equal(
            ["ListLeftOut.Names: another value leaves the record equal", "ListLeftOut.Names: the empty list leaves the record equal"],
            RecordContract.EqualityFlaws(typeof(ListLeftOut)));

    [Fact]
    public void Of_TypeWithoutSamples_SaysWhereToAddThem() =>
        Assert.Equal(
            "Add two different values of System.Uri to SampleValues.",
            Assert.Throws<InvalidOperationException>(() => SampleValues.Of(typeof(Uri), second: false)).Message);

    private sealed record Sound
    {
        public required string Name { get; init; }

        public int? Number { get; init; }

        public EquatableArray<string> Names { get; init; }
    }

    private sealed record ByReference
    {
        public required IReadOnlyList<string> Names { get; init; }
    }

    private sealed record ListLeftOut
    {
        public required string Name { get; init; }

        public EquatableArray<string> Names { get; init; }

        public bool Equals(ListLeftOut? other) => other is not null && Name == other.Name;

        public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
    }
}
