using System.Globalization;
using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Validate;

/// <summary>One row for each finding under a header. A table has no place for a summary.</summary>
internal sealed class CsvFindings : IFindingWriter
{
    private readonly CsvWriter _csv;

    /// <param name="output">Where to write.</param>
    public CsvFindings(Stream output)
    {
        _csv = new CsvWriter(output);
        _csv.WriteLine("rule", "name", "severity", "file", "line", "column", "record", "message");
    }

    public void Write(Diagnostic finding) => _csv.WriteLine(
        finding.Rule.Id,
        finding.Rule.Name,
        WireNames.Get(finding.Severity),
        finding.File,
        finding.Line()?.ToString(CultureInfo.InvariantCulture),
        finding.Column()?.ToString(CultureInfo.InvariantCulture),
        finding.Record,
        finding.PathAndMessage());

    public void Finish(ValidationSummary summary)
    {
    }

    public void Dispose() => _csv.Dispose();
}
