using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace DeirZour.Cli;

/// <summary>The world outside the tool: its three streams and what is known about the terminal. Tests bring their own.</summary>
internal sealed class ToolConsole
{
    private const int DefaultWidth = 80;
    private const int StandardOutputDescriptor = 1;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output. Results are written as UTF-8 without a byte order mark, lines end with LF.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: everything that is no result.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether standard input is a person's keyboard, and no pipe or file.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether a person reads standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person reads standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether standard output may carry colour codes.</summary>
    public bool Color { get; init; }

    /// <summary>The width of standard output in cells.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The console of this process.</summary>
    public static ToolConsole ForProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        if (isTerminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new ToolConsole
        {
            Input = Console.OpenStandardInput(),
            Output = new ResultStream(OpenStandardOutput()),
            Error = Console.Error,
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = isTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Color = isTerminal && WantsColor(Environment.GetEnvironmentVariable),
            Width = isTerminal ? TerminalWidth() : WidthFrom(Environment.GetEnvironmentVariable("COLUMNS")),
        };
    }

    /// <summary>Whether the environment leaves colour on: no <c>NO_COLOR</c> (see no-color.org), and a terminal that is not dumb.</summary>
    internal static bool WantsColor(Func<string, string?> environment) =>
        string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb";

    /// <summary>The width that a <c>COLUMNS</c> variable asks for, or 80.</summary>
    internal static int WidthFrom(string? columns) =>
        int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0 ? width : DefaultWidth;

    private static int TerminalWidth() => Console.WindowWidth is > 0 and var width ? width : DefaultWidth;

    /// <summary>
    /// A pipe that fails when its reader is gone: .NET's own stream on Unix drops the rest in silence, and a command would
    /// read a large input to its end for nobody. A file keeps .NET's own stream, which moves the offset that other processes share.
    /// </summary>
    private static Stream OpenStandardOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var pipe = new FileStream(new SafeFileHandle(StandardOutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return pipe;
            }
        }

        return Console.OpenStandardOutput();
    }
}
