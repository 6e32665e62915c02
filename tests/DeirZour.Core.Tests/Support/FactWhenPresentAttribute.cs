namespace DeirZour.Tests.Support;

/// <summary>
/// A fact about material that is not part of the repository and may be absent; the test is then skipped with a
/// message that names it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhenPresentAttribute : FactAttribute
{
    /// <param name="relativePath">A file or folder, relative to the repository's root, with forward slashes.</param>
    public FactWhenPresentAttribute(string relativePath)
    {
        RelativePath = relativePath;
        if (!RepositoryFiles.Exists(relativePath))
        {
            Skip = $"'{relativePath}' is not here.";
        }
    }

    public string RelativePath { get; }
}
