using System.Globalization;
using System.Text.Json;
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

    private bool ReadMember(ref ParserInput input)
    {
        switch (input.Rest[0])
        {
            case (byte)',':
                TakeComma(ref input);
                return true;
            case (byte)'}':
                CheckNoCommaBeforeEnd(input);
                input.Take(1);
                _phase = Phase.Closed;
                return true;
            case (byte)'"':
                ReadMemberName(ref input);
                return true;
            default:
                AddUnexpected(input, _isAfterComma ? "another member in quotes" : "\",\" or \"}\"");
                StartRecovery(input, intact: 0);
                return true;
        }
    }

    private void ReadMemberName(ref ParserInput input)
    {
        if (!MemberName.TryFind(input.Rest, out var name, out var length))
        {
            AddUnexpected(input, "the name of a member and \":\"");
            StartRecovery(input, intact: 1);
            return;
        }

        CheckCommaBefore(input);
        if (!_members.Add(name))
        {
            sink.Add(JsonRules.DuplicateMember, $"the member \"{name}\" occurs twice", input.Cursor);
        }

        _member = name;
        _section = RecordKind.All.FirstOrDefault(kind => kind.Section == name);
        if (_section is null && name != SchemaName.Member)
        {
            var members = string.Join(", ", RecordKind.All.Select(kind => $"\"{kind.Section}\""));
            sink.Add(JsonRules.UnknownMember, $"expected one of the members \"{SchemaName.Member}\", {members}, found {SyntaxErrors.FoundText(name)}", input.Cursor);
        }

        input.Take(length);
        _phase = Phase.MemberValue;
    }

    private bool ReadMemberValue(ref ParserInput input)
    {
        if (_section is not null && input.Rest[0] == '[')
        {
            input.Take(1);
            _phase = Phase.Records;
            _index = 0;
            _needsComma = false;
            _isAfterComma = false;
            return true;
        }

        if (!TryScanValue(ref input, null, out var value))
        {
            return false;
        }

        if (value > 0)
        {
            var json = input.Rest[..value];
            if (_section is null && _member == SchemaName.Member)
            {
                CheckSchema(json, input.Cursor);
            }
            else if (_section is not null && !json.SequenceEqual("null"u8))
            {
                sink.Add(JsonRules.Value, $"expected a list of records, found {SyntaxErrors.FoundValue(json)}", input.Cursor, _member);
            }

            input.Take(value);
            _phase = Phase.Members;
            _needsComma = true;
        }

        return true;
    }

    private bool RefuseRest(ref ParserInput input)
    {
        AddUnexpected(input, "the end of the text behind the envelope");
        Finish(input.Cursor);
        return true;
    }

    private void CheckSchema(ReadOnlySpan<byte> json, TextCursor at)
    {
        var found = SyntaxErrors.FoundValue(json);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        switch (reader.TokenType == JsonTokenType.String ? SchemaName.Compare(ref reader) : SchemaMatch.None)
        {
            case SchemaMatch.Newer:
                sink.Add(JsonRules.NewerSchema, $"this version reads \"{SchemaName.Current}\"; members that it does not know are refused", at, SchemaName.Member);
                break;
            case SchemaMatch.None:
                sink.Add(JsonRules.SchemaVersion, $"expected \"{SchemaName.Current}\", found {found}; what follows is not read", at, SchemaName.Member);
                IsDone = true;
                break;
        }
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
