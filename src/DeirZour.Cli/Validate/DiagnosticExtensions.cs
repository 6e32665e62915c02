namespace DeirZour.Cli.Validate;

/// <summary>The parts of a finding as every form of output shows them.</summary>
internal static class DiagnosticExtensions
{
    /// <summary>The 1-based line, or null when unknown.</summary>
    public static long? Line(this Diagnostic finding) => finding.Position is { Line: > 0 and var line } ? line : null;

    /// <summary>The 1-based column, or null when unknown.</summary>
    public static int? Column(this Diagnostic finding) => finding.Position is { Column: > 0 and var column } ? column : null;

    /// <summary>The message with the member that it is about: "claims[3].count.min: expected …".</summary>
    public static string PathAndMessage(this Diagnostic finding) => finding.Path is { } path ? $"{path}: {finding.Message}" : finding.Message;
}
