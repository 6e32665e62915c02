using Xunit.Sdk;

namespace DeirZour.Tests.Support;

public sealed class GoldenTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("deirzour-golden-");

    private string GoldenFile => Path.Combine(_folder.FullName, "golden.txt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Check_SameTextOtherLineEnds_Passes()
    {
        File.WriteAllText(GoldenFile, "one\r\ntwo\r\n");

        Golden.Check("one\ntwo", GoldenFile, update: false);
    }

    [Fact]
    public void Check_OtherText_NamesTheFirstDifferingLine()
    {
        File.WriteAllText(GoldenFile, "one\ntwo\n");

        var failure = Assert.Throws<FailException>(() => Golden.Check("one\nthree\n", GoldenFile, update: false));

        Assert.StartsWith("golden.txt(2,1): differs from the approved text.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("expected: two", failure.Message, StringComparison.Ordinal);
        Assert.Contains("found:    three", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MissingFile_FailsAndWritesNothing()
    {
        Assert.Throws<FailException>(() => Golden.Check("one", GoldenFile, update: false));

        Assert.False(File.Exists(GoldenFile));
    }

    [Fact]
    public void Check_Updating_WritesTheTextWithOneFinalLineEnd()
    {
        Golden.Check("one\r\ntwo\n\n", GoldenFile, update: true);

        Assert.Equal("one\ntwo\n", File.ReadAllText(GoldenFile));
    }
}
