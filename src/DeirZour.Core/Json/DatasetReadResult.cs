namespace DeirZour.Json;

/// <summary>A dataset as far as it could be read, and what was found on the way.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class DatasetReadResult
{
    internal DatasetReadResult(Dataset dataset, IReadOnlyList<Diagnostic> diagnostics)
    {
        Dataset = dataset;
        Diagnostics = diagnostics;
        HasErrors = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }

    /// <summary>All records that could be read, in the order of the file.</summary>
    public Dataset Dataset { get; }

    /// <summary>The findings, in the order of the file. Each record that is missing from <see cref="Dataset"/> is covered by one.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a finding is an error, that is whether <see cref="Dataset"/> may be incomplete.</summary>
    public bool HasErrors { get; }
}
