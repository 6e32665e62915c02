using DeirZour.Text;

namespace DeirZour.Tests.Text;

public sealed class KnownSpeakersTests
{
    private const string Text = "The Weir Valley Rights Network keeps count. Nine porters were killed, the WVRN said. A monitor said two had died later.";

    private static readonly KnownSpeakers Speakers = KnownSpeakers.Default.With(
        new KnownSpeaker { Name = "Weir Valley Rights Network", OtherNames = ["WVRN"], IsMonitor = true });

    [Fact]
    public void Read_AddedSpeaker_IsNamedInFull()
    {
        using var reader = new ClaimReader(Text, Speakers);

        Assert.True(reader.Read());
        Assert.Equal("Weir Valley Rights Network", Text[reader.Current.Claimant]);
    }

    [Fact]
    public void Read_AddedMonitor_IsTheMonitorOfTheText()
    {
        using var reader = new ClaimReader(System.Text.Encoding.UTF8.GetBytes(Text), Speakers);

        Assert.True(reader.Read() && reader.Read());
        Assert.Equal("Weir Valley Rights Network", Text[reader.Current.Claimant]);
    }

    [Fact]
    public void Read_WithoutAddedSpeaker_IsNamedAsWritten()
    {
        using var reader = new ClaimReader(Text);

        Assert.True(reader.Read());
        Assert.Equal("WVRN", Text[reader.Current.Claimant]);
    }

    [Fact]
    public void With_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => KnownSpeakers.Default.With(null!));
        Assert.Throws<ArgumentNullException>(() => KnownSpeakers.Default.With((KnownSpeaker)null!));
    }

    [Fact]
    public void With_OddNames_IsHarmless()
    {
        var odd = KnownSpeakers.Default.With(new KnownSpeaker { Name = "" }, new KnownSpeaker { Name = "\ud800", OtherNames = ["", "é"] });
        using var reader = new ClaimReader(Text, odd);

        Assert.True(reader.Read());
    }
}
