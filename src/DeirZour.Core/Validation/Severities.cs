using FluentSeverity = FluentValidation.Severity;

namespace DeirZour.Validation;

/// <summary>The correspondence of our severities and FluentValidation's.</summary>
internal static class Severities
{
    public static FluentSeverity ToFluentValidation(this Severity severity) => severity switch
    {
        Severity.Error => FluentSeverity.Error,
        Severity.Warning => FluentSeverity.Warning,
        _ => FluentSeverity.Info,
    };

    public static Severity FromFluentValidation(this FluentSeverity severity) => severity switch
    {
        FluentSeverity.Error => Severity.Error,
        FluentSeverity.Warning => Severity.Warning,
        _ => Severity.Information,
    };
}
