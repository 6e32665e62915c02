using System.Globalization;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>Collects what rows map to; see <see cref="AtrocityMapping"/>.</summary>
internal sealed class AtrocityDatasetBuilder() : DatasetBuilder<AtrocityRow>(Publisher)
{
    private const string Prefix = "pitf/";

    private static readonly Source Publisher = new()
    {
        Id = Id<Source>.Parse("pitf"),
        Name = "PITF Worldwide Atrocities Dataset",
        Names = ["PITF"],
        Kind = SourceKind.Dataset,
    };

    protected override void Add(AtrocityRow row)
    {
        var key = Key(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{HashOf(row):x16}"));
        var place = AtrocityPlaces.NameOf(row);
        var document = new Document
        {
            Id = Id<Document>.Parse(key),
            Publisher = Publisher.Id,
            Title = $"PITF atrocities, {row.When?.ToString() ?? "undated"}, {place ?? "no place"}",
        };
        var happened = new ConflictEvent
        {
            Id = Id<ConflictEvent>.Parse(key),
            Kind = KindOf(row),
            Summary = Summaries.Of("Killing of people who did not fight", null, null, place),
            When = row.When is { } date ? new DateReference { Date = date } : null,
            Where = AtrocityPlaces.Where(row),
            Participants = AtrocityPerpetrators.Of(row, Prefix + "actor/", Actors),
            Weapons = WeaponsOf(row.Weapon),
        };
        var sources = AtrocitySources.Of(row, Prefix + "source/", Sources);
        var claims = new AtrocityCasualties(row, document.Id, happened, sources.Attribution).Claims();
        var contestations = AtrocitySources.Contestations(row, Prefix + "source/", Sources, document.Id, happened.Id);
        Collect(document, happened, claims, sources.Reports(document.Id, happened.Id, "PITF").Concat(contestations));
    }

    /// <summary>What tells a row from others; the dataset has no ids.</summary>
    private static ulong HashOf(AtrocityRow row)
    {
        var hash = StableHash.Of(row.When?.ToString());
        foreach (var text in (ReadOnlySpan<string?>)[row.Country, row.Region, row.District, row.Locality, row.Deaths?.ToString(), row.Description, row.Citation])
        {
            hash = StableHash.Add(StableHash.Add(hash, text), '\t');
        }

        return hash;
    }

    private static EventKind KindOf(AtrocityRow row) => (row.EventType, row.Organization, row.Weapon) switch
    {
        (AtrocityEventType.Campaign, _, _) => EventKind.Campaign,
        (_, AtrocityOrganization.Clash, _) => EventKind.Clashes,
        (_, AtrocityOrganization.Protest, _) => EventKind.Protest,
        (_, AtrocityOrganization.Riot, _) => EventKind.Riot,
        (_, _, AtrocityWeapon.Explosives or AtrocityWeapon.SuicideBombing) => EventKind.Explosion,
        _ => EventKind.OneSided,
    };

    private static EquatableArray<Weapon> WeaponsOf(AtrocityWeapon? weapon) => weapon switch
    {
        AtrocityWeapon.Firearms => [Weapon.Firearms],
        AtrocityWeapon.HeavyWeapons => [Weapon.HeavyWeapons],
        AtrocityWeapon.Explosives => [Weapon.Explosives],
        AtrocityWeapon.SuicideBombing => [Weapon.SuicideAttack],
        AtrocityWeapon.Primitive => [Weapon.Primitive],
        _ => [],
    };
}
