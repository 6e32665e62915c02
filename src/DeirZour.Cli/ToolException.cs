namespace DeirZour.Cli;

/// <summary>Ends a command with one line on standard error and an exit code.</summary>
/// <param name="message">What was expected and what was found, without the name of the tool.</param>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
internal class ToolException(string message, int exitCode) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
