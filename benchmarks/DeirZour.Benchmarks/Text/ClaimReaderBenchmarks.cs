using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DeirZour.Text;

namespace DeirZour.Benchmarks.Text;

/// <summary>Finding casualty claims with all that belongs to them, against a source-generated regular expression that only finds "number … casualty verb".</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public partial class ClaimReaderBenchmarks
{
    private const int Length = 1_000_000;
    private const string Sparse = "sparse: general news";
    private const string Conflict = "conflict news";
    private const string Dense = "dense: a claim a sentence";

    private readonly News _sparse = new(200);
    private readonly News _conflict = new(8);
    private readonly News _dense = new(1);

    [Benchmark(Baseline = true), BenchmarkCategory(Sparse)]
    public int RegexSparse() => NumberThenVerb().Count(_sparse.Utf16);

    [Benchmark, BenchmarkCategory(Sparse)]
    public int Utf8Sparse() => CountUtf8(_sparse.Utf8);

    [Benchmark, BenchmarkCategory(Sparse)]
    public int Utf16Sparse() => CountUtf16(_sparse.Utf16);

    [Benchmark(Baseline = true), BenchmarkCategory(Conflict)]
    public int RegexConflict() => NumberThenVerb().Count(_conflict.Utf16);

    [Benchmark, BenchmarkCategory(Conflict)]
    public int Utf8Conflict() => CountUtf8(_conflict.Utf8);

    [Benchmark, BenchmarkCategory(Conflict)]
    public int Utf16Conflict() => CountUtf16(_conflict.Utf16);

    [Benchmark(Baseline = true), BenchmarkCategory(Dense)]
    public int RegexDense() => NumberThenVerb().Count(_dense.Utf16);

    [Benchmark, BenchmarkCategory(Dense)]
    public int Utf8Dense() => CountUtf8(_dense.Utf8);

    [Benchmark, BenchmarkCategory(Dense)]
    public int Utf16Dense() => CountUtf16(_dense.Utf16);

    private static int CountUtf8(byte[] text)
    {
        using var reader = new ClaimReader((ReadOnlySpan<byte>)text);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static int CountUtf16(string text)
    {
        using var reader = new ClaimReader(text);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    /// <summary>The number words, vague words and one-word outcomes of the lexicon, in that order and at most 80 characters apart within a sentence.</summary>
    [GeneratedRegex(
        @"\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
        + @"|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|millions?|several|many|few|some|numerous)\b[^.!?]{0,80}?"
        + @"\b(?:kill(?:s|ed|ing)?|murder(?:s|ed|ing)?|execut(?:e|es|ed|ing|ions)|assassinat(?:e|es|ed|ing|ions)|massacr(?:e|es|ed|ing)|slaughter(?:s|ed|ing)?|slain|slay(?:s|ing)?|behead(?:s|ed|ing|ings)?"
        + @"|d(?:ie|ies|ied|ying|ead|eath|eaths|eceased)|perish(?:es|ed|ing)?|drown(?:s|ed|ing)?|fatalit(?:y|ies)|casualt(?:y|ies)|bod(?:y|ies)|corpses?|lives|martyr(?:s|ed|ing)?|hang(?:s|ed|ing)?"
        + @"|wound(?:s|ed|ing)?|injur(?:e|es|ed|ing|ies)|hurt(?:s|ing)?|maim(?:s|ed|ing)?|missing|disappear(?:s|ed|ing)?|vanish(?:es|ed|ing)?|captur(?:e|es|ed|ing)|detain(?:s|ed|ing)?"
        + @"|arrest(?:s|ed|ing)?|abduct(?:s|ed|ing)?|kidnap(?:s|ped|ping)?|jail(?:s|ed|ing)?|displac(?:e|es|ed|ing)|evacuat(?:e|es|ed|ing)|flee(?:s|ing)?|fled|besieg(?:e|es|ed|ing)|trap(?:s|ped|ping)?"
        + @"|starv(?:e|es|ed|ing)|homeless|stranded|ill)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberThenVerb();

    private sealed class News(int sentencesPerClaim)
    {
        public string Utf16 { get; } = NewsTexts.Make(sentencesPerClaim, Length);

        public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(NewsTexts.Make(sentencesPerClaim, Length));
    }
}
