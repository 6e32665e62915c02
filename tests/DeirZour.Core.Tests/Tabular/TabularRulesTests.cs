using System.Reflection;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class TabularRulesTests
{
    [Fact]
    public void All_HoldsEveryRuleOnceInOrderOfIds()
    {
        var declared = typeof(TabularRules).GetProperties(BindingFlags.Static | BindingFlags.Public)
            .Select(property => property.GetValue(null)).OfType<Rule>().ToArray();

        Assert.Equal(declared, TabularRules.All);
        Assert.Equal(TabularRules.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), TabularRules.All.Select(rule => rule.Id));
        Assert.Equal(TabularRules.All.Count, TabularRules.All.Select(rule => rule.Name).Distinct().Count());
        Assert.All(TabularRules.All, rule => Assert.Matches("^DZ3[0-9]{3}$", rule.Id));
        Assert.All(TabularRules.All, rule => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule.Name));
    }
}
