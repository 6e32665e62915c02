using DeirZour.Cli.Inputs;

namespace DeirZour.Cli.Tests.Inputs;

public sealed class HeadedStreamTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(10, 4)]
    public void Open_AnyLength_ShowsTheHeadAndDeliversEverything(int length, int headLength)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(number => (byte)number)];
        using var headed = HeadedStream.Open(new MemoryStream(bytes), headLength: 4);
        using var copy = new MemoryStream();

        Assert.Equal(bytes[..headLength], headed.Head.ToArray());
        headed.CopyTo(copy);

        Assert.Equal(bytes, copy.ToArray());
        Assert.Equal(length == 0 ? null : 1.0, headed.Share);
    }

    [Fact]
    public void Read_StreamThatBecameShorter_SaysThatTheRestIsNotKnown()
    {
        using var file = new MemoryStream();
        file.Write(new byte[100]);
        file.Position = 0;
        using var headed = HeadedStream.Open(file, headLength: 10);
        headed.ReadExactly(new byte[50]);

        file.SetLength(20);

        Assert.Equal("it became shorter while it was read", Assert.Throws<EndOfStreamException>(() => headed.Read(new byte[50])).Message);
    }

    [Fact]
    public void Read_StreamThatGrows_DeliversWhatCameToo()
    {
        using var file = new MemoryStream();
        file.Write(new byte[20]);
        file.Position = 0;
        using var headed = HeadedStream.Open(file, headLength: 10);
        headed.ReadExactly(new byte[20]);

        file.SetLength(30);

        Assert.Equal(10, headed.Read(new byte[50]));
        Assert.Equal(0, headed.Read(new byte[50]));
    }
}
