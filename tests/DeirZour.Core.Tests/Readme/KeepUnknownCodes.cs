// readme
using DeirZour;
using DeirZour.Validation;
// end

namespace ReadmeExamples;

internal static class KeepUnknownCodes
{
    public static void Run(TextWriter Console)
    {
        // readme
        var fire = new ConflictEvent
        {
            Id = Id<ConflictEvent>.Parse("granary-fire"),
            Kind = EventKind.Parse("arson"),
            Summary = "A granary burns down",
            Weapons = [Weapon.Firearms, Weapon.Parse("torches")],
        };

        foreach (var finding in ConflictEventValidator.Instance.Validate(fire).ToDiagnostics())
        {
            Console.WriteLine($"{finding.Severity}: {finding}");
        }
        // end
    }
}
