using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DeirZour.Json.Contracts;

/// <summary>One of the seven kinds of record: its names in the format and its contracts.</summary>
internal sealed class RecordKind
{
    private static readonly (Type Record, string Name)[] TypeNames =
    [
        (typeof(Source), "source"), (typeof(Document), "document"), (typeof(Actor), "actor"), (typeof(Place), "place"),
        (typeof(ConflictEvent), "event"), (typeof(CasualtyClaim), "claim"), (typeof(Statement), "statement"),
    ];

    private readonly byte[] _utf8Name;

    private RecordKind(Type record, string name)
    {
        Record = record;
        Name = name;
        Section = name + "s";
        _utf8Name = System.Text.Encoding.UTF8.GetBytes(Name);
        InEnvelope = RecordContracts.InEnvelope.GetTypeInfo(record);
        OnLine = RecordContracts.OnLine.GetTypeInfo(record);
    }

    /// <summary>The seven kinds, in the order of the envelope.</summary>
    public static IReadOnlyList<RecordKind> All { get; } = [.. TypeNames.Select(type => new RecordKind(type.Record, type.Name))];

    public Type Record { get; }

    /// <summary>The "type" on a line, such as <c>claim</c>.</summary>
    public string Name { get; }

    /// <summary>The member of the envelope, such as <c>claims</c>.</summary>
    public string Section { get; }

    public JsonTypeInfo InEnvelope { get; }

    public JsonTypeInfo OnLine { get; }

    /// <summary>The name with its article, such as <c>an event</c>.</summary>
    public string Noun => Name[0] is 'a' or 'e' ? $"an {Name}" : $"a {Name}";

    public static string? TypeNameOf(Type record) => TypeNames.FirstOrDefault(type => type.Record == record).Name;

    public static RecordKind Of(IRecord record) => All.First(kind => kind.Record == record.GetType());

    /// <summary>The kind whose "type" the reader's string is, or null.</summary>
    public static RecordKind? ByName(ref Utf8JsonReader text)
    {
        foreach (var kind in All)
        {
            if (WholeText.Is(ref text, kind._utf8Name))
            {
                return kind;
            }
        }

        return null;
    }
}
