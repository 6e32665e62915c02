using System.CommandLine;

namespace DeirZour.Cli.Tests;

public sealed class ProgramTests
{
    [Fact]
    public void Invoke_Help_ExplainsTheToolOnStandardOutput()
    {
        using var output = new StringWriter();

        var exitCode = Program.CreateCommand().Parse(["--help"])
            .Invoke(new InvocationConfiguration { Output = output });

        Assert.Equal(0, exitCode);
        Assert.Contains("who said how many", output.ToString(), StringComparison.Ordinal);
    }
}
