using BenchmarkDotNet.Attributes;
using DeirZour.Seeds;
using DeirZour.Validation;

namespace DeirZour.Benchmarks.Validation;

/// <summary>Validating every record of the seed dataset by itself: the same rules run by FluentValidation alone, and with the checks before it.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class RecordValidationBenchmarks
{
    private static readonly Dataset Dataset = SeedDataset.Default.Dataset;

    /// <returns>The number of findings.</returns>
    [Benchmark(Baseline = true)]
    public int FluentValidationAlone() =>
        ByRules(SourceValidator.Instance, Dataset.Sources)
        + ByRules(DocumentValidator.Instance, Dataset.Documents)
        + ByRules(ActorValidator.Instance, Dataset.Actors)
        + ByRules(PlaceValidator.Instance, Dataset.Places)
        + ByRules(ConflictEventValidator.Instance, Dataset.Events)
        + ByRules(CasualtyClaimValidator.Instance, Dataset.Claims)
        + ByRules(StatementValidator.Instance, Dataset.Statements);

    /// <returns>The number of findings.</returns>
    [Benchmark]
    public int ChecksFirst() =>
        ChecksFirst(SourceValidator.Instance, Dataset.Sources)
        + ChecksFirst(DocumentValidator.Instance, Dataset.Documents)
        + ChecksFirst(ActorValidator.Instance, Dataset.Actors)
        + ChecksFirst(PlaceValidator.Instance, Dataset.Places)
        + ChecksFirst(ConflictEventValidator.Instance, Dataset.Events)
        + ChecksFirst(CasualtyClaimValidator.Instance, Dataset.Claims)
        + ChecksFirst(StatementValidator.Instance, Dataset.Statements);

    private static int ByRules<T>(RecordValidator<T> validator, EquatableArray<T> records)
        where T : notnull
    {
        var findings = 0;
        foreach (var record in records)
        {
            findings += validator.ValidateByRules(record).Errors.Count;
        }

        return findings;
    }

    private static int ChecksFirst<T>(RecordValidator<T> validator, EquatableArray<T> records)
        where T : notnull
    {
        var findings = 0;
        foreach (var record in records)
        {
            findings += validator.Validate(record).Errors.Count;
        }

        return findings;
    }
}
