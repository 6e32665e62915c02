namespace DeirZour.Cli;

/// <summary>The exit codes of every command; part of the tool's contract.</summary>
internal static class ExitCode
{
    /// <summary>Done, nothing grave found.</summary>
    public const int Fine = 0;

    /// <summary>Done, and at least one finding has the severity error.</summary>
    public const int Findings = 1;

    /// <summary>The command line asks for something that does not exist.</summary>
    public const int WrongUsage = 2;

    /// <summary>An input cannot be read, or the output cannot be written.</summary>
    public const int Unreadable = 3;
}
