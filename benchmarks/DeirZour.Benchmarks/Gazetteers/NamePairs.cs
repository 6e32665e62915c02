using System.Reflection;

namespace DeirZour.Benchmarks.Gazetteers;

/// <summary>The labelled pairs of <c>name-pairs.tsv</c>.</summary>
internal static class NamePairs
{
    public static IReadOnlyList<(bool Same, string One, string Other)> All { get; } = [.. Read()];

    private static IEnumerable<(bool Same, string One, string Other)> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DeirZour.Benchmarks.name-pairs.tsv")
            ?? throw new InvalidDataException("The pairs are not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var cells = line.Split('\t');
                yield return (cells[0] == "same", cells[1], cells[2]);
            }
        }
    }
}
