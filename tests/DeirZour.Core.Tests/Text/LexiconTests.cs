using System.Globalization;
using DeirZour.Tests.Support;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

/// <summary>Every row of the lexicon proves itself by its example: the first claim found in it is what the row says.</summary>
public sealed class LexiconTests
{
    public static TheoryData<string, string> Outcomes() => Examples("outcomes.tsv", 3);

    public static TheoryData<string, string> People() => Examples("people.tsv", 2);

    public static TheoryData<string, string> Modifiers() => Examples("modifiers.tsv", 2);

    public static TheoryData<string, string> Vague() => Examples("vague.tsv", 2);

    public static TheoryData<string, string> Numbers() => Examples("numbers.tsv", 2);

    public static TheoryData<string, string> Things() => Examples("things.tsv", 1);

    public static TheoryData<string, string> Cues() => Examples("cues.tsv", 2);

    public static TheoryData<string, string> Speakers() => Examples("speakers.tsv", 3);

    public static TheoryData<string, string> SpeakerNouns() => Examples("speaking.tsv", 2);

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Outcome_Example_HasTheOutcome(string outcome, string example) => Assert.Equal(outcome, WireNames.Get(First(example).Outcome));

    [Theory]
    [MemberData(nameof(People))]
    public void People_Example_HasTheGroup(string group, string example) => Assert.Equal(group, WireNames.Get(First(example).Group));

    [Theory]
    [MemberData(nameof(Modifiers))]
    public void Modifier_Example_HasTheQualifier(string qualifier, string example) =>
        Assert.Equal(qualifier == "fewerThan" ? "atMost" : qualifier, WireNames.Get(First(example).Count.Qualifier));

    [Theory]
    [MemberData(nameof(Vague))]
    public void VagueWord_Example_KeepsTheWord(string word, string example) => Assert.Equal(word, First(example).Count.Word);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Number_Example_HasTheNumber(string number, string example)
    {
        var expected = (number[0] == 'x' ? 2 : 1) * long.Parse(number.AsSpan().TrimStart("x="), CultureInfo.InvariantCulture);

        Assert.Equal(CountRange.Exact(expected), First(example).Count);
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void Thing_Example_IsNoClaim(string things, string example)
    {
        using var reader = new ClaimReader(example);

        Assert.False(reader.Read(), things);
    }

    [Theory]
    [MemberData(nameof(Cues))]
    public void Cue_Example_NamesTheSpeaker(string part, string example) => Assert.True(example[First(example).Claimant] == "Valley Observatory", part);

    [Theory]
    [MemberData(nameof(Speakers))]
    [MemberData(nameof(SpeakerNouns))]
    public void Speaker_Example_IsFound(string kind, string example) => Assert.False(example[First(example).Claimant].Length == 0, kind);

    private static TheoryData<string, string> Examples(string table, int column)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(RepositoryFiles.PathOf($"src/DeirZour.Core/Text/Lexicon/{table}")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], cells[column]);
        }

        return data;
    }

    private static ExtractedClaim First(string text)
    {
        using var reader = new ClaimReader(text);
        Assert.True(reader.Read(), $"no claim in: {text}");
        return reader.Current;
    }
}
