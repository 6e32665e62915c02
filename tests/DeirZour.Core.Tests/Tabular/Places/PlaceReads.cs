namespace DeirZour.Tests.Tabular;

/// <summary>Takes apart what readers of places deliver.</summary>
internal static class PlaceReads
{
    public static Place[] Places(this IEnumerable<RecordRead<Place>> reads) => [.. reads.Select(read => read.Record).OfType<Place>()];

    public static string[] Findings(this IEnumerable<RecordRead<Place>> reads) => [.. reads.Select(read => read.Diagnostic).OfType<Diagnostic>().Select(finding => finding.ToString())];
}
