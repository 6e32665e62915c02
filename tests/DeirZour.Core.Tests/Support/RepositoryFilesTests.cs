namespace DeirZour.Tests.Support;

public sealed class RepositoryFilesTests
{
    [Fact]
    public void Root_Always_HoldsTheSolution() => Assert.True(RepositoryFiles.Exists("DeirZour.Core.sln"));

    [Fact]
    public void CSharpFiles_NoFolder_FindsThisFileAndNoBuildOutput()
    {
        var files = RepositoryFiles.CSharpFiles();

        Assert.Contains("tests/DeirZour.Core.Tests/Support/RepositoryFilesTests.cs", files);
        Assert.DoesNotContain(files, file => file.Contains("/obj/", StringComparison.Ordinal));
    }
}
