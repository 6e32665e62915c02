using DeirZour.Benchmarks.Gazetteers;
using DeirZour.Gazetteers;

namespace DeirZour.Benchmarks.Tests.Gazetteers;

public class NamePairsTests
{
    private const double LeastF1 = 0.95;

    [Fact]
    public void Compare_LabelledPairs_AreToldApart()
    {
        var judged = NamePairs.All.Select(pair => (pair, Found: PlaceNames.Compare(pair.One, pair.Other))).ToList();
        var right = judged.Count(item => item.pair.Same && item.Found.IsSameName);
        var wrong = judged.Where(item => item.pair.Same != item.Found.IsSameName).ToList();

        var f1 = 2.0 * right / ((2 * right) + wrong.Count);

        Assert.True(f1 >= LeastF1, $"F1 {f1:F3}: {string.Join("; ", wrong.Select(item => $"{item.pair.One}, {item.pair.Other}: {item.Found.Score:F2}"))}");
    }

    [Fact]
    public void Compare_LabelledPairs_ExerciseEveryRule()
    {
        var used = NamePairs.All.Where(pair => pair.Same).Aggregate(NameRules.None, (rules, pair) => rules | PlaceNames.Compare(pair.One, pair.Other).Rules);

        Assert.Equal([], NameRule.All.Where(rule => (used & rule.Rule) == 0).Select(rule => rule.Id));
    }
}
