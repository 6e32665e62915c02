using System.Diagnostics;
using DeirZour.Cli.Tests.Support;

namespace DeirZour.Cli.Tests;

/// <summary>The built program in a process of its own, with real pipes.</summary>
public sealed class ExecutableTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void Show_Piped_WritesNdjsonWithoutEscapeCodes()
    {
        using var process = Start("show", Tool.Sample);
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();

        Assert.True(process.WaitForExit(Patience));
        Assert.Equal((0, string.Empty), (process.ExitCode, error));
        Assert.StartsWith("{\"type\":\"source\",\"id\":\"gazette\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void Show_TablePiped_TakesTheWidthFromColumns()
    {
        using var process = Start(start => start.Environment["COLUMNS"] = "140", "show", Tool.Sample, "--format", "table");
        var output = process.StandardOutput.ReadToEnd();

        Assert.True(process.WaitForExit(Patience));
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(new Tool { Width = 140 }.Run("show", Tool.Sample, "--format", "table").Output, output);
    }

    [Fact]
    public void Show_ReaderClosesThePipe_EndsQuietly()
    {
        using var process = Start("show", "--format", "table");
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEnd();

        Assert.True(process.WaitForExit(Patience));
        Assert.Equal((0, string.Empty), (process.ExitCode, error));
    }

    [Fact]
    public void Show_MissingFile_SaysSoOnStandardError()
    {
        using var process = Start("show", "no-such-file.json");
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();

        Assert.True(process.WaitForExit(Patience));
        Assert.Equal((3, string.Empty, "deirzour: no-such-file.json: no such file"), (process.ExitCode, output, error.TrimEnd()));
    }

    private static Process Start(params string[] arguments) => Start(_ => { }, arguments);

    private static Process Start(Action<ProcessStartInfo> configure, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "deirzour.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        configure(start);
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
