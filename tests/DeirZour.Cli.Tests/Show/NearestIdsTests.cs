using DeirZour.Cli.Show;

namespace DeirZour.Cli.Tests.Show;

public sealed class NearestIdsTests
{
    private static readonly (string Id, IEnumerable<string> Names)[] Sources =
    [
        ("gazette", ["The River Gazette"]),
        ("monitor", ["Valley Monitor of Harm to Civilians", "VMHC"]),
        ("monitor-north", ["Monitor North"]),
        ("command", ["Northern Command"]),
    ];

    [Theory]
    [InlineData("gazete", "gazette")]
    [InlineData("VMHC", "monitor")]
    [InlineData("monitor", "monitor")]
    [InlineData("river", "gazette")]
    [InlineData("Monitr", "monitor")]
    public void Find_SlipOfThePen_ComesFirst(string written, string expected) => Assert.Equal(expected, NearestIds.Find(written, Sources)[0]);

    [Fact]
    public void Find_ManyAlike_GivesThreeAtMost() =>
        Assert.Equal(["a1", "a2", "a3"], NearestIds.Find("a", new[] { "a1", "a2", "a3", "a4" }.Select(id => (id, (IEnumerable<string>)[]))));

    [Fact]
    public void Find_NothingThere_GivesNothing() => Assert.Empty(NearestIds.Find("a", []));

    [Fact]
    public void Find_EmptyText_StillAnswers() => Assert.NotEmpty(NearestIds.Find(string.Empty, Sources));
}
