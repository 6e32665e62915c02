using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

/// <remarks>
/// <para>Where the text is broken, or a record too long, reading goes on at the first of</para>
/// <list type="number">
/// <item>a line behind the broken record's first that begins with <c>{</c> and is indented no deeper than records are,</item>
/// <item>a <c>{</c> behind the broken place that is followed by the member "id", as in a text without lines,</item>
/// <item>a member of the envelope, such as <c>"claims":[</c>.</item>
/// </list>
/// <para>None of the three can be a part of a record that is whole, nor of a text in quotes.</para>
/// </remarks>
internal sealed partial class EnvelopeParser
{
    private long _recordIndentation = long.MaxValue;
    private long _brokenAt;
    private long _resumeAt;

    private void StartRecovery(ParserInput input, int intact)
    {
        if (_phase == Phase.Records)
        {
            _index++;
        }
        else if (_phase == Phase.Members)
        {
            _section = null;
        }

        _phase = Phase.Recovery;
        _brokenAt = input.Cursor.Offset;
        _resumeAt = _brokenAt + Math.Max(intact, 1);
        _scan.Reset();
        _lineEnd = default;
        _failedLength = 0;
    }

    private bool Recover(ref ParserInput input)
    {
        var rest = input.Rest;
        for (var at = 0; ; at++)
        {
            var next = rest[at..].IndexOfAny((byte)'{', (byte)'"');
            if (next < 0)
            {
                input.TakeAll();
                return true;
            }

            at += next;
            if (!input.IsFinal && rest.Length - at < LookAhead)
            {
                input.Take(at);
                return false;
            }

            if (rest[at] == '{' ? IsRecordAhead(input, at) : IsSectionAhead(rest[at..]))
            {
                input.Take(at);
                _phase = rest[at] == '{' ? Phase.Records : Phase.Members;
                _needsComma = false;
                _isAfterComma = false;
                return true;
            }
        }
    }

    private bool IsRecordAhead(ParserInput input, int at)
    {
        if (_section is null || input.Cursor.Offset + at <= _brokenAt)
        {
            return false;
        }

        var rest = input.Rest;
        var blanksFrom = rest[..at].TrimEnd(" \t"u8).Length;
        var indentation = blanksFrom == 0 ? input.Cursor.Indentation + at : at - blanksFrom;
        var startsLine = blanksFrom == 0 ? input.Cursor.OnlyBlanksBefore : rest[blanksFrom - 1] == '\n';
        return (startsLine && indentation <= _recordIndentation)
            || (input.Cursor.Offset + at >= _resumeAt && rest[(at + 1)..].TrimStart(" \t\r\n"u8).StartsWith("\"id\""u8));
    }

    /// <summary>Whether a member of an envelope begins here.</summary>
    public static bool IsSectionAhead(ReadOnlySpan<byte> text) =>
        MemberName.TryFind(text, out var name, out _) && (name == SchemaName.Member || RecordKind.All.Any(kind => kind.Section == name));
}
