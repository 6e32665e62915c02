namespace DeirZour.Tests.PublicApi;

public sealed class PublicApiPrinterTests
{
    [Fact]
    public void Print_ThisAssembly_WritesTypesAndMembersAsInCSharp()
    {
        var lines = PublicApiPrinter.Print(typeof(PublicApiPrinterTests).Assembly).Split('\n');

        Assert.Contains("  static class RepositoryFiles", lines);
        Assert.Contains("    static string Root { get; }", lines);
        Assert.Contains("    static IReadOnlyList<string> CSharpFiles(params string[] folders)", lines);
        Assert.Contains("    static void Check(string actual, string fileName, string testFile = \"\")", lines);
        Assert.Contains("  sealed class FactWhenPresentAttribute : FactAttribute", lines);
        Assert.Contains("    FactWhenPresentAttribute(string relativePath)", lines);
        Assert.DoesNotContain(lines, line => line.Contains(nameof(PublicApiPrinter) + " ", StringComparison.Ordinal));
    }

    [Fact]
    public void Print_Sample_MarksNullabilityRequiredMembersAndRecords()
    {
        var lines = PublicApiPrinter.Print(typeof(PublicApiPrinterTests).Assembly).Split('\n');

        Assert.Contains("  readonly record struct PublicApiPrinterTests.Pair<T> : IEquatable<PublicApiPrinterTests.Pair<T>> where T : class", lines);
        Assert.Contains("    required T? First { get; init; }", lines);
        Assert.Contains("    static TAny Same<TAny>(TAny value)", lines);
        Assert.Contains("    static bool TryPick(ReadOnlySpan<char> text, out string? found)", lines);
        Assert.Contains("    IReadOnlyDictionary<string, int?>? Second { get; init; }", lines);
        Assert.DoesNotContain(lines, line => line.Contains("op_Equality", StringComparison.Ordinal));
    }

    /// <summary>A sample of what the library's own types look like.</summary>
    public readonly record struct Pair<T>
        where T : class
    {
        public required T? First { get; init; }

        public IReadOnlyDictionary<string, int?>? Second { get; init; }

        public static TAny Same<TAny>(TAny value) => value;

        public static bool TryPick(ReadOnlySpan<char> text, out string? found)
        {
            found = text.IsEmpty ? null : text.ToString();
            return found is not null;
        }
    }
}
