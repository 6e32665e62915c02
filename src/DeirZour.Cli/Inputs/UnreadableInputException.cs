namespace DeirZour.Cli.Inputs;

/// <summary>An input cannot be read; others may be.</summary>
/// <param name="name">The name by which the input is shown.</param>
/// <param name="reason">What was expected and what was found.</param>
internal sealed class UnreadableInputException(string name, string reason) : ToolException($"{name}: {reason}", Cli.ExitCode.Unreadable);
