using System.Text.Json;

namespace DeirZour.Cli.Validate;

/// <summary>The JSON form of a finding: rule, name, severity, file, line, column, record and message, always in this order.</summary>
internal static class FindingJson
{
    /// <summary>Writes a finding as an object.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.Rule.Id);
        json.WriteString("name"u8, finding.Rule.Name);
        json.WriteString("severity"u8, WireNames.Get(finding.Severity));
        json.WriteString("file"u8, finding.File);
        WriteNumber(json, "line"u8, finding.Line());
        WriteNumber(json, "column"u8, finding.Column());
        json.WriteString("record"u8, finding.Record);
        json.WriteString("message"u8, finding.PathAndMessage());
        json.WriteEndObject();
    }

    /// <summary>Writes a summary as an object.</summary>
    public static void Write(Utf8JsonWriter json, ValidationSummary summary)
    {
        json.WriteStartObject();
        json.WriteNumber("records"u8, summary.Records);
        json.WriteNumber("errors"u8, summary.Errors);
        json.WriteNumber("warnings"u8, summary.Warnings);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
