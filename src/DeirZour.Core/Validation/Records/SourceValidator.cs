namespace DeirZour.Validation;

/// <summary>Validates a <see cref="Source"/> by <see cref="RecordRules"/>.</summary>
/// <remarks>Thread safe.</remarks>
public sealed class SourceValidator : RecordValidator<Source>
{
    private SourceValidator()
    {
        Id(source => source.Id);
        Names(source => source.Name, source => source.Names);
        Code<SourceKind>("kind", source => source.Kind);
        Parent(source => source.Id, source => source.Parent);
        Reference("actor", source => source.Actor);
    }

    /// <summary>The one instance.</summary>
    public static SourceValidator Instance { get; } = new();
}
