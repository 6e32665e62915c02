using DeirZour.Cli.Tests.Support;
using DeirZour.Cli.Validate;

namespace DeirZour.Cli.Tests.Validate;

public sealed class DatasetCheckTests
{
    private const string Twins = """
        {"type":"source","id":"gazette","name":"The River Gazette","kind":"news-media"}
        {"type":"source","id":"wire","name":" ","kind":"news-agency","parent":"gazette"}
        {"type":"source","id":"wire","name":"Relay Wire","kind":"news-agency","parent":"nobody"}
        """;

    [Fact]
    public void Run_FewRecords_AreAlsoCheckedTogether()
    {
        var (isComplete, findings) = Run(maxTogether: 3);

        Assert.True(isComplete);
        Assert.Equal([2, 3, 3], findings.Where(finding => finding.Severity != Severity.Information).Select(finding => finding.Line()));
        Assert.Contains(findings, finding => finding.Rule.Name == "reference-dangling" && finding is { Record: "wire", Path: "sources[2].parent" });
    }

    [Fact]
    public void Run_TooManyRecords_AreCheckedOneByOne()
    {
        var (isComplete, findings) = Run(maxTogether: 2);

        Assert.False(isComplete);
        Assert.Equal(2, Assert.Single(findings).Line());
    }

    private static (bool IsComplete, List<Diagnostic> Findings) Run(int maxTogether)
    {
        List<Diagnostic> findings = [];
        var records = 0;
        var check = new DatasetCheck("twins.ndjson", findings.Add, () => records++) { MaxTogether = maxTogether };

        var isComplete = check.Run(new MemoryStream(Tool.Utf8(Twins)));

        Assert.Equal(3, records);
        Assert.All(findings, finding => Assert.Equal("twins.ndjson", finding.File));
        return (isComplete, findings);
    }
}
