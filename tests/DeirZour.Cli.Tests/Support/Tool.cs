using System.Text;
using DeirZour.Tests.Support;

namespace DeirZour.Cli.Tests.Support;

/// <summary>Runs the tool in this process, as a command line would, with streams of its own.</summary>
internal sealed class Tool
{
    /// <summary>A small dataset of our own: parts, restatements, contradictions, Arabic and very long names, loose ends.</summary>
    public static string Sample { get; } = RepositoryFiles.PathOf("tests/DeirZour.Cli.Tests/Support/sample.json");

    public int Width { get; init; } = 80;

    public bool IsTerminal { get; init; }

    public bool InputIsTerminal { get; init; }

    public bool Color { get; init; }

    public byte[] Input { get; init; } = [];

    /// <summary>Standard input, where <see cref="Input"/> would be too long.</summary>
    public Stream? InputStream { get; init; }

    public Stream? Output { get; init; }

    public ToolResult Run(params string[] arguments)
    {
        using var input = new MemoryStream(Input);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = Program.Run(arguments, new ToolConsole
        {
            Input = InputStream ?? input,
            Output = Output ?? output,
            Error = error,
            InputIsTerminal = InputIsTerminal,
            OutputIsTerminal = IsTerminal,
            Color = Color,
            Width = Width,
        });
        return new ToolResult(exitCode, output.ToArray(), error.ToString());
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
