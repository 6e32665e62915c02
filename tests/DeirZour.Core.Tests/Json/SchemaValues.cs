using System.Text.Json.Nodes;
using NodaTime;

namespace DeirZour.Tests.Json;

/// <summary>The JSON Schema of values that are one token.</summary>
internal static class SchemaValues
{
    public const string IdPattern = @"^[!#-\[\]-~]{1,200}$";
    public const string CodePattern = "^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$";
    public const string HashPattern = "^[0-9a-f]{64}$";
    public const string AdminCodePattern = @"^[A-Z]{2}(\.[A-Za-z0-9]{1,20}){1,4}$";
    public const string PcodePattern = "^[A-Z]{2}[0-9]{0,18}$";
    public const string IsoPattern = "^[A-Z]{2}(-[A-Z0-9]{1,3})?$";
    public const string DatePattern = $@"^({Day}|({Day}|\.\.)/({Day}|\.\.))$";
    public const string InstantPattern = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z$";

    private const string WordPattern = "^[a-z]+([ -][a-z]+)*$";
    private const string Day = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    public static JsonObject Of(Type type)
    {
        if (type.IsGenericType)
        {
            return Text(IdPattern);
        }

        return Value(type) ?? throw new InvalidOperationException($"The schema says nothing of {type.Name}.");
    }

    /// <summary>Members that are checked by the value that they belong to, not by themselves.</summary>
    public static JsonObject? OfMember(Type type, string name) => (type.Name, name) switch
    {
        (nameof(CountRange) or nameof(Quantity), "min" or "max") => Number(0, long.MaxValue),
        (nameof(CountRange) or nameof(Quantity), "word") => Text(WordPattern),
        (nameof(Evidence), "start" or "length") => Number(0, int.MaxValue),
        (nameof(GeoPoint), "latitude") => Number(-90, 90, "number"),
        (nameof(GeoPoint), "longitude") => Number(-180, 180, "number"),
        _ => null,
    };

    /// <summary>Texts and numbers of no form of their own.</summary>
    public static JsonObject Plain(Type type) =>
        type == typeof(string) ? new JsonObject { ["type"] = "string" }
        : type == typeof(double) ? new JsonObject { ["type"] = "number" }
        : Number(int.MinValue, int.MaxValue);

    private static JsonObject Number(long minimum, long maximum, string type = "integer") =>
        new() { ["type"] = type, ["minimum"] = minimum, ["maximum"] = maximum };

    private static JsonObject? Value(Type type) => type.Name switch
    {
        nameof(ContentHash) => Text(HashPattern),
        nameof(GeoNamesAdminCode) => Text(AdminCodePattern),
        nameof(OchaPcode) => Text(PcodePattern),
        nameof(Iso3166Code) => Text(IsoPattern),
        nameof(EventDate) => Text(DatePattern),
        nameof(Instant) => Text(InstantPattern),
        nameof(GeoNamesId) => Number(1, int.MaxValue),
        nameof(SourceKind) => Code(SourceKind.Known),
        nameof(ActorKind) => Code(ActorKind.Known),
        nameof(PlaceKind) => Code(PlaceKind.Known),
        nameof(EventKind) => Code(EventKind.Known),
        nameof(StatementKind) => Code(StatementKind.Known),
        nameof(Weapon) => Code(Weapon.Known),
        nameof(ActorRole) => Code(ActorRole.Known),
        nameof(PlaceRelation) => Code(PlaceRelation.Known),
        nameof(GazetteerSource) => Code(GazetteerSource.Known),
        nameof(Outcome) => Names<Outcome>(),
        nameof(CountQualifier) => Names<CountQualifier>(),
        nameof(Scope) => Names<Scope>(),
        nameof(VictimGroup) => Names<VictimGroup>(),
        nameof(Voice) => Names<Voice>(),
        nameof(Basis) => Names<Basis>(),
        nameof(LinkKind) => Names<LinkKind>(),
        nameof(PlaceMatch) => Names<PlaceMatch>(),
        nameof(WherePrecision) => Names<WherePrecision>(),
        _ => null,
    };

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Code<T>(IReadOnlyList<T> known)
    {
        var code = Text(CodePattern);
        code["examples"] = new JsonArray([.. known.Select(value => JsonValue.Create(value!.ToString()))]);
        return code;
    }

    private static JsonObject Names<TEnum>()
        where TEnum : struct, Enum =>
        new() { ["enum"] = new JsonArray([.. WireNames.All<TEnum>().Select(member => JsonValue.Create(member.Name))]) };
}
