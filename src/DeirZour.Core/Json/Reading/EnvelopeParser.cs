using System.Globalization;
using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

/// <summary>Reads <c>{"schema":…,"sources":[…],…}</c> record by record.</summary>
internal sealed partial class EnvelopeParser(RecordSink sink, JsonReadOptions options) : FormatParser
{
    private readonly RecordDecoder _decoder = new(sink, SyntaxErrors.EndOfText);
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private Phase _phase = Phase.Opening;
    private TextCursor _start;
    private string _member = string.Empty;
    private RecordKind? _section;
    private int _index;
    private bool _needsComma;
    private bool _isAfterComma;

    private enum Phase
    {
        Opening,
        Members,
        MemberValue,
        Records,
        Recovery,
        Closed,
    }

    public override bool Advance(ref ParserInput input)
    {
        input.TakeBlanks();
        if (input.Rest.IsEmpty)
        {
            if (input.IsFinal)
            {
                Finish(input.Cursor);
            }

            return input.IsFinal;
        }

        if (!input.IsFinal && input.Rest.Length < LookAhead)
        {
            return false;
        }

        return _phase switch
        {
            Phase.Opening => Open(ref input),
            Phase.Members => ReadMember(ref input),
            Phase.MemberValue => ReadMemberValue(ref input),
            Phase.Records => ReadElement(ref input),
            Phase.Recovery => Recover(ref input),
            _ => RefuseRest(ref input),
        };
    }

    private bool Open(ref ParserInput input)
    {
        _start = input.Cursor;
        _phase = Phase.Members;
        if (input.Rest[0] == '{')
        {
            input.Take(1);
        }
        else
        {
            AddUnexpected(input, "\"{\" before the first member");
        }

        return true;
    }

    private bool RefuseRest(ref ParserInput input)
    {
        AddUnexpected(input, "the end of the text behind the envelope");
        Finish(input.Cursor);
        return true;
    }

    private void Finish(TextCursor end)
    {
        if (_phase is Phase.Members or Phase.MemberValue or Phase.Records)
        {
            var expected = _phase switch
            {
                Phase.Members => "\"}\"",
                Phase.MemberValue => "a value",
                _ => "\"]\"",
            };
            sink.Add(JsonRules.Syntax, $"expected {expected}, found {SyntaxErrors.EndOfText}", end, _phase == Phase.Members ? null : _member);
        }

        if (!_members.Contains(SchemaName.Member))
        {
            sink.Add(JsonRules.SchemaVersion, $"expected a member \"{SchemaName.Member}\" that says \"{SchemaName.Current}\", found none", _start);
        }

        IsDone = true;
    }

    private void TakeComma(ref ParserInput input)
    {
        if (!_needsComma)
        {
            AddUnexpected(input, Expected());
        }

        _needsComma = false;
        _isAfterComma = true;
        input.Take(1);
    }

    private void CheckCommaBefore(ParserInput input)
    {
        if (_needsComma)
        {
            AddUnexpected(input, "\",\"");
        }

        _needsComma = false;
        _isAfterComma = false;
    }

    private void CheckNoCommaBeforeEnd(ParserInput input)
    {
        if (_isAfterComma)
        {
            AddUnexpected(input, $"{Expected()} after the comma");
        }

        _needsComma = true;
        _isAfterComma = false;
    }

    private string Expected() => _phase == Phase.Records ? _section!.Noun : "a member";

    /// <summary>The path of the value that is being read.</summary>
    private string Path() => _phase switch
    {
        Phase.Records => string.Create(CultureInfo.InvariantCulture, $"{_member}[{_index}]"),
        Phase.MemberValue => _member,
        _ => string.Empty,
    };

    private void AddUnexpected(ParserInput input, string expected)
    {
        if (sink.HasRoom(JsonRules.Syntax))
        {
            sink.Add(JsonRules.Syntax, $"expected {expected}, found {SyntaxErrors.Found(input.Rest, 0)}", input.Cursor, Path());
        }
    }
}
