using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Show;

/// <summary>Counts in the words of a reader instead of the compact text form.</summary>
internal static class CountWords
{
    /// <summary>For example "at least 73", "more than 100", "about 30", "20 to 30", "dozens", "none".</summary>
    public static string Describe(CountRange count) => count.Qualifier switch
    {
        CountQualifier.Vague => count.Word ?? "no number",
        CountQualifier.Unquantified => "not counted",
        CountQualifier.None => "none",
        CountQualifier.AtLeast => $"at least {Number(count.Min)}",
        CountQualifier.MoreThan => $"more than {Number(count.Min - 1)}",
        CountQualifier.AtMost => $"at most {Number(count.Max)}",
        CountQualifier.About => $"about {Span(count)}",
        _ => Span(count),
    };

    /// <summary>The count within a phrase: "at least 73 fighters", "dozens of people", "no civilians".</summary>
    public static string Describe(CountRange count, string whom) => count.Qualifier switch
    {
        CountQualifier.None => $"no {whom}",
        CountQualifier.Unquantified => whom,
        CountQualifier.Vague when count.Word is null => whom,
        CountQualifier.Vague when count.Word.EndsWith('s') => $"{count.Word} of {whom}",
        _ => $"{Describe(count)} {whom}",
    };

    private static string Span(CountRange count) =>
        count.IsSingle ? Number(count.Min) : $"{Number(count.Min)} to {Number(count.Max)}";

    private static string Number(long? number) => NumberWords.Number(number.GetValueOrDefault());
}
