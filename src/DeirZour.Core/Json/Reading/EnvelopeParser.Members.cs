using System.Text.Json;
using DeirZour.Json.Contracts;

namespace DeirZour.Json.Reading;

internal sealed partial class EnvelopeParser
{
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
}
