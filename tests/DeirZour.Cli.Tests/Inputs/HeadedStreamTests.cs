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
}
