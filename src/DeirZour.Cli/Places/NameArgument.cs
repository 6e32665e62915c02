using DeirZour.Cli.Inputs;

namespace DeirZour.Cli.Places;

/// <summary>Tells names from files that were meant: no place is called <c>report.txt</c>.</summary>
internal static class NameArgument
{
    private static readonly string[] Extensions = [".csv", ".json", ".jsonl", ".ndjson", ".tsv", ".txt", ".xlsx", ".xml", ".zip"];

    /// <summary>Looks at an argument that holds no queries, and notes when it may be no name.</summary>
    /// <exception cref="UnreadableInputException">It is a path, and not of a file with names.</exception>
    public static void Check(string name, ToolConsole console)
    {
        var problem = Directory.Exists(name) ? "found a directory"
            : File.Exists(name) ? "found a file without such records; a text is read with --in-text, a gazetteer with --gazetteer"
            : IsPath(name) || HasSeparator(name) ? "no such file"
            : null;
        if (problem is null)
        {
            return;
        }

        if (IsPath(name))
        {
            throw new UnreadableInputException(name, problem == "no such file" ? problem : $"expected a file with one record {{\"id\",\"name\"}} a line, {problem}");
        }

        console.Error.WriteLine($"deirzour: {name}: {problem}; looked up as a name");
    }

    /// <summary>Whether nothing but a path is written so. A slash alone may stand between two names of a place.</summary>
    private static bool IsPath(string name) =>
        Path.IsPathRooted(name) || name.StartsWith("./", StringComparison.Ordinal) || name.StartsWith("../", StringComparison.Ordinal)
        || name is "." or ".." || Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static bool HasSeparator(string name) => name.Contains('/', StringComparison.Ordinal);
}
