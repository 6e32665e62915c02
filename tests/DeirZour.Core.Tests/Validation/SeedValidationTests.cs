using DeirZour.Seeds;
using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

/// <summary>The dataset that comes with the library obeys the library's own rules.</summary>
public sealed class SeedValidationTests
{
    [Fact]
    public void Validate_SeedDataset_FindsNothingButInformation()
    {
        var findings = DatasetValidator.Instance.Validate(SeedDataset.Default.Dataset).ToDiagnostics();

        Assert.Equal([], findings.Where(found => found.Severity != Severity.Information).Select(found => found.ToString()));
    }
}
