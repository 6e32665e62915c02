using System.Runtime.CompilerServices;

namespace DeirZour.Tests.Support;

/// <summary>Finds files of the repository from a test, wherever the repository was cloned to.</summary>
public static class RepositoryFiles
{
    private static readonly string[] SourceFolders = ["src", "tests", "benchmarks"];

    /// <summary>The absolute path of the repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The absolute path of a file or folder given relative to the root, with forward slashes.</summary>
    public static string PathOf(string relativePath) => Path.GetFullPath(Path.Combine(Root, relativePath));

    /// <summary>Whether a file or folder given relative to the root is there.</summary>
    public static bool Exists(string relativePath) => Path.Exists(PathOf(relativePath));

    /// <summary>Every hand-written C# file, as paths relative to the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> CSharpFiles(params string[] folders) =>
        [.. (folders.Length == 0 ? SourceFolders : folders)
            .SelectMany(folder => Files(folder, "*.cs"))
            .Order(StringComparer.Ordinal)];

    /// <summary>Files below a folder, without build output, as paths relative to the root with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "TestResults"));

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        for (var directory = Path.GetDirectoryName(thisFile); directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "DeirZour.Core.sln")))
            {
                return directory;
            }
        }

        throw new DirectoryNotFoundException(
            $"No DeirZour.Core.sln above '{thisFile}': the tests must run where they were compiled.");
    }
}
