using DeirZour.Tabular;
using DeirZour.Tests.Tabular;
using DeirZour.Validation;
using FluentValidation;

namespace DeirZour.Tests.Validation;

/// <summary>A column that a file does not have is a finding about its header, if at all, and none about each row.</summary>
public sealed class MissingColumnTests
{
    [Fact]
    public void Validate_UcdpGedWithoutAColumn_FindsNothingInASoundRow() => Check(
        GedText.Columns,
        columns => Reads.All(new GedText(columns).Add(1).ToString()),
        UcdpGedRowValidator.Instance);

    [Fact]
    public void Validate_AcledWithoutAColumn_FindsNothingInASoundRow() => Check(
        AcledText.Columns,
        columns => AcledText.Read(AcledText.Export(columns).Add()),
        AcledRowValidator.Instance);

    [Fact]
    public void Validate_IraqBodyCountWithoutAColumn_FindsNothingInASoundRow() => Check(
        IraqBodyCountText.Columns,
        columns => IraqBodyCountText.Read(IraqBodyCountText.File(columns).Add()),
        IraqBodyCountRowValidator.Instance);

    /// <summary>Columns that share a name are told apart by their neighbours.</summary>
    [Fact]
    public void Validate_AtrocitiesWithoutAColumn_FindsNothingInASoundRow() => Check(
        [.. AtrocityColumns.Schema.Columns.Select((_, index) => $"{index}")],
        columns => AtrocityText.Read(Without(AtrocityText.Header, columns), Without(AtrocityText.Line(), columns)),
        AtrocityRowValidator.Instance);

    private static void Check<TRow>(string[] columns, Func<string[], IReadOnlyList<RecordRead<TRow>>> read, IValidator<TRow> validator)
        where TRow : class
    {
        Assert.Empty(Find(columns));
        Assert.Equal([], columns.Select(column => (column, Findings: Find([.. columns.Where(other => other != column)]))).Where(found => found.Findings.Count > 0));

        List<string> Find(string[] present)
        {
            // Without the columns that tell a dataset there are no rows at all.
            var reads = read(present);
            return [.. reads.Where(item => item.Diagnostic is { Position.Line: > 1 }).Select(item => item.Diagnostic!.ToString()),
                .. reads.Rows().SelectMany(row => validator.Validate(row).ToDiagnostics()).Select(finding => finding.ToString())];
        }
    }

    private static string Without(string line, string[] columns) =>
        string.Join('\t', line.Split('\t').Where((_, index) => columns.Contains($"{index}")));
}
