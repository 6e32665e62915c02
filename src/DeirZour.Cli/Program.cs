using System.CommandLine;

namespace DeirZour.Cli;

internal static class Program
{
    private static int Main(string[] args) => CreateCommand().Parse(args).Invoke();

    /// <summary>Builds the command tree. Every command is added here, so that tests parse what users type.</summary>
    internal static RootCommand CreateCommand() =>
        new("Source-attributed conflict event data: who said how many, about whom, where and when.");
}
