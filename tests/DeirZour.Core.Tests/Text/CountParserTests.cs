using System.Globalization;
using DeirZour.Tests.Support;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

/// <summary>Every form of the tables of the count grammar reads as its row says; the examples of the rows are for LexiconTests.</summary>
public sealed class CountParserTests
{
    public static TheoryData<string, string> Numbers { get; } = Cases(
        "numbers.tsv",
        (row, form) => row[0][0] == 'x' ? $"three {form} people" : $"{form} people",
        row => $"{(row[0][0] == 'x' ? 3 : 1) * long.Parse(row[0].TrimStart('x', '='), CultureInfo.InvariantCulture)}");

    public static TheoryData<string, string> Vague { get; } = Cases("vague.tsv", (_, form) => $"{form} people", row => row[0]);

    public static TheoryData<string, string> Modifiers { get; } = Cases(
        "modifiers.tsv",
        (row, form) => row.Length > 3 ? $"73 {form} people" : $"{form} 73 people",
        row => row[0] switch
        {
            "atLeast" => "73+",
            "moreThan" => ">73",
            "atMost" => "..73",
            "fewerThan" => "..72",
            "about" => "~73",
            _ => "73",
        });

    [Theory]
    [MemberData(nameof(Numbers))]
    [MemberData(nameof(Vague))]
    [MemberData(nameof(Modifiers))]
    public void Parse_FormOfATable_ReadsAsItsRowSays(string text, string count)
    {
        Assert.True(CountPhrase.TryReadStart(text, out var phrase), text);
        Assert.Equal((count, text[..text.LastIndexOf(' ')]), (phrase.Count.ToString(), text[..phrase.Length]));
    }

    [Theory]
    [InlineData("nearly fewer than 20 people", 19)]
    [InlineData("fewer than nearly 20 people", 19)]
    [InlineData("a total of fewer than 20 people", 19)]
    [InlineData("fewer than up to 20 people", 20)]
    [InlineData("fewer than 0 people", 0)]
    public void Parse_SeveralModifiers_KeepTheLastBound(string text, long max)
    {
        Assert.True(CountPhrase.TryReadStart(text, out var phrase));
        Assert.Equal(CountRange.AtMost(max), phrase.Count);
    }

    private static TheoryData<string, string> Cases(string table, Func<string[], string, string> text, Func<string[], string> count)
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(RepositoryFiles.PathOf($"src/DeirZour.Core/Text/Lexicon/{table}")).Where(line => line[0] != '#'))
        {
            var row = line.Split('\t');
            foreach (var form in row[1].Split(", "))
            {
                cases.Add(text(row, form), count(row));
            }
        }

        return cases;
    }
}
