using System.Text;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Readme;

/// <summary>The code of an example as the README shows it: what stands between its markers.</summary>
/// <remarks>
/// The examples lie outside the library's namespaces, so that they need every using that a user needs, and print to a parameter named
/// like the class that a user's program prints to.
/// </remarks>
internal static class ReadmeExample
{
    private const string Folder = "tests/DeirZour.Core.Tests/Readme/";

    /// <summary>The absolute path of a file next to the examples.</summary>
    public static string PathOf(string fileName) => RepositoryFiles.PathOf(Folder + fileName);

    /// <summary>The marked parts of the example, without their indentation, a blank line between them.</summary>
    public static string CodeOf(string name) => Extract(File.ReadAllText(PathOf(name + ".cs")));

    internal static string Extract(string file)
    {
        var code = new StringBuilder();
        var indentation = -1;
        foreach (var line in file.ReplaceLineEndings("\n").Split('\n'))
        {
            switch (line.Trim())
            {
                case "// readme":
                    indentation = line.IndexOf('/', StringComparison.Ordinal);
                    code.Append(code.Length > 0 ? "\n" : "");
                    break;
                case "// end":
                    indentation = -1;
                    break;
                default:
                    code.Append(indentation < 0 ? "" : line[Math.Min(indentation, line.Length)..] + "\n");
                    break;
            }
        }

        return code.ToString();
    }
}
