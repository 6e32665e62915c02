using System.Globalization;

namespace DeirZour.Cli.Rendering;

/// <summary>Numbers as a page shows them.</summary>
internal static class NumberWords
{
    /// <summary>For example "16,566".</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>For example "1 record", "16,566 records", "no records".</summary>
    public static string Counted(long count, string noun) => count switch
    {
        0 => $"no {noun}s",
        1 => $"1 {noun}",
        _ => $"{Number(count)} {noun}s",
    };
}
