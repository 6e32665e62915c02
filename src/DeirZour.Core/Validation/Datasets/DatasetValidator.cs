using FluentValidation;

namespace DeirZour.Validation;

/// <summary>Validates a <see cref="Dataset"/>: each record by itself, then all of them together by <see cref="DatasetRules"/>.</summary>
/// <remarks>
/// The property name of a failure is a path such as <c>claims[3].count.min</c>, its diagnostic names the record. Sources may contradict
/// each other. Time and memory grow with the number of records and links, whatever they say. Thread safe.
/// </remarks>
public sealed class DatasetValidator : AbstractValidator<Dataset>
{
    private DatasetValidator() =>
        RuleFor(dataset => dataset).Custom((dataset, context) =>
        {
            var findings = new Findings(context.AddFailure, context.PropertyChain.ToString(), record: null);
            ReportRecords(dataset, findings);
            new DatasetExamination(dataset, findings).Report();
        });

    /// <summary>The one instance.</summary>
    public static DatasetValidator Instance { get; } = new();

    private static void ReportRecords(Dataset dataset, Findings findings)
    {
        ReportEach("sources", dataset.Sources, SourceValidator.Instance, findings);
        ReportEach("documents", dataset.Documents, DocumentValidator.Instance, findings);
        ReportEach("actors", dataset.Actors, ActorValidator.Instance, findings);
        ReportEach("places", dataset.Places, PlaceValidator.Instance, findings);
        ReportEach("events", dataset.Events, ConflictEventValidator.Instance, findings);
        ReportEach("claims", dataset.Claims, CasualtyClaimValidator.Instance, findings);
        ReportEach("statements", dataset.Statements, StatementValidator.Instance, findings);
    }

    private static void ReportEach<T>(string list, EquatableArray<T> records, RecordValidator<T> validator, Findings findings)
        where T : class, IRecord
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (!validator.Passes(records[i]))
            {
                validator.Report(records[i], findings.At(list, i, records[i]));
            }
        }
    }
}
