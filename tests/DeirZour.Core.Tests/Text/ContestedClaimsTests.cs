using DeirZour.Text;

namespace DeirZour.Tests.Text;

public sealed class ContestedClaimsTests
{
    [Theory]
    [InlineData("The army denied reports that 12 villagers had died.", "denied", true)]
    [InlineData("The ministry rejected claims that it had killed 12 porters.", "rejected", true)]
    [InlineData("The council dismissed the latest allegations that 12 porters were killed.", "dismissed", true)]
    [InlineData("The agency could not verify the claim that 12 guards had been killed.", "verify", false)]
    [InlineData("It was unable to confirm reports that 12 guards had been killed.", "confirm", false)]
    [InlineData("The council confirmed that 12 guards had been killed.", "", false)]
    [InlineData("Guards who were denied leave killed 12 porters.", "", false)]
    [InlineData("Twelve porters were killed, but the army denied reports that it fired.", "", false)]
    public void Read_ContestedClaim_KeepsTheWordAndLeavesWhatIsDeniedOutOfTheToll(string text, string hedge, bool isDenied)
    {
        using var reader = new ClaimReader(text);
        Assert.True(reader.Read());
        var claim = reader.Current;
        var toll = reader.Toll(Outcome.Killed);

        Assert.Equal(hedge, text[claim.Hedge]);
        Assert.Equal(isDenied ? null : 12, toll?.Best);
    }

    [Fact]
    public void Read_DeniedClaim_IsNotTheClaimOfWhoDeniesIt()
    {
        const string Text = "The army denied reports that 12 villagers had died.";
        using var reader = new ClaimReader(Text);
        Assert.True(reader.Read());

        Assert.Equal("", Text[reader.Current.Claimant]);
    }
}
