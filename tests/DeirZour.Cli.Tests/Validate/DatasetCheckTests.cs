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
        var (omission, findings) = Run(Twins, maxTogether: 3);

        Assert.Null(omission);
        Assert.Equal([2, 3, 3], findings.Where(finding => finding.Severity != Severity.Information).Select(finding => finding.Line()));
        Assert.Contains(findings, finding => finding.Rule.Name == "reference-dangling" && finding is { Record: "wire", Path: "parent" });
    }

    [Fact]
    public void Run_TooManyRecords_AreCheckedOneByOne()
    {
        var (omission, findings) = Run(Twins, maxTogether: 2);

        Assert.Equal("more than 2 records: rules across records were not checked", omission);
        Assert.Equal(2, Assert.Single(findings).Line());
    }

    [Fact]
    public void Run_RecordThatCannotBeRead_IsNotMissedAndMovesNoIndex()
    {
        var (omission, findings) = Run(
            """
            {"schema":"deirzour/1.0",
             "sources":[{"id":"gazette","name":"The River Gazette","kind":"news-media"}],
             "documents":[{"id":"d1","publisher":"gazette","title":"Market struck","colour":"red"},
              {"id":"d2","publisher":"gazette","title":"Bridge struck","publishedOn":"1999-03-04"}],
             "statements":[{"id":"s1","document":"d1","kind":"attack","summary":"The market is struck","attribution":{"voice":"own"}},
              {"id":"s2","document":"d2","kind":"attack","summary":"The bridge is struck","attribution":{"voice":"own"},"when":{"date":"1999-05-06"}}]}
            """,
            maxTogether: 100);

        Assert.Equal("not every record could be read: dangling ids and unused records were not looked for", omission);
        Assert.Collection(
            findings,
            finding => Assert.Equal(("DZ2006", "documents[0]", "d1", 3), (finding.Rule.Id, finding.Path, finding.Record, finding.Line())),
            finding => Assert.Equal(("DZ5015", "when.date", "s2", 6), (finding.Rule.Id, finding.Path, finding.Record, finding.Line())));
    }

    private static (string? Omission, List<Diagnostic> Findings) Run(string json, int maxTogether)
    {
        List<Diagnostic> findings = [];
        var check = new DatasetCheck("twins.ndjson", findings.Add, () => { }) { MaxTogether = maxTogether };

        var omission = check.Run(new MemoryStream(Tool.Utf8(json)));

        Assert.All(findings, finding => Assert.Equal("twins.ndjson", finding.File));
        return (omission, findings);
    }
}
