using System.Reflection;
using System.Text.RegularExpressions;
using DeirZour.Tabular;
using DeirZour.Tests.Support;
using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class RuleCatalogTests
{
    [Fact]
    public void All_ById_IsSortedAndUnique() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void All_ByName_IsUnique() => Assert.Distinct(RuleCatalog.All.Select(rule => rule.Name));

    [Fact]
    public void All_Rules_AreWellFormed() =>
        Assert.All(RuleCatalog.All, rule =>
        {
            Assert.Matches("^DZ[1-7][0-9]{3}$", rule.Id);
            Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", rule.Name);
            Assert.Matches(@"^[A-Z].*[^.]\.$", rule.Summary);
        });

    [Theory]
    [InlineData(typeof(RecordRules))]
    [InlineData(typeof(DatasetRules))]
    [InlineData(typeof(UcdpGedRules))]
    [InlineData(typeof(AcledRules))]
    [InlineData(typeof(AtrocityRules))]
    [InlineData(typeof(IraqBodyCountRules))]
    [InlineData(typeof(GdeltRules))]
    [InlineData(typeof(ClaimTableRules))]
    public void All_OfAFamily_HoldsEveryRuleOfTheClass(Type family)
    {
        var declared = family.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Rule))
            .Select(property => (Rule)property.GetValue(null)!)
            .ToArray();

        Assert.Equal(declared, (IReadOnlyList<Rule>)family.GetProperty("All")!.GetValue(null)!);
        Assert.All(declared, rule => Assert.Same(rule, RuleCatalog.Find(rule.Id)));
    }

    /// <summary>A rule that no test names is a rule that may never fire.</summary>
    [Theory]
    [InlineData(typeof(RecordRules))]
    [InlineData(typeof(DatasetRules))]
    [InlineData(typeof(UcdpGedRules))]
    [InlineData(typeof(AcledRules))]
    [InlineData(typeof(AtrocityRules))]
    [InlineData(typeof(IraqBodyCountRules))]
    [InlineData(typeof(GdeltRules))]
    public void All_OfAFamily_AreTested(Type family)
    {
        var tests = RepositoryFiles.CSharpFiles("tests/DeirZour.Core.Tests/Validation")
            .Select(file => File.ReadAllText(RepositoryFiles.PathOf(file)))
            .ToArray();

        var untested = family.GetProperties()
            .Where(property => property.PropertyType == typeof(Rule))
            .Select(property => $"{family.Name}.{property.Name}")
            .Where(name => !tests.Any(test => Regex.IsMatch(test, Regex.Escape(name) + @"\b")));

        Expect.None(untested);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("DZ9999")]
    public void Find_UnknownId_IsNull(string? id) => Assert.Null(RuleCatalog.Find(id));
}
