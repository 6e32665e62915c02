using DeirZour.Cli.Rendering;

namespace DeirZour.Cli.Validate;

/// <summary>One JSON document: <c>{"findings":[…],"summary":{…}}</c>, a finding a line.</summary>
/// <param name="output">Where to write.</param>
internal sealed class JsonFindings(Stream output) : IFindingWriter
{
    private readonly JsonLines _lines = new(output);
    private bool _any;

    public void Write(Diagnostic finding)
    {
        _lines.Raw(_any ? ",\n"u8 : "{\"findings\":[\n"u8);
        FindingJson.Write(_lines.Json, finding);
        _lines.End(default);
        _any = true;
    }

    public void Finish(ValidationSummary summary)
    {
        _lines.Raw(_any ? "\n],\"summary\":"u8 : "{\"findings\":[],\"summary\":"u8);
        FindingJson.Write(_lines.Json, summary);
        _lines.End("}\n"u8);
    }

    public void Dispose() => _lines.Dispose();
}
