using DeirZour.Internal;

namespace DeirZour.Validation;

/// <content>The vocabulary in which the validators state their rules.</content>
public abstract partial class RecordValidator<T>
{
    /// <summary>Demands that a condition holds.</summary>
    private protected void Require(Rule rule, string path, Func<T, bool> holds, Func<T, FormattableString> message) =>
        Add(holds, (record, findings) =>
        {
            if (!holds(record))
            {
                findings.Add(rule, path, message(record));
            }
        }).Obeys(rule);

    /// <summary>Demands that a condition holds for each element of a list.</summary>
    private protected void RequireEach<TElement>(
        Rule rule, string path, Func<T, EquatableArray<TElement>> list, Func<T, TElement, bool> holds, Func<T, TElement, FormattableString> message) =>
        Add(
            record =>
            {
                foreach (var element in list(record))
                {
                    if (!holds(record, element))
                    {
                        return false;
                    }
                }

                return true;
            },
            (record, findings) =>
            {
                var elements = list(record);
                for (var i = 0; i < elements.Count; i++)
                {
                    if (!holds(record, elements[i]))
                    {
                        findings.Add(rule, $"{path}[{i}]", message(record, elements[i]));
                    }
                }
            }).Obeys(rule);

    /// <summary>Demands that no element of a list is equal to an earlier one.</summary>
    private protected void RequireDistinct<TElement>(
        Rule rule, string path, Func<T, EquatableArray<TElement>> list, Func<TElement, FormattableString> message)
        where TElement : IEquatable<TElement> =>
        Add(record => Repetition.None(list(record).AsSpan()), (record, findings) =>
        {
            var elements = list(record);
            var seen = new HashSet<TElement>();
            for (var i = 0; i < elements.Count; i++)
            {
                if (!seen.Add(elements[i]))
                {
                    findings.Add(rule, $"{path}[{i}]", message(elements[i]));
                }
            }
        }).Obeys(rule);

    /// <summary>Demands that a part, where there is one, passes its own validator.</summary>
    private protected void Part<TPart>(string path, Func<T, TPart?> part, RecordValidator<TPart> validator)
        where TPart : class =>
        Add(record => part(record) is not { } value || validator.Passes(value), (record, findings) =>
        {
            if (part(record) is { } value)
            {
                validator.Report(value, findings.At(path));
            }
        });

    /// <inheritdoc cref="Part{TPart}(string, Func{T, TPart}, RecordValidator{TPart})"/>
    private protected void Part<TPart>(string path, Func<T, TPart?> part, RecordValidator<TPart> validator)
        where TPart : struct =>
        Add(record => part(record) is not { } value || validator.Passes(value), (record, findings) =>
        {
            if (part(record) is { } value)
            {
                validator.Report(value, findings.At(path));
            }
        });

    /// <summary>Demands that each part passes its own validator.</summary>
    private protected void Parts<TPart>(string path, Func<T, EquatableArray<TPart>> parts, RecordValidator<TPart> validator)
        where TPart : class =>
        Add(
            record =>
            {
                foreach (var part in parts(record))
                {
                    if (!validator.Passes(part))
                    {
                        return false;
                    }
                }

                return true;
            },
            (record, findings) =>
            {
                var all = parts(record);
                for (var i = 0; i < all.Count; i++)
                {
                    validator.Report(all[i], findings.At(path, i));
                }
            });

    /// <summary>Demands an id.</summary>
    private protected void Id<TRecord>(Func<T, Id<TRecord>> id)
        where TRecord : class, IRecord =>
        Require(RecordRules.IdMissing, "id", record => !id(record).IsEmpty, _ => $"expected an id, found nothing");

    /// <summary>Demands that a reference is not empty.</summary>
    private protected void Reference<TRecord>(string path, Func<T, Id<TRecord>?> reference)
        where TRecord : class, IRecord =>
        Require(RecordRules.ReferenceEmpty, path, record => reference(record) is not { IsEmpty: true }, _ => Messages.NoReference);

    /// <summary>Demands that a parent is given by an id other than the record's own.</summary>
    private protected void Parent<TRecord>(Func<T, Id<TRecord>> id, Func<T, Id<TRecord>?> parent)
        where TRecord : class, IRecord
    {
        Reference("parent", parent);
        Require(
            RecordRules.ParentIsSelf,
            "parent",
            record => parent(record) is not { IsEmpty: false } above || above != id(record),
            record => Messages.Expected("the id of another record", id(record).Value));
    }

    /// <summary>Demands a known code.</summary>
    private protected void Code<TCode>(string path, Func<T, TCode?> code)
        where TCode : struct, IOpenCode<TCode>
    {
        Require(RecordRules.CodeMissing, path, record => code(record)?.ToString() is not "", _ => Messages.Expected(TCode.Expected, null));
        Require(
            RecordRules.CodeUnknown,
            path,
            record => code(record) is not { } value || value.IsKnown || value.ToString() is "",
            record => UnknownCode(code(record)!.Value));
    }

    /// <summary>Demands a member of an enumeration.</summary>
    private protected void Member<TEnum>(string path, Func<T, TEnum?> member)
        where TEnum : struct, Enum =>
        Require(
            RecordRules.MemberUnknown,
            path,
            record => member(record) is not { } value || Enum.IsDefined(value),
            record => $"expected one of {string.Join(", ", WireNames.All<TEnum>().Select(one => one.Name))}, found {Messages.NumberOf(member(record)!.Value)}");

    /// <summary>Demands that a text says something on one line.</summary>
    private protected void Text(string path, Func<T, string?> text) => Part(path, record => text(record) ?? string.Empty, TextValidator.Line);

    /// <summary>Demands that a name and the other names say something and differ.</summary>
    private protected void Names(Func<T, string> name, Func<T, EquatableArray<string>> names)
    {
        Text("name", name);
        Parts("names", names, TextValidator.Line);
        RequireEach(RecordRules.NameRepeated, "names", names, (record, other) => other != name(record), (_, other) => Messages.Expected("another name", other));
        RequireDistinct(RecordRules.NameRepeated, "names", names, other => Messages.Expected("another name", other));
    }

    /// <summary>Demands known codes, each of them once.</summary>
    private protected void Codes<TCode>(Rule repeated, string path, Func<T, EquatableArray<TCode>> codes)
        where TCode : struct, IOpenCode<TCode>, IEquatable<TCode>
    {
        RequireEach(RecordRules.CodeMissing, path, codes, (_, code) => code.ToString() is not "", (_, _) => Messages.Expected(TCode.Expected, null));
        RequireEach(
            RecordRules.CodeUnknown,
            path,
            codes,
            (_, code) => code.IsKnown || code.ToString() is "",
            (_, code) => UnknownCode(code));
        RequireDistinct(repeated, path, codes, code => Messages.Expected("another code", code.ToString()));
    }

    /// <summary>Demands that a count says something.</summary>
    private protected void Count(string path, Func<T, CountRange> count) =>
        Require(
            RecordRules.CountEmpty,
            path,
            record => count(record) is { Min: > 0 } or { Max: not null } or { Word: not null },
            record => Messages.Expected("a bound or a vague word", count(record).ToString()));

    private static FormattableString UnknownCode<TCode>(TCode code)
        where TCode : struct, IOpenCode<TCode> =>
        Messages.Expected(KnownCodes.Expected<TCode>(code.ToString()!), code.ToString());
}
