using DeirZour.Cli.Inputs;
using DeirZour.Cli.Tests.Support;

namespace DeirZour.Cli.Tests.Inputs;

public sealed class SchemaDetectorTests
{
    [Theory]
    [InlineData("{\"schema\":\"deirzour/1.0\"}", nameof(InputSchema.Dataset))]
    [InlineData("\uFEFF \r\n\t{", nameof(InputSchema.Dataset))]
    [InlineData("[1]", nameof(InputSchema.Dataset))]
    [InlineData("", nameof(InputSchema.Dataset))]
    [InlineData("id,year,type_of_violence,best\n1,2016,1,4\n", nameof(InputSchema.UcdpGed))]
    [InlineData("\uFEFF\"ID\",\"YEAR\",\"BEST_EST\"\r\n", nameof(InputSchema.UcdpGed))]
    [InlineData("date_prec", nameof(InputSchema.UcdpGed))]
    [InlineData("id,name\nbest,1\n", nameof(InputSchema.Unknown))]
    [InlineData("bestial,id", nameof(InputSchema.Unknown))]
    [InlineData("plain words", nameof(InputSchema.Unknown))]
    [InlineData("\u0089PNG\r\n", nameof(InputSchema.Unknown))]
    public void Detect_Head_TellsTheSchema(string head, string schema) =>
        Assert.Equal(schema, SchemaDetector.Detect(Tool.Utf8(head)).ToString());
}
