namespace DeirZour.Cli.Extract;

/// <summary>Writes texts with their claims in one of the formats. Dispose to flush.</summary>
internal interface IExtractionWriter : IDisposable
{
    /// <summary>Writes one text, or why it could not be read.</summary>
    void Write(Extraction extraction);
}
