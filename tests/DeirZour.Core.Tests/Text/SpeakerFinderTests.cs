using DeirZour.Text;

namespace DeirZour.Tests.Text;

/// <summary>Every text of speakers.tsv gives its claims with the speaker, the relay, the voice and the hedge that stand beside it.</summary>
public sealed class SpeakerFinderTests
{
    public static TheoryData<string, string, string> Texts() => SentenceTable.Read("speakers.tsv");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_TextOfPhenomenon_GivesItsSpeakers(string phenomenon, string expected, string text)
    {
        Assert.Equal($"{phenomenon}: {expected}", $"{phenomenon}: {SentenceTable.Describe(text, claim => Attribution(claim, text))}");
    }

    /// <summary>A text may break off anywhere, and any character of it may be lost to another.</summary>
    [Theory]
    [InlineData("speakers.tsv")]
    [InlineData("scopes.tsv")]
    [InlineData("links.tsv")]
    public void Read_PrefixOrDamagedText_KeepsSpeakersInside(string table)
    {
        foreach (var row in SentenceTable.Read(table))
        {
            var text = (string)row[2];
            for (var at = 0; at < text.Length; at++)
            {
                AssertInside(text[..at]);
                foreach (var other in " \n\":,.\0")
                {
                    AssertInside(text[..at] + other + text[(at + 1)..]);
                }
            }
        }
    }

    private static void AssertInside(string text)
    {
        using var reader = new ClaimReader(text);
        while (reader.Read())
        {
            Assert.True(reader.Current.Claimant.End.Value <= text.Length && reader.Current.Relay.End.Value <= text.Length, text);
        }
    }

    private static string Attribution(ExtractedClaim claim, string text) =>
        $" {WireNames.Get(claim.Voice)}{Part(" by", text[claim.Claimant])}{Part(" via", text[claim.Relay])}{Part(" hedged", text[claim.Hedge])}";

    private static string Part(string role, string words) => words.Length == 0 ? "" : $"{role} \"{words}\"";
}
