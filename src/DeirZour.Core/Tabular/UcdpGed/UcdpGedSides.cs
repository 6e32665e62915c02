using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>The actors of the two sides of a row; null for a side that the row does not name.</summary>
internal readonly record struct UcdpGedSides(Id<Actor>? SideA, Id<Actor>? SideB)
{
    private const string ActorPrefix = UcdpGedDatasetBuilder.Prefix + "actor/";

    public static UcdpGedSides Of(UcdpGedRow row, NamedRecords<Actor> actors) => new(
        Side(row.SideAId, row.SideA, KindOfSideA(row), actors),
        Side(row.SideBId, row.SideB, KindOfSideB(row), actors));

    private static Id<Actor>? Side(int? number, string? name, ActorKind kind, NamedRecords<Actor> actors)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            if (number is null)
            {
                return null;
            }

            name = string.Create(CultureInfo.InvariantCulture, $"UCDP actor {number}");
        }

        var id = number is null
            ? NamedIds.Make<Actor>(ActorPrefix, name)
            : Id<Actor>.Parse(string.Create(CultureInfo.InvariantCulture, $"{ActorPrefix}{number}"));
        actors.Add(id, name, (newId, newName) => new Actor { Id = newId, Name = newName, Kind = kind });
        return id;
    }

    /// <summary>By UCDP's definitions side A is a state in state-based violence; elsewhere states go by number or name.</summary>
    private static ActorKind KindOfSideA(UcdpGedRow row) =>
        row.TypeOfViolence == UcdpViolenceType.StateBased || IsState(row.SideA, row.GleditschWardSideA) ? ActorKind.State : ActorKind.ArmedGroup;

    private static ActorKind KindOfSideB(UcdpGedRow row) =>
        row.TypeOfViolence == UcdpViolenceType.OneSided ? ActorKind.Civilians
        : IsState(row.SideB, row.GleditschWardSideB) ? ActorKind.State
        : ActorKind.ArmedGroup;

    private static bool IsState(string? name, string? gleditschWardNumber) =>
        !string.IsNullOrEmpty(gleditschWardNumber) || name?.StartsWith("Government of ", StringComparison.Ordinal) == true;
}
