using FluentValidation.Results;

namespace DeirZour.Validation;

/// <summary>Where validators put what they find: knows the record and the path that the findings concern, and spells it out only for a finding.</summary>
internal readonly struct Findings
{
    private readonly Action<ValidationFailure> _add;
    private readonly Func<string, TextPosition?>? _positionOf;
    private readonly string? _record;
    private readonly string _path;
    private readonly string? _list;
    private readonly int _index;

    /// <param name="add">Takes a finding.</param>
    /// <param name="path">The path of the value under examination, empty for the root.</param>
    /// <param name="record">The id of the record under examination, if it is one.</param>
    /// <param name="positionOf">Where a path stands in the input, if that is known.</param>
    public Findings(Action<ValidationFailure> add, string path, string? record, Func<string, TextPosition?>? positionOf = null)
    {
        _add = add;
        _path = path;
        _record = record;
        _positionOf = positionOf;
    }

    private Findings(in Findings outer, string list, int index, string? record)
        : this(outer._add, outer.Path, record, outer._positionOf)
    {
        _list = list;
        _index = index;
    }

    private string Path => _list is null ? _path : Join(_path, $"{_list}[{_index}]");

    public void Add(Rule rule, string member, FormattableString message)
    {
        var text = FormattableString.Invariant(message);
        var path = Join(Path, member);
        var diagnostic = Diagnostic.Create(rule, text, _positionOf?.Invoke(path)) with { Path = path, Record = _record };
        _add(new ValidationFailure(path, text)
        {
            ErrorCode = rule.Id,
            Severity = rule.Severity.ToFluentValidation(),
            CustomState = diagnostic,
        });
    }

    /// <summary>The same for a member of the value.</summary>
    public Findings At(string member) => new(_add, Join(Path, member), _record, _positionOf);

    /// <summary>The same for an element of a list of the value.</summary>
    public Findings At(string list, int index) => new(this, list, index, _record);

    /// <summary>The same for a record in a list of the value.</summary>
    public Findings At(string list, int index, IRecord record) => new(this, list, index, record.RecordId);

    private static string Join(string path, string member) =>
        path.Length == 0 ? member : member.Length == 0 ? path : $"{path}.{member}";
}
