using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using DeirZour.Json.Contracts;
using DeirZour.Json.Converters;

namespace DeirZour.Json.Reading;

/// <summary>
/// Walks a record that did not fit, beside the contract that it should have fitted, and says in plain words and with exact
/// places everything that is wrong. It runs for bad records only, so that good ones are read at full speed.
/// </summary>
internal ref struct RecordExplainer
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _limit;
    private readonly List<Finding> _findings = [];
    private int _unlisted;
    private Utf8JsonReader _reader;
    private JsonTokenType _lastToken;
    private int _lastEnd;
    private string _path = string.Empty;
    private string? _recordId;

    private RecordExplainer(ReadOnlySpan<byte> json, int limit)
    {
        _json = json;
        _limit = limit;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = RecordContracts.MaxDepth });
    }

    /// <summary>Finds what is wrong with a record.</summary>
    /// <param name="json">The text of the record, or all that there is of it.</param>
    /// <param name="contract">What it should be, or null to look at the syntax only.</param>
    /// <param name="limit">How many findings to list.</param>
    /// <param name="endOfInput">What the end of the text is called.</param>
    public static Explanation Explain(ReadOnlySpan<byte> json, JsonTypeInfo? contract, int limit, string endOfInput)
    {
        var explainer = new RecordExplainer(json, limit);
        try
        {
            explainer.Read();
            if (contract is null)
            {
                explainer.Skip();
            }
            else
            {
                explainer.VisitObject(contract, isRoot: true);
            }

            // Throws when something follows the record.
            explainer.Read();
            if (contract is not null && explainer._findings.Count + explainer._unlisted == 0)
            {
                explainer.Add(JsonRules.Value, "the record does not fit the schema", 0);
            }
        }
        catch (JsonException exception)
        {
            var brokenAt = SyntaxErrors.OffsetOf(exception, json);
            var message = SyntaxErrors.Describe(
                json, brokenAt, explainer._lastToken, explainer._lastEnd, explainer._reader.CurrentDepth, endOfInput);
            explainer.Add(JsonRules.Syntax, message, brokenAt);
        }

        return new Explanation(explainer._findings, explainer._unlisted, explainer._recordId);
    }

    private void VisitObject(JsonTypeInfo contract, bool isRoot = false)
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            AddUnexpected($"an object with the members {Members(contract)}");
            return;
        }

        var start = (int)_reader.TokenStartIndex;
        var outer = _path;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            VisitMember(contract, outer, seen, isRoot);
        }

        _path = outer;
        foreach (var property in contract.Properties)
        {
            if (property.IsRequired && !seen.Contains(property.Name))
            {
                var expected = ContractOf(property).Converter is IValueConverter value ? $": expected {value.Expected}" : string.Empty;
                Add(JsonRules.MissingMember, $"the member \"{property.Name}\" is missing{expected}", start);
            }
        }
    }

    private void VisitMember(JsonTypeInfo contract, string outer, HashSet<string> seen, bool isRoot)
    {
        var at = (int)_reader.TokenStartIndex;
        _path = outer;
        if (!TryGetText(out var name))
        {
            Read();
            Skip();
            return;
        }

        var property = contract.Properties.FirstOrDefault(property => property.Name == name);
        if (property is null)
        {
            Add(JsonRules.UnknownMember, $"expected one of the members {Members(contract)}, found {SyntaxErrors.FoundText(name)}", at);
            Read();
            Skip();
            return;
        }

        _path = outer.Length == 0 ? name : $"{outer}.{name}";
        if (!seen.Add(name))
        {
            Add(JsonRules.DuplicateMember, $"the member \"{name}\" occurs twice", at);
        }

        Read();
        if (isRoot && name == "id" && _reader.TokenType == JsonTokenType.String && TryGetText(out var id) && Id<Claim>.TryParse(id, out _))
        {
            _recordId = id;
        }

        if (_reader.TokenType != JsonTokenType.Null || property.IsRequired)
        {
            VisitValue(ContractOf(property));
        }
    }

    private static JsonTypeInfo ContractOf(JsonPropertyInfo property) =>
        property.Options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

    private static string Members(JsonTypeInfo contract) => string.Join(", ", contract.Properties.Select(property => $"\"{property.Name}\""));

    private void VisitValue(JsonTypeInfo contract)
    {
        if (_reader.TokenType == JsonTokenType.String && !TryGetText(out _))
        {
            return;
        }

        switch (contract.Converter)
        {
            case IValueConverter value when value.Accepts(ref _reader):
                break;
            case IValueConverter value:
                AddUnexpected(value.Expected);
                break;
            case IListConverter list:
                VisitList(contract.Options.GetTypeInfo(list.ElementType));
                break;
            case IFormConverter form:
                VisitForm(form, contract.Options.GetTypeInfo(form.FormType));
                break;
            case var _ when contract.Kind == JsonTypeInfoKind.Object:
                VisitObject(contract);
                break;
            default:
                VisitPlainValue(contract.Type);
                break;
        }
    }

    private void VisitList(JsonTypeInfo element)
    {
        if (!Expect(JsonTokenType.StartArray, "a list"))
        {
            return;
        }

        var outer = _path;
        for (var i = 0; Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
        {
            _path = $"{outer}[{i}]";
            VisitValue(element);
        }

        _path = outer;
    }

    private void VisitForm(IFormConverter converter, JsonTypeInfo contract)
    {
        var start = (int)_reader.TokenStartIndex;
        var before = _findings.Count + _unlisted;
        VisitObject(contract);
        if (_findings.Count + _unlisted == before)
        {
            var form = JsonSerializer.Deserialize(_json[start..(int)_reader.BytesConsumed], contract);
            if (converter.FindProblem(form!) is { } problem)
            {
                Add(JsonRules.Value, problem, start);
            }
        }
    }

    private void VisitPlainValue(Type type)
    {
        if (type == typeof(string))
        {
            Expect(JsonTokenType.String, "a text");
        }
        else if (type == typeof(double))
        {
            Expect(JsonTokenType.Number, "a number");
        }
        else if (Expect(JsonTokenType.Number, "a whole number") && !(type == typeof(int) ? _reader.TryGetInt32(out _) : _reader.TryGetInt64(out _)))
        {
            var largest = type == typeof(int) ? int.MaxValue : long.MaxValue;
            AddUnexpected($"a whole number up to {largest}");
        }
    }

    private bool Expect(JsonTokenType token, string expected)
    {
        if (_reader.TokenType == token)
        {
            return true;
        }

        AddUnexpected(expected);
        return false;
    }

    private void AddUnexpected(string expected)
    {
        Add(JsonRules.Value, $"expected {expected}, found {SyntaxErrors.FoundToken(ref _reader)}", (int)_reader.TokenStartIndex);
        Skip();
    }

    /// <summary>The text of a string or member name; a finding when it is not made of whole characters.</summary>
    private bool TryGetText(out string text)
    {
        try
        {
            text = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            var found = Utf8.IsValid(_reader.ValueSpan) ? "half of a surrogate pair" : "bytes that are not UTF-8";
            Add(JsonRules.Encoding, $"expected a text of whole characters, found {found}", (int)_reader.TokenStartIndex);
            text = string.Empty;
            return false;
        }
    }

    private void Add(Rule rule, string message, int offset)
    {
        if (_findings.Count < _limit)
        {
            _findings.Add(new Finding(rule, message, offset, _path));
        }
        else
        {
            _unlisted++;
        }
    }

    private bool Read()
    {
        _lastToken = _reader.TokenType;
        _lastEnd = (int)_reader.BytesConsumed;
        return _reader.Read();
    }

    /// <summary>Goes to the end of the value that begins here.</summary>
    private void Skip()
    {
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var depth = _reader.CurrentDepth;
            while (Read() && _reader.CurrentDepth > depth)
            {
            }
        }
    }
}
