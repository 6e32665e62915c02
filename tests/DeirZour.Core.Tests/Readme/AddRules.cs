// readme
using DeirZour;
using DeirZour.Tabular;
using DeirZour.Validation;
using FluentValidation;
using Severity = DeirZour.Severity;
// end

namespace ReadmeExamples;

internal static class AddRules
{
    public static void Run(TextWriter Console, string[] args)
    {
        // readme
        var validator = new DeskValidator();
        var grades = RuleGrades.Default
            .Grade(UcdpGedRules.LowAboveBest, Severity.Error)
            .Silence(UcdpGedRules.HeadlineEntities);

        using var file = File.OpenRead(args[0]);
        foreach (var row in UcdpGedReader.Read(file).Select(read => read.Record).OfType<UcdpGedRow>())
        {
            foreach (var finding in validator.Validate(row).ToDiagnostics(row, "ged.csv"))
            {
                if (grades.Apply(finding) is { } graded)
                {
                    Console.WriteLine($"{graded.Severity}: {graded}");
                }
            }
        }
        // end
    }

    // readme
    internal sealed class DeskValidator : AbstractValidator<UcdpGedRow>
    {
        private static readonly Rule TwoSources = new("DESK01", "desk-two-sources", Severity.Warning, "An event with five deaths or more has two sources.");

        public DeskValidator()
        {
            Include(UcdpGedRowValidator.Instance);
            RuleFor(row => row.NumberOfSources).GreaterThan(1).Obeys(TwoSources).When(row => row.Best >= 5);
        }
    }
    // end
}
