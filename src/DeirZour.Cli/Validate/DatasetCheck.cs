using DeirZour.Cli.Rendering;
using DeirZour.Json;
using DeirZour.Tabular;
using DeirZour.Validation;

namespace DeirZour.Cli.Validate;

/// <summary>
/// Validates our own records: each by itself and, as long as they are not too many, all of an input together. The path of a
/// finding about a record starts at the record, whose id and line stand beside it.
/// </summary>
/// <param name="name">The name by which findings call the input.</param>
/// <param name="report">Takes the findings.</param>
/// <param name="countRecord">Is called for each record.</param>
internal sealed class DatasetCheck(string name, Action<Diagnostic> report, Action countRecord)
{
    /// <summary>The default of <see cref="MaxTogether"/>.</summary>
    public const int DefaultMaxTogether = 100_000;

    /// <summary>The rules that a record may seem to break because another one was not read.</summary>
    private static readonly Rule[] RulesAboutAbsence = [DatasetRules.ReferenceDangling, DatasetRules.DocumentWithoutClaims, DatasetRules.SourceUnused];

    private readonly HeldRecords _held = new();

    /// <summary>How many records are held at most to be validated together; it bounds the memory.</summary>
    public int MaxTogether { get; init; } = DefaultMaxTogether;

    /// <summary>Reads JSON to its end.</summary>
    /// <returns>What was not checked and why, or null when every rule was checked.</returns>
    public string? Run(Stream input)
    {
        var (together, isWhole) = Run(DatasetJson.ReadRecords(input, new JsonReadOptions { File = name, MaxDiagnostics = int.MaxValue }), isWhole: true);
        return !together ? TooMany
            : isWhole ? null
            : "not every record could be read: dangling ids and unused records were not looked for";
    }

    /// <summary>Reads our CSV to its end.</summary>
    /// <inheritdoc cref="Run(Stream)"/>
    public string? Run(Stream input, TabularReadOptions options) =>
        Run(ClaimTableReader.ReadRecords(input, options), isWhole: false).Together
            ? "our CSV has no records of actors and places: dangling ids were not looked for"
            : TooMany;

    private string TooMany => $"more than {NumberWords.Number(MaxTogether)} records: rules across records were not checked";

    /// <param name="reads">The records and findings.</param>
    /// <param name="isWhole">Whether the input can hold everything that its records refer to.</param>
    /// <returns>Whether the records were validated together, and whether they were all there.</returns>
    private (bool Together, bool IsWhole) Run(IEnumerable<RecordRead<IRecord>> reads, bool isWhole)
    {
        var together = true;
        foreach (var read in reads)
        {
            if (read.Diagnostic is { } finding)
            {
                report(finding);
                isWhole &= finding.Severity != Severity.Error;
                continue;
            }

            countRecord();
            if (together && _held.Count == MaxTogether)
            {
                together = false;
                _held.Release(ReportAlone);
            }

            if (together)
            {
                _held.Add(read.Record!, read.Position);
            }
            else
            {
                ReportAlone(read.Record!, read.Position);
            }
        }

        if (together)
        {
            ReportTogether(isWhole);
        }

        return (together, isWhole);
    }

    private void ReportTogether(bool isWhole)
    {
        foreach (var finding in DatasetValidator.Instance.Validate(_held.ToDataset()).ToDiagnostics(name)
            .Where(finding => isWhole || !RulesAboutAbsence.Contains(finding.Rule))
            .Select(_held.Locate)
            .OrderBy(finding => finding.Position?.Offset))
        {
            report(finding);
        }
    }

    private void ReportAlone(IRecord record, TextPosition position)
    {
        foreach (var finding in Validate(record))
        {
            report(finding with { Position = finding.Position ?? position });
        }
    }

    private IReadOnlyList<Diagnostic> Validate(IRecord record) => record switch
    {
        Source source => SourceValidator.Instance.Validate(source).ToDiagnostics(name),
        Document document => DocumentValidator.Instance.Validate(document).ToDiagnostics(name),
        Actor actor => ActorValidator.Instance.Validate(actor).ToDiagnostics(name),
        Place place => PlaceValidator.Instance.Validate(place).ToDiagnostics(name),
        ConflictEvent item => ConflictEventValidator.Instance.Validate(item).ToDiagnostics(name),
        CasualtyClaim claim => CasualtyClaimValidator.Instance.Validate(claim).ToDiagnostics(name),
        Statement statement => StatementValidator.Instance.Validate(statement).ToDiagnostics(name),
        _ => throw new ArgumentOutOfRangeException(nameof(record), record.GetType(), "Expected a record of a dataset."),
    };
}
