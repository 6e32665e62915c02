using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Reads files from texts and takes the result apart.</summary>
internal static class Reads
{
    public const string File = "events.csv";

    public static TabularReadOptions Options { get; } = new() { File = File };

    public static Stream StreamOf(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<RecordRead<UcdpGedRow>> All(string text, TabularReadOptions? options = null) =>
        [.. UcdpGedReader.Read(StreamOf(text), options ?? Options)];

    public static IReadOnlyList<RecordRead<UcdpGedRow>> All(byte[] bytes) =>
        [.. UcdpGedReader.Read(new MemoryStream(bytes), Options)];

    public static IReadOnlyList<T> Rows<T>(this IEnumerable<RecordRead<T>> reads)
        where T : class =>
        [.. from read in reads where read.IsRecord select read.Record];

    public static IReadOnlyList<string> Findings<T>(this IEnumerable<RecordRead<T>> reads)
        where T : class =>
        [.. reads.Select(read => read.Diagnostic).OfType<Diagnostic>().Select(finding => finding.ToString())];
}
