using System.Collections;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Values;

public sealed class EquatableArrayTests
{
    private static readonly EquatableArray<string> Two = ["a", "b"];

    [Fact]
    public void Default_IsTheEmptyList()
    {
        EquatableArray<string> empty = [];

        Assert.Equal(default, empty);
        Assert.True(empty.IsEmpty);
        Assert.Empty(empty);
        Assert.Equal(0, default(EquatableArray<string>).AsSpan().Length);
        Assert.Equal("[]", empty.ToString());
    }

    [Fact]
    public void Elements_ByEveryWay_AreTheSame()
    {
        Assert.Equal(2, Two.Count);
        Assert.False(Two.IsEmpty);
        Assert.Equal(("a", "b"), (Two[0], Two[1]));
        Assert.Equal(["a", "b"], Two.AsSpan().ToArray());
        Assert.Equal(["a", "b"], Two.ToList());
        Assert.Equal(["a", "b"], ((IEnumerable)Two).Cast<string>());
        var walked = new List<string>();
        foreach (var element in Two)
        {
            walked.Add(element);
        }

        Assert.Equal(["a", "b"], walked);
        Assert.Equal("[a, b]", Two.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    public void Indexer_OutOfRange_Throws(int index)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => Two[index]);

        Assert.StartsWith("Expected an index of 0 or more and below 2.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => default(EquatableArray<string>)[0]);
    }

    [Fact]
    public void Create_ElementsChangedAfterwards_KeepsItsOwn()
    {
        string[] elements = ["a", "b"];
        var array = EquatableArray.Create<string>(elements);

        elements[0] = "changed";

        Assert.Equal(Two, array);
    }

    [Fact]
    public void Equality_ElementsInOrder_Count()
    {
        EqualityContract.Check(Two, ["a", "b"], ["b", "a"], ["a"], ["a", "b", "c"], [], ["a", "B"]);
        EqualityContract.Check<EquatableArray<string?>>([null], [null], [], [""]);
    }

    [Fact]
    public void GetEnumerator_Foreach_AllocatesNothing() => Allocations.None(() =>
    {
        foreach (var element in Two)
        {
            _ = element;
        }
    });
}
