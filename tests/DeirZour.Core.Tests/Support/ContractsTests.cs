using System.Globalization;
using Xunit.Sdk;

namespace DeirZour.Tests.Support;

/// <summary>A contract that cannot fail holds nothing: each is shown a type that breaks it.</summary>
public sealed class ContractsTests
{
    [Fact]
    public void Equality_HashCodeOfItsOwn_Fails() =>
        Assert.Contains(
            "have different hash codes",
            Assert.Throws<TrueException>(() => EqualityContract.Check(new HashesByInstance(1), new HashesByInstance(1), new HashesByInstance(2))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Equality_ValuesThatAreNotTold_Fails() =>
        Assert.Equal(
            "1 equals 1",
            Assert.Throws<FalseException>(() => EqualityContract.Check(CountRange.Exact(1), CountRange.Exact(1), CountRange.Exact(1))).Message);

    [Fact]
    public void Equality_NoOperators_Fails() =>
        Assert.EndsWith(
            "NoOperators has no op_Equality",
            Assert.Throws<TrueException>(() => EqualityContract.Check(new NoOperators(), new NoOperators(), new NoOperators())).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Comparison_WrongOrder_Fails() =>
        Assert.Equal(
            "2017-02 compared to 2017-01 is not -1",
            Assert.Throws<TrueException>(() => ComparisonContract.Check(EventDate.Month(2017, 2), EventDate.Month(2017, 1))).Message);

    [Fact]
    public void TextForm_OtherCanonicalText_Fails() =>
        Assert.Throws<EqualException>(() => TextFormContract.Canonical("5..5", CountRange.Exact(5)));

    [Fact]
    public void TextForm_ValidText_IsNotRefused() =>
        Assert.Throws<ThrowsException>(() => TextFormContract.Refuses<CountRange>("5", ""));

    [Fact]
    public void Allocations_AnObject_AreSeen() =>
        Assert.True(Allocations.Bytes(() => GC.KeepAlive(new object())) > 0);

    [Fact]
    public void Cultures_Different_DifferIndeed()
    {
        Cultures.Under("fa-IR", () => Assert.Equal(1395, CultureInfo.CurrentCulture.Calendar.GetYear(new DateTime(2017, 1, 14))));
        Cultures.Under("tr-TR", () => Assert.Equal("İ", "i".ToUpper(CultureInfo.CurrentCulture)));
        Cultures.Under("ar-SY", () => Assert.NotEqual("-1.5", (-1.5).ToString(CultureInfo.CurrentCulture)));
    }

    private readonly record struct HashesByInstance(int Number)
    {
        private static int instances;

        public override int GetHashCode() => Interlocked.Increment(ref instances);
    }

    private sealed class NoOperators : IEquatable<NoOperators>
    {
        public bool Equals(NoOperators? other) => other is not null;

        public override bool Equals(object? obj) => Equals(obj as NoOperators);

        public override int GetHashCode() => 0;
    }
}
