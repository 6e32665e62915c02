using DeirZour.Cli.Tests.Support;

namespace DeirZour.Cli.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public void Run_Help_ExplainsTheTool()
    {
        var result = new Tool().Run("--help");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("who said how many", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("validate")]
    [InlineData("extract")]
    [InlineData("places")]
    public void Run_HelpOfACommand_ShowsExamples(string command)
    {
        var result = new Tool().Run(command, "--help");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains($"Examples:\n  deirzour {command}", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(result.Lines, line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    [Fact]
    public void Run_Version_IsPrinted() => Assert.Matches(@"^\d+\.\d+\.\d+", new Tool().Run("--version").Output);

    [Theory]
    [InlineData("deirzour: expected a command (show, validate, extract, places, convert), found none. Try 'deirzour --help'.\n")]
    [InlineData("deirzour: expected a command (show, validate, extract, places, convert), found \"sow\". Try 'deirzour --help'.\n", "sow")]
    [InlineData("deirzour: Unrecognized command or argument '--colour'. Try 'deirzour show --help'.\n", "show", "a.json", "--colour")]
    [InlineData("deirzour: --format: expected table, json, ndjson or csv, found \"xml\". Try 'deirzour show --help'.\n", "show", "--format", "xml")]
    [InlineData("deirzour: --format: expected table, json, ndjson or csv, found \"TABLE\". Try 'deirzour show --help'.\n", "show", "--format", "TABLE")]
    [InlineData("deirzour: expected a file or a known option, found \"--bogus\"; a file of that name is \"./--bogus\". Try 'deirzour extract --help'.\n", "extract", "--bogus", "a.txt")]
    [InlineData("deirzour: expected a file or a known option, found \"-x\"; a file of that name is \"./-x\". Try 'deirzour validate --help'.\n", "validate", "a.csv", "-x")]
    [InlineData("deirzour: expected a file or a known option, found \"--colour\"; a file of that name is \"./--colour\". Try 'deirzour show --help'.\n", "show", "--colour")]
    [InlineData("deirzour: expected - for standard input once, found it again. Try 'deirzour extract --help'.\n", "extract", "-", "a.txt", "-")]
    [InlineData("deirzour: expected - for standard input once, found it again. Try 'deirzour validate --help'.\n", "validate", "-", "-")]
    public void Run_WrongUsage_IsOneLineAndExitCode2(string error, params string[] arguments)
    {
        var result = new Tool().Run(arguments);

        Assert.Equal((2, string.Empty, error), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("show")]
    [InlineData("validate")]
    [InlineData("extract")]
    public void Run_FileBehindADoubleDash_MayLookLikeAnOption(string command)
    {
        var result = new Tool().Run(command, "--", "--no-such-file");

        Assert.Equal((3, "deirzour: --no-such-file: no such file\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Run_ReaderGone_EndsQuietly()
    {
        using var output = new ResultStream(new FailingStream(32));

        var result = new Tool { Output = output }.Run("show", "--format", "csv");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Run_FullDisk_IsOneLineAndExitCode3()
    {
        using var output = new ResultStream(new FailingStream(28));

        var result = new Tool { Output = output }.Run("show", "--format", "csv");

        Assert.Equal((3, "deirzour: cannot write standard output: written to no avail\n"), (result.ExitCode, result.Error));
    }

    private sealed class FailingStream(int code) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("written to no avail", code);
    }
}
