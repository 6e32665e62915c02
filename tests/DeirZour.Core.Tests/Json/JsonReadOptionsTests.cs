using DeirZour.Json;

namespace DeirZour.Tests.Json;

public sealed class JsonReadOptionsTests
{
    [Fact]
    public void Defaults_AreAsDocumented()
    {
        var options = new JsonReadOptions();

        Assert.Equal((null, 100, 16_777_216), (options.File, options.MaxDiagnostics, options.MaxRecordBytes));
    }

    [Fact]
    public void MaxDiagnostics_Negative_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxDiagnostics = -1 });

    [Theory]
    [InlineData(0)]
    [InlineData((1 << 30) + 1)]
    public void MaxRecordBytes_OutOfRange_Throws(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxRecordBytes = value });
}
