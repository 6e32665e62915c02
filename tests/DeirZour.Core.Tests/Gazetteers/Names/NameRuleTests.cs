using DeirZour.Gazetteers;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Gazetteers.Names;

public class NameRuleTests
{
    public static TheoryData<string, NameExample> Examples { get; } = Data(rule => rule.Examples);

    public static TheoryData<string, NameExample> CounterExamples { get; } = Data(rule => [rule.CounterExample]);

    [Fact]
    public void All_OfTheRules_AreDescribedOnce()
    {
        var flags = Enum.GetValues<NameRules>().Where(rule => rule is not NameRules.None and not NameRules.Folding);

        Assert.Equal(flags, NameRule.All.Select(rule => rule.Rule));
        Assert.Equal(NameRule.All.Count, NameRule.All.Select(rule => rule.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Compare_SpellingsOfOneName_NeedTheRule(string id, NameExample example)
    {
        var (one, other) = example;
        var rule = NameRule.All.Single(item => item.Id == id).Rule;

        var comparison = PlaceNames.Compare(one, other);

        Assert.True(comparison.IsSameName, $"{comparison}");
        Assert.True((comparison.Rules & rule) != 0, $"{comparison}");
        Assert.Equal((rule & NameRules.Folding) != 0, PlaceNames.Fold(one) == PlaceNames.Fold(other));
    }

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void Compare_CounterExample_StaysApart(string id, NameExample example)
    {
        var (one, other) = example;
        var isFolding = (NameRule.All.Single(item => item.Id == id).Rule & NameRules.Folding) != 0;
        var comparison = PlaceNames.Compare(one, other);

        // What folding leaves apart may still sound alike.
        Assert.NotEqual(PlaceNames.Fold(one), PlaceNames.Fold(other));
        Assert.True(isFolding || !comparison.IsSameName, $"{comparison}");
    }

    [Fact]
    public void Compare_InTheOtherOrder_GivesTheSame() =>
        Expect.None(
            from rule in NameRule.All
            from example in rule.Examples.Append(rule.CounterExample)
            where Math.Abs(PlaceNames.Compare(example.One, example.Other).Score - PlaceNames.Compare(example.Other, example.One).Score) > 1e-9
            select example.ToString());

    private static TheoryData<string, NameExample> Data(Func<NameRule, EquatableArray<NameExample>> examples)
    {
        var data = new TheoryData<string, NameExample>();
        foreach (var rule in NameRule.All)
        {
            foreach (var example in examples(rule))
            {
                data.Add(rule.Id, example);
            }
        }

        return data;
    }
}
