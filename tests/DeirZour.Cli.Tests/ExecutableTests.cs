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

    [Fact]
    public void Validate_ReaderClosesThePipe_StopsReading()
    {
        using var process = Start(start => start.RedirectStandardInput = true, "validate", "-", "--format", "ndjson");
        process.StandardOutput.Close();
        var written = 0;
        try
        {
            // Far more findings than any pipe holds: only a reader that stops makes this end early.
            for (; written < 10_000_000 && !process.HasExited; written++)
            {
                process.StandardInput.WriteLine("""{"type":"source"}""");
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool has left.
        }

        Assert.True(process.WaitForExit(Patience));
        Assert.Equal((0, string.Empty), (process.ExitCode, process.StandardError.ReadToEnd()));
        Assert.InRange(written, 1, 9_999_999);
    }

    [Fact]
    public void Validate_Piped_ShowsNoProgressAndNoEscapeCodes()
    {
        using var process = Start("validate", Tool.Sample, "--format", "table");
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();

        Assert.True(process.WaitForExit(Patience));
        Assert.Equal((0, string.Empty), (process.ExitCode, error));
        Assert.EndsWith("32 records in 1 input: no errors, 5 warnings.\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    private static Process Start(params string[] arguments) => Start(_ => { }, arguments);

    private static Process Start(Action<ProcessStartInfo> configure, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "deirzour.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        configure(start);
        return Process.Start(start)!;
    }
}
