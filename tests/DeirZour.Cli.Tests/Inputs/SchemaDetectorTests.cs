using DeirZour.Cli.Inputs;
using DeirZour.Cli.Tests.Support;

namespace DeirZour.Cli.Tests.Inputs;

public sealed class SchemaDetectorTests
{
    [Theory]
    [InlineData("{\"schema\":\"deirzour/1.0\"}", true)]
    [InlineData("\uFEFF \r\n\t{", true)]
    [InlineData("[1]", true)]
    [InlineData("", false)]
    [InlineData("\uFEFF \r\n", false)]
    [InlineData("id,year,type_of_violence,best\n1,2016,1,4\n", false)]
    [InlineData("plain words", false)]
    [InlineData("\u0089PNG\r\n", false)]
    public void IsDataset_Head_IsJson(string head, bool expected) => Assert.Equal(expected, SchemaDetector.IsDataset(Tool.Utf8(head)));
}
