using DeirZour.Tests.Support;
using DeirZour.Text;
using NodaTime;

namespace DeirZour.Tests.Text;

/// <summary>The claims of the seed texts that say when, and those that do not.</summary>
public sealed class TimeExpressionSeedTests
{
    [FactWhenPresent("../shared/seeds/001_643af64d0930e7df.txt")]
    public void When_FightingOfOctober2017_IsAsAnnotated() =>
        Assert.Equal(
            [
                "73: ",
                "73: ",
                "73: ",
                "at least 73: in the last 24 hours = 2017-10-28/2017-10-29",
                "at least 50: on Saturday = 2017-10-28",
                "23: on Saturday = 2017-10-28",
            ],
            Killed("001_643af64d0930e7df.txt", new LocalDate(2017, 10, 29)));

    [FactWhenPresent("../shared/seeds/002_a7069af8299b54a7.txt")]
    public void When_AttackOfJanuary2017_IsAsAnnotated() =>
        Assert.Equal(
            [
                "At least 30: ",
                "Dozens of: on Saturday (14 January) = 2017-01-14",
                "Three: ",
                "at least 12: ",
                "20: ",
                "62: ",
            ],
            Killed("002_a7069af8299b54a7.txt", new LocalDate(2017, 1, 14)));

    private static string[] Killed(string file, LocalDate publishedOn)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("../shared/seeds/" + file));
        var found = new List<string>();
        using var reader = new ClaimReader(text);
        while (reader.Read())
        {
            var claim = reader.Current;
            if (claim.Outcome == Outcome.Killed)
            {
                var when = claim.ToDateReference(text, publishedOn);
                found.Add($"{text.Substring(claim.Start, claim.Length)}: {(when is null ? "" : $"{when.AsWritten} = {when.Date}")}");
            }
        }

        return [.. found];
    }
}
