using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DeirZour.Json.Reading;

/// <summary>Makes a record of its text, or findings.</summary>
internal sealed class RecordDecoder(RecordSink sink, string endOfInput)
{
    /// <summary>Makes a record of exactly <paramref name="json"/>; null when it does not fit.</summary>
    public static IRecord? Decode(ReadOnlySpan<byte> json, JsonTypeInfo contract)
    {
        try
        {
            return (IRecord?)JsonSerializer.Deserialize(json, contract);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reports everything that is wrong with a record that did not fit.</summary>
    /// <param name="json">The text of the record, or all that there is of it.</param>
    /// <param name="contract">What it should be, or null when that is not known.</param>
    /// <param name="start">Where the text stands.</param>
    /// <param name="root">The path of the record, such as <c>claims[3]</c>; empty for a line.</param>
    /// <returns>Whether there was something wrong.</returns>
    public bool Explain(ReadOnlySpan<byte> json, JsonTypeInfo? contract, TextCursor start, string root)
    {
        var explanation = RecordExplainer.Explain(json, contract, sink.Room, endOfInput);
        foreach (var finding in explanation.Findings)
        {
            var path = root.Length > 0 && finding.Path.Length > 0 ? $"{root}.{finding.Path}" : root + finding.Path;
            sink.Add(finding.Rule, finding.Message, start.Past(json[..finding.Offset]), path, explanation.RecordId);
        }

        sink.AddUnlisted(explanation.Unlisted, Severity.Error);
        return explanation.Findings.Count > 0;
    }
}
