using System.Reflection;
using DeirZour.Json;

namespace DeirZour.Tests.Json;

public sealed class JsonRulesTests
{
    [Fact]
    public void All_OfTheClass_AreListedInTheOrderOfTheirIds()
    {
        var declared = typeof(JsonRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Rule))
            .Select(property => (Rule)property.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);

        Assert.Equal(declared, JsonRules.All);
    }

    [Fact]
    public void All_Ids_AreOfTheJsonRange() => Assert.All(JsonRules.All, rule => Assert.Matches("^DZ2[0-9]{3}$", rule.Id));

    [Fact]
    public void All_Names_BeginWithJson() => Assert.All(JsonRules.All, rule => Assert.Matches("^json(-[a-z]+)+$", rule.Name));
}
