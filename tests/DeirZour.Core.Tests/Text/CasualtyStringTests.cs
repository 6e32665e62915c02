using System.Globalization;
using System.Text;
using DeirZour.Tests.Support;
using DeirZour.Text;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Text;

public sealed class CasualtyStringTests
{
    private const string Airwars = "../shared/data/airwars/casualty-strings-dev.tsv";

    public static TheoryData<string, string, string[]> Figures { get; } = new()
    {
        { "12", "12", [] },
        { "0", "0", [] },
        { " 1,200 ", "1200", [] },
        { "0–1", "0..1", [] },
        { "8–18 (3 Children)", "8..18", ["3 child Children"] },
        { "2–3 (1–2 Children, 1 Man)", "2..3", ["1..2 child Children", "1 unspecified Man"] },
        { "18–8 (1–0 Men)", "8..18", ["0..1 unspecified Men"] },
        { "8-18 (3 children; 2 women and 1 journalist)", "8..18", ["3 child children", "2 woman women", "1 journalist journalist"] },
        { "1,200–1,500 (300 Children, 200 Women)", "1200..1500", ["300 child Children", "200 woman Women"] },
        { "2–3 1 Child, 2 Women", "2..3", ["1 child Child", "2 woman Women"] },
        { "2\n1 Child", "2", ["1 child Child"] },
        { "at least 20 (up to 5 fighters)", "20+", ["..5 combatant fighters"] },
        { "30+ (dozens of civilians)", "30+", ["dozens civilian civilians"] },
        { "several (2)", "several", ["2 unspecified "] },
        { "5 (2 bakers)", "5", ["2 unspecified bakers"] },
        { "13 (8 women and children)", "13", ["8 civilian women and children"] },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void TryParse_Figure_GivesTotalAndParts(string text, string total, string[] parts)
    {
        Assert.True(CasualtyString.TryParse(text, out var figure));
        Assert.True(CasualtyString.TryParse(Encoding.UTF8.GetBytes(text), out var utf8Figure));

        Assert.Equal(total, figure.Total.ToString());
        Assert.Equal(parts, figure.Parts.Select(part => $"{part.Count} {WireNames.Get(part.Group)} {text[part.Phrase]}"));
        Assert.Equal(figure, utf8Figure);
    }

    [Theory]
    [InlineData("")]
    [InlineData("–")]
    [InlineData("unknown")]
    [InlineData("a")]
    [InlineData("8–18 (")]
    [InlineData("8–18 ()")]
    [InlineData("8–18 (3 Children")]
    [InlineData("8–18 3 Children)")]
    [InlineData("8–18 (3 Children) and more")]
    [InlineData("8–18 (3 Children,)")]
    [InlineData("8–18 (Children)")]
    [InlineData("8–18 (a child)")]
    [InlineData("8–18 (3 strikes)")]
    [InlineData("8–18 (3 dead)")]
    [InlineData("(3 Children)")]
    [InlineData("1.5")]
    [InlineData("8–18 ((3 Children))")]
    public void TryParse_AnythingElse_GivesNothing(string text)
    {
        Assert.False(CasualtyString.TryParse(text, out var figure));
        Assert.False(CasualtyString.TryParse(Encoding.UTF8.GetBytes(text), out _));
        Assert.Equal(default, figure);
    }

    [Fact]
    public void TryParse_TextOfMoreThanALine_GivesNothing()
    {
        var longest = "12" + new string('\u00A0', 1022);

        Assert.True(CasualtyString.TryParse(longest, out _));
        Assert.True(CasualtyString.TryParse(Encoding.UTF8.GetBytes(longest), out _));
        Assert.False(CasualtyString.TryParse(longest + " ", out _));
        Assert.False(CasualtyString.TryParse(Encoding.UTF8.GetBytes(longest + " "), out _));
        Assert.False(CasualtyString.TryParse(string.Join(", ", Enumerable.Repeat("12 (1 Child", 40)) + ")", out _));
        Assert.False(CasualtyString.TryParse("40 (" + string.Join(", ", Enumerable.Repeat("1 Child", 40)) + ")", out _));
    }

    [Fact]
    public void TryParse_AnyText_GivesTheSameForBothEncodings() =>
        Prop.ForAll(
            Texts.Near([.. Figures.Select(row => (string)row[0])], "0123456789 ,;.–-()+CWM\u00A0"),
            text => (CasualtyString.TryParse(text, out var figure), figure) == (CasualtyString.TryParse(Encoding.UTF8.GetBytes(text), out var utf8Figure), utf8Figure))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void TryParse_AnyBytes_DoesNotThrow() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => CasualtyString.TryParse(bytes, out _) || true)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void TryParse_TotalOrBadText_AllocatesNothing() =>
        Allocations.None(() =>
        {
            Assert.True(CasualtyString.TryParse("8–18", out _));
            Assert.True(CasualtyString.TryParse("8–18"u8, out _));
            Assert.False(CasualtyString.TryParse("8–18 (3 Children", out _));
        });

    /// <summary>Every string of the file: its bounds are the file's, and written out again it is the string itself.</summary>
    [FactWhenPresent(Airwars)]
    public void TryParse_EveryStringOfTheField_IsRight()
    {
        var rows = File.ReadAllLines(RepositoryFiles.PathOf(Airwars)).Skip(1).Select(line => line.Split('\t')).ToArray();
        Assert.NotEmpty(rows);

        var right = rows.Count(row => CasualtyString.TryParse(row[1], out var figure)
            && HasBounds(figure.Total, row)
            && Write(figure, row[1]) == row[1].Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace("1–0 ", "0–1 ", StringComparison.Ordinal));

        Assert.Equal($"{rows.Length} of {rows.Length} right", $"{right} of {rows.Length} right");
    }

    /// <summary>The columns of the row's field hold the bounds; a few rows leave one of the two empty.</summary>
    private static bool HasBounds(CountRange total, string[] row)
    {
        var min = row[0] switch
        {
            "Civilians reported killed" => 2,
            "Civilians reported injured" => 4,
            "Military actors reported killed" => 6,
            _ => throw new InvalidDataException($"Unknown field '{row[0]}'."),
        };
        return Is(total.Min, row[min]) && Is(total.Max, row[min + 1]) && row[min] + row[min + 1] != "";

        static bool Is(long? bound, string cell) => cell == "" || bound == long.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string Write(CasualtyString figure, string text) =>
        string.Join(", ", figure.Parts.Select(part => $"{Write(part.Count)} {text[part.Phrase]}")) is { Length: > 0 } parts
            ? $"{Write(figure.Total)} {parts}"
            : Write(figure.Total);

    private static string Write(CountRange count) =>
        count.IsSingle ? $"{count.Min}" : string.Create(CultureInfo.InvariantCulture, $"{count.Min}–{count.Max}");
}
