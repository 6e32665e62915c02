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

    /// <summary>As a shell does with <c>&gt;&amp;-</c>.</summary>
    [Fact]
    public void Validate_StandardOutputClosed_SaysSo()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec dotnet \"$0\" validate \"$1\" >&-", Path.Combine(AppContext.BaseDirectory, "deirzour.dll"), Tool.Sample])
        {
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();

        Assert.True(process.WaitForExit(Patience));
        Assert.Equal(3, process.ExitCode);
        Assert.StartsWith("deirzour: cannot write standard output: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Validate_NamedPipe_IsReadLikeAFile()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var start = new ProcessStartInfo("/bin/sh", ["-c", "mkfifo \"$2\" && { cat \"$1\" > \"$2\" & } && dotnet \"$0\" validate \"$2\"; code=$?; rm -f \"$2\"; exit $code", Path.Combine(AppContext.BaseDirectory, "deirzour.dll"), Tool.Sample, pipe])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();

        Assert.True(process.WaitForExit(Patience));
        Assert.EndsWith("{\"summary\":{\"records\":32,\"errors\":0,\"warnings\":5}}\n", output, StringComparison.Ordinal);
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
