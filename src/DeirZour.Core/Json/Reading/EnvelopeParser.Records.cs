using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

internal sealed partial class EnvelopeParser
{
    private ValueScan _scan = new();
    private LineEnd _lineEnd;
    private bool _recordsAreLines = true;
    private int _failedLength;

    private bool ReadElement(ref ParserInput input)
    {
        Debug.Assert(_section is not null, "Records stand in sections.");
        switch (input.Rest[0])
        {
            case (byte)',':
                TakeComma(ref input);
                return true;
            case (byte)']':
                CheckNoCommaBeforeEnd(input);
                input.Take(1);
                _phase = Phase.Members;
                return true;
            case (byte)'"' when !_scan.IsRunning:
                return ReadText(ref input, _section);
            case (byte)'{':
                return ReadRecord(ref input, _section);
            default:
                return ReadStray(ref input, _section);
        }
    }

    /// <summary>A text is no record, but it may be the next member of the envelope where a "]" was lost.</summary>
    private bool ReadText(ref ParserInput input, RecordKind kind)
    {
        if (!IsSectionAhead(input.Rest))
        {
            return ReadStray(ref input, kind);
        }

        AddUnexpected(input, "\"]\" before the next member");
        _phase = Phase.Members;
        _needsComma = false;
        return true;
    }

    private bool ReadRecord(ref ParserInput input, RecordKind kind)
    {
        if (!_scan.IsRunning)
        {
            if (input.Cursor.OnlyBlanksBefore)
            {
                _recordIndentation = input.Cursor.Indentation;
            }

            switch (TryReadLine(ref input, kind))
            {
                case null:
                    return false;
                case true:
                    return true;
            }
        }

        if (!TryScanValue(ref input, kind.InEnvelope, out var length))
        {
            return false;
        }

        if (length > 0)
        {
            CheckCommaBefore(input);
            var json = input.Rest[..length];
            if (length != _failedLength && RecordDecoder.Decode(json, kind.InEnvelope) is { } record)
            {
                sink.Add(record, input.Cursor.Position);

                // More than a record stood on the line; the next lines will be no better.
                _recordsAreLines &= _failedLength == 0;
            }
            else if (sink.HasRoom(JsonRules.Value))
            {
                _decoder.Explain(json, kind.InEnvelope, input.Cursor, Path());
            }

            TakeElement(ref input, length);
        }

        return true;
    }

    /// <summary>
    /// Reads a record that fills a line, as <see cref="DatasetJson"/> writes them, without looking for its end first: what the
    /// line holds up to a comma is one JSON value, or the attempt fails.
    /// </summary>
    /// <returns>Whether it was such a record; null when more text is needed to tell.</returns>
    private bool? TryReadLine(ref ParserInput input, RecordKind kind)
    {
        if (!_recordsAreLines || !input.Cursor.OnlyBlanksBefore)
        {
            return false;
        }

        if (!_lineEnd.TryFind(input, out var end))
        {
            return input.Rest.Length > options.MaxRecordBytes ? false : null;
        }

        var json = input.Rest[..end].TrimEnd(" \t\r"u8).TrimEnd((byte)',').TrimEnd(" \t\r"u8);
        if (json[^1] != '}' || json.Length > options.MaxRecordBytes)
        {
            return false;
        }

        if (RecordDecoder.Decode(json, kind.InEnvelope) is not { } record)
        {
            _failedLength = json.Length;
            return false;
        }

        CheckCommaBefore(input);
        sink.Add(record, input.Cursor.Position);
        TakeElement(ref input, json.Length);
        return true;
    }

    private bool ReadStray(ref ParserInput input, RecordKind kind)
    {
        if (!TryScanValue(ref input, null, out var length))
        {
            return false;
        }

        if (length > 0)
        {
            CheckCommaBefore(input);
            if (sink.HasRoom(JsonRules.Value))
            {
                sink.Add(JsonRules.Value, $"expected {kind.Noun}, found {SyntaxErrors.FoundValue(input.Rest[..length])}", input.Cursor, Path());
            }

            TakeElement(ref input, length);
        }

        return true;
    }

    private void TakeElement(ref ParserInput input, int length)
    {
        input.Take(length);
        _lineEnd = default;
        _failedLength = 0;
        _index++;
        _needsComma = true;
    }

    /// <summary>Finds the end of a value; a value that is broken or too long becomes a finding, and recovery begins.</summary>
    /// <param name="input">The text from the value on; nothing is taken.</param>
    /// <param name="contract">What the value should be, or null when that does not matter.</param>
    /// <param name="length">The length of the value, or 0 when recovery has begun.</param>
    /// <returns>Whether there was enough text.</returns>
    private bool TryScanValue(ref ParserInput input, JsonTypeInfo? contract, out int length)
    {
        length = 0;
        int? brokenAt = null;
        var limit = _phase == Phase.Records ? options.MaxRecordBytes : Math.Max(options.MaxRecordBytes, LookAhead);
        try
        {
            if (!_scan.TryFindEnd(input.Rest, input.IsFinal, out length) && input.Rest.Length <= limit)
            {
                return false;
            }
        }
        catch (JsonException exception)
        {
            brokenAt = SyntaxErrors.OffsetOf(exception, input.Rest);
            if (!input.IsFinal && input.Rest.Length - brokenAt < LookAhead)
            {
                return false;
            }
        }

        if (brokenAt is null && length > 0 && length <= limit)
        {
            return true;
        }

        if (brokenAt is not null)
        {
            CheckCommaBefore(input);
            if (sink.HasRoom(JsonRules.Syntax))
            {
                _decoder.Explain(input.Rest, contract, input.Cursor, Path());
            }
        }
        else
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"expected at most {limit} bytes, found more");
            sink.Add(JsonRules.RecordLength, message, input.Cursor, Path());
        }

        StartRecovery(input, brokenAt ?? length);
        length = 0;
        return true;
    }
}
