using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Validate;

/// <summary>One JSON object a line for each finding, and one with the summary in the last line.</summary>
/// <param name="output">Where to write.</param>
internal sealed class NdjsonFindings(Stream output) : IFindingWriter
{
    private readonly JsonLines _lines = new(output);

    public void Write(Diagnostic finding)
    {
        FindingJson.Write(_lines.Json, finding);
        _lines.End("\n"u8);
    }

    public void Finish(ValidationSummary summary)
    {
        _lines.Json.WriteStartObject();
        _lines.Json.WritePropertyName("summary"u8);
        FindingJson.Write(_lines.Json, summary);
        _lines.Json.WriteEndObject();
        _lines.End("\n"u8);
    }

    public void Dispose() => _lines.Dispose();
}
