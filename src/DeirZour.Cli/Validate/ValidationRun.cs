using DeirZour.Cli.Inputs;
using DeirZour.Tabular;

namespace DeirZour.Cli.Validate;

/// <summary>One run over any number of inputs: passes findings on as they come and counts.</summary>
/// <param name="writer">Takes the findings.</param>
/// <param name="progress">Shows how far the run has come.</param>
internal sealed class ValidationRun(IFindingWriter writer, Progress progress)
{
    private long _records;
    private long _errors;
    private long _warnings;
    private int _inputs;

    private static string TableNames => string.Join(", ", TableSchemas.All.Select(schema => schema.Name));

    /// <summary>What the run came to so far.</summary>
    public ValidationSummary Summary => new(_inputs, _records, _errors, _warnings);

    /// <summary>Validates an input.</summary>
    /// <param name="input">The input; it stays open.</param>
    /// <param name="name">The name by which findings call it.</param>
    /// <param name="given">What it holds, or null to see it from its content.</param>
    /// <returns>What was not checked and why, or null when every rule was checked.</returns>
    /// <exception cref="UnreadableInputException">It holds nothing that the tool knows.</exception>
    /// <exception cref="IOException">It cannot be read to its end.</exception>
    public string? Validate(Stream input, string name, TableSchema? given = null)
    {
        var headed = HeadedStream.Open(input, SchemaDetector.HeadLength);
        var before = _records;
        string? omission = null;
        if (given is null && SchemaDetector.IsDataset(headed.Head))
        {
            omission = new DatasetCheck(name, Report, CountRecord).Run(headed);
        }
        else if ((given ?? TableSchemas.Detect(headed.Head)) is { } schema)
        {
            new TableCheck(name, Report, CountRecord).Run(headed, schema);
        }
        else
        {
            throw new UnreadableInputException(name, $"expected our JSON or NDJSON, or a table of {TableNames}, found none of them");
        }

        _inputs++;
        return omission;

        void CountRecord()
        {
            _records++;
            progress.Report(name, _records - before, headed.Share);
        }
    }

    private void Report(Diagnostic finding)
    {
        _errors += finding.Severity == Severity.Error ? 1 : 0;
        _warnings += finding.Severity == Severity.Warning ? 1 : 0;
        writer.Write(finding);
    }
}
