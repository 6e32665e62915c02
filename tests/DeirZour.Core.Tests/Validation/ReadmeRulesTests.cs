using DeirZour.Json;
using DeirZour.Tests.Support;
using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

/// <summary>The README lists every rule of the library.</summary>
public sealed class ReadmeRulesTests
{
    private static readonly Rule[] Rules = [.. RuleCatalog.All.Concat(JsonRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    [Fact]
    public void Readme_TableOfRules_IsThatOfTheCode() => ReadmeSection.Check("rules", RuleTable.Markdown(Rules));

    [Fact]
    public void Rules_OfAllParts_AreUnique()
    {
        Assert.Distinct(Rules.Select(rule => rule.Id));
        Assert.Distinct(Rules.Select(rule => rule.Name));
    }
}
