using DeirZour.Json;

namespace DeirZour.Seeds;

/// <summary>The dataset that comes with the library: what five news reports of 2017 say about Deir ez-Zor, claim by claim.</summary>
/// <remarks>
/// Our own coding, CC BY 4.0; how it was coded stands in <c>seeds/CODING.md</c> of the repository. All members are thread safe.
/// </remarks>
public static class SeedDataset
{
    private const string ResourceName = "DeirZour.Seeds.deir-ez-zor-2016-2017.json";
    private static readonly Lazy<DatasetIndex> Index = new(Load);

    /// <summary>The dataset with its look-ups, read on first use and then shared.</summary>
    /// <exception cref="InvalidOperationException">The embedded text is damaged; the message is its first finding.</exception>
    public static DatasetIndex Default => Index.Value;

    /// <summary>Opens the embedded text, an envelope as <see cref="DatasetJson"/> writes it.</summary>
    /// <returns>A new stream at the first byte; the caller disposes of it.</returns>
    public static Stream OpenJson() =>
        typeof(SeedDataset).Assembly.GetManifestResourceStream(ResourceName)
        ?? throw new InvalidOperationException($"The library was built without {ResourceName}.");

    internal static DatasetIndex Load(Stream json)
    {
        var result = DatasetJson.Read(json, new JsonReadOptions { File = ResourceName });
        return result.Diagnostics is [var first, ..]
            ? throw new InvalidOperationException(first.ToString())
            : new DatasetIndex(result.Dataset);
    }

    private static DatasetIndex Load()
    {
        using var json = OpenJson();
        return Load(json);
    }
}
