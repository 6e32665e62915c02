namespace DeirZour.Cli.Validate;

/// <summary>Writes findings in one form. Dispose to flush.</summary>
internal interface IFindingWriter : IDisposable
{
    /// <summary>Writes one finding, as it comes.</summary>
    void Write(Diagnostic finding);

    /// <summary>Writes what closes the list.</summary>
    void Finish(ValidationSummary summary);
}
