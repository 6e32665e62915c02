using DeirZour.Internal;

namespace DeirZour.Validation;

/// <summary>The records of one type with their places by id. Where an id occurs twice the first record has it.</summary>
/// <typeparam name="T">The type of record.</typeparam>
internal sealed class RecordTable<T>
    where T : class, IRecord
{
    private readonly (string Name, int Count)[] _lists;
    private readonly Dictionary<Id<T>, int> _places;
    private readonly Func<T, Id<T>> _id;

    /// <param name="id">The id of a record.</param>
    /// <param name="lists">The lists that share one space of ids, with their names in paths.</param>
    public RecordTable(Func<T, Id<T>> id, params (string Name, IReadOnlyList<T> Records)[] lists)
    {
        _id = id;
        _lists = [.. lists.Select(list => (list.Name, list.Records.Count))];
        Records = [.. lists.SelectMany(list => list.Records)];
        _places = new Dictionary<Id<T>, int>(Records.Length);
        for (var i = 0; i < Records.Length; i++)
        {
            _places.TryAdd(id(Records[i]), i);
        }
    }

    public T[] Records { get; }

    /// <summary>The place of the record that has an id, or -1.</summary>
    public int IndexOf(Id<T> id) => !id.IsEmpty && _places.TryGetValue(id, out var index) ? index : -1;

    /// <inheritdoc cref="IndexOf(Id{T})"/>
    public int IndexOf(Id<T>? id) => id is { } value ? IndexOf(value) : -1;

    /// <summary>The record that has an id, or null.</summary>
    public T? Find(Id<T> id) => IndexOf(id) is >= 0 and var index ? Records[index] : null;

    /// <summary>Where to report what is wrong with the record at a place.</summary>
    public Findings At(int index, Findings findings)
    {
        var (list, place) = Locate(index);
        return findings.At(list, place, Records[index]);
    }

    public void ReportDuplicates(Findings findings)
    {
        for (var i = 0; i < Records.Length; i++)
        {
            var id = _id(Records[i]);
            if (!id.IsEmpty && _places[id] is var first && first != i)
            {
                var (list, place) = Locate(first);
                At(i, findings).Add(DatasetRules.IdDuplicate, "id", $"expected an id other than that of {list}[{place}], found {Clip.Quote(id.Value)}");
            }
        }
    }

    /// <summary>Reports a reference that no record answers. Empty references are the matter of the record's own rules.</summary>
    public void ReportDangling(Id<T>? reference, Findings findings, string member)
    {
        if (reference is { IsEmpty: false } id && !_places.ContainsKey(id))
        {
            findings.Add(DatasetRules.ReferenceDangling, member, Messages.Expected($"the id of one of the {string.Join(" or ", _lists.Select(list => list.Name))}", id.Value));
        }
    }

    /// <summary>Reports each element of a list whose reference no record answers.</summary>
    public void ReportDangling<TPart>(EquatableArray<TPart> parts, Func<TPart, Id<T>> reference, Findings findings, string list, string member = "")
    {
        for (var i = 0; i < parts.Count; i++)
        {
            ReportDangling(reference(parts[i]), findings.At(list, i), member);
        }
    }

    private (string List, int Place) Locate(int index)
    {
        foreach (var (name, count) in _lists)
        {
            if (index < count)
            {
                return (name, index);
            }

            index -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }
}
