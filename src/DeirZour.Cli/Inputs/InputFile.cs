namespace DeirZour.Cli.Inputs;

/// <summary>Opens what a command line names: a file, or <c>-</c> for standard input.</summary>
internal static class InputFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The name under which findings show the input.</summary>
    public static string DisplayName(string name) => name == StandardInput ? "standard input" : name;

    /// <summary>Calls a reader and turns a failure of the stream into that of the input.</summary>
    /// <exception cref="UnreadableInputException">The input cannot be read to its end.</exception>
    public static T Read<T>(string name, ToolConsole console, Func<Stream, T> read)
    {
        using var input = Open(name, console);
        try
        {
            return read(input);
        }
        catch (IOException exception)
        {
            throw Unreadable(name, exception.Message);
        }
    }

    private static Stream Open(string name, ToolConsole console)
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

    private static UnreadableInputException Unreadable(string name, string reason) => new(DisplayName(name), reason);
}
