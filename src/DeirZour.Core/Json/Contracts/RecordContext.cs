using System.Text.Json.Serialization;
using DeirZour.Json.Converters;

namespace DeirZour.Json.Contracts;

/// <summary>The source-generated contracts of the seven records, and the converters of their values.</summary>
/// <remarks>Use <see cref="RecordContracts"/>, which orders the members and leaves empty lists out.</remarks>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    MaxDepth = RecordContracts.MaxDepth,
    Converters =
    [
        typeof(TextValueConverter<Id<Source>>), typeof(TextValueConverter<Id<Document>>), typeof(TextValueConverter<Id<Actor>>),
        typeof(TextValueConverter<Id<Place>>), typeof(TextValueConverter<Id<ConflictEvent>>), typeof(TextValueConverter<Id<Claim>>),
        typeof(TextValueConverter<SourceKind>), typeof(TextValueConverter<ActorKind>), typeof(TextValueConverter<PlaceKind>),
        typeof(TextValueConverter<EventKind>), typeof(TextValueConverter<StatementKind>), typeof(TextValueConverter<Weapon>),
        typeof(TextValueConverter<ActorRole>), typeof(TextValueConverter<PlaceRelation>), typeof(TextValueConverter<ContentHash>),
        typeof(TextValueConverter<GazetteerSource>),
        typeof(TextValueConverter<GeoNamesAdminCode>), typeof(TextValueConverter<OchaPcode>), typeof(TextValueConverter<Iso3166Code>),
        typeof(WireEnumConverter<Outcome>), typeof(WireEnumConverter<CountQualifier>), typeof(WireEnumConverter<Scope>),
        typeof(WireEnumConverter<VictimGroup>), typeof(WireEnumConverter<Voice>), typeof(WireEnumConverter<LinkKind>),
        typeof(WireEnumConverter<PlaceMatch>), typeof(WireEnumConverter<WherePrecision>), typeof(BasisConverter),
        typeof(EventDateConverter), typeof(InstantConverter), typeof(GeoNamesIdConverter),
        typeof(FormConverter<CountRange, CountForm>), typeof(FormConverter<Quantity, QuantityForm>),
        typeof(FormConverter<Evidence, EvidenceForm>), typeof(FormConverter<GeoPoint, PointForm>),
        typeof(EquatableArrayConverter<string>), typeof(EquatableArrayConverter<Id<Source>>), typeof(EquatableArrayConverter<Weapon>),
        typeof(EquatableArrayConverter<PlaceName>), typeof(EquatableArrayConverter<PlaceEntry>), typeof(EquatableArrayConverter<Participant>), typeof(EquatableArrayConverter<ClaimLink>),
    ])]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(ConflictEvent))]
[JsonSerializable(typeof(CasualtyClaim))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(CountForm))]
[JsonSerializable(typeof(QuantityForm))]
[JsonSerializable(typeof(EvidenceForm))]
[JsonSerializable(typeof(PointForm))]
internal sealed partial class RecordContext : JsonSerializerContext;
