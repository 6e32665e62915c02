namespace DeirZour.Cli.Inputs;

/// <summary>Opens what a command line names: a file, or <c>-</c> for standard input.</summary>
internal static class InputFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The name under which findings show the input.</summary>
    public static string DisplayName(string name) => name == StandardInput ? "standard input" : name;

    /// <summary>Opens an input for reading.</summary>
    /// <exception cref="ToolException">It cannot be opened; exit code 3.</exception>
    public static Stream Open(string name, ToolConsole console)
    {
        if (name == StandardInput)
        {
            return console.Input;
        }

        if (Directory.Exists(name))
        {
            throw Unreadable(name, "expected a file, found a directory");
        }

        try
        {
            return new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unreadable(name, "no such file");
        }
        catch (UnauthorizedAccessException)
        {
            throw Unreadable(name, "no permission to read it");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(name, exception.Message);
        }
    }

    /// <summary>The failure of an input.</summary>
    public static ToolException Unreadable(string name, string reason) => new($"{DisplayName(name)}: {reason}", ExitCode.Unreadable);
}
