using DeirZour;
using DeirZour.Seeds;
using DeirZour.Validation;

var dataset = SeedDataset.Default.Dataset;
var findings = DatasetValidator.Instance.Validate(dataset).ToDiagnostics();
var errors = findings.Where(finding => finding.Severity == Severity.Error).ToArray();

foreach (var error in errors)
{
    Console.Error.WriteLine(error);
}

Console.WriteLine(
    $"{dataset.Events.Count} events, {dataset.Claims.Count} claims, {dataset.Statements.Count} statements, " +
    $"{errors.Length} errors, {findings.Count - errors.Length} other findings");

return errors.Length == 0 && dataset.Claims.Count > 0 ? 0 : 1;
