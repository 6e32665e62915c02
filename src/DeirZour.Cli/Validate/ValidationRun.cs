using DeirZour.Cli.Inputs;
using DeirZour.Tabular;

namespace DeirZour.Cli.Validate;

/// <summary>One run over any number of inputs: passes findings on as they come and counts.</summary>
/// <param name="writer">Takes the findings.</param>
/// <param name="progress">Shows how far the run has come.</param>
/// <param name="grades">How grave the caller holds findings to be.</param>
/// <param name="invalidUtf8">How cells of tables are read that are not UTF-8.</param>
internal sealed class ValidationRun(IFindingWriter writer, Progress progress, RuleGrades grades, InvalidUtf8Reading invalidUtf8)
{
    private readonly List<ValidatedInput> _inputs = [];
    private long _records;
    private long _errors;
    private long _warnings;

    /// <summary>What the run came to so far.</summary>
    public ValidationSummary Summary => new(_inputs, _records, _errors, _warnings);

    /// <summary>Validates an input.</summary>
    /// <param name="input">The input; it stays open.</param>
    /// <param name="name">The name by which findings call it.</param>
    /// <param name="given">What it holds, or null to see it from its content.</param>
    /// <returns>What else there is to say about it, such as what was not checked and why, or null.</returns>
    /// <exception cref="UnreadableInputException">It holds nothing that the tool knows.</exception>
    /// <exception cref="IOException">It cannot be read to its end.</exception>
    public string? Validate(Stream input, string name, TableSchema? given = null)
    {
        var headed = HeadedStream.Open(input, SchemaDetector.HeadLength);
        var before = _records;
        Func<double?> share = () => headed.Share;
        string? note;
        string kind;
        if (given is null && SchemaDetector.IsDataset(headed.Head))
        {
            (kind, note) = ("our JSON", new DatasetCheck(name, Report, CountRecord).Run(headed));
        }
        else if ((given ?? TableSchemas.Detect(headed.Head)) is { } schema)
        {
            var options = new TabularReadOptions { File = name, InvalidUtf8 = invalidUtf8 };
            (kind, note) = (schema.Name, schema == ClaimColumns.Schema
                ? new DatasetCheck(name, Report, CountRecord).Run(headed, options)
                : new TableCheck(options, Report, CountRecord).Run(headed, schema));
        }
        else
        {
            throw SchemaDetector.Unknown(name, headed.Head);
        }

        _inputs.Add(new ValidatedInput(name, kind, _records - before));
        return note;

        void CountRecord()
        {
            _records++;
            progress.Report(name, _records - before, share);
        }
    }

    private void Report(Diagnostic finding)
    {
        if (grades.Apply(finding) is { } graded)
        {
            _errors += graded.Severity == Severity.Error ? 1 : 0;
            _warnings += graded.Severity == Severity.Warning ? 1 : 0;
            writer.Write(graded);
        }
    }
}
