namespace DeirZour.Gazetteers;

/// <summary>What a <see cref="Gazetteer"/> demands of its places.</summary>
public static class GazetteerRules
{
    /// <summary>An id that an earlier place has.</summary>
    public static Rule DuplicateId { get; } = new("DZ7001", "place-id-duplicate", Severity.Error, "Each place has an id of its own; a later place with the same id is left out.");

    /// <summary>An empty id.</summary>
    public static Rule EmptyId { get; } = new("DZ7002", "place-id-empty", Severity.Error, "Each place has an id; a place without one is left out.");

    /// <summary>A parent that is not in the gazetteer.</summary>
    public static Rule MissingParent { get; } = new("DZ7003", "place-parent-missing", Severity.Warning, "The parent of a place is in the gazetteer; otherwise the place stands on top.");

    /// <summary>A place that belongs to itself.</summary>
    public static Rule ParentCycle { get; } = new("DZ7004", "place-parent-cycle", Severity.Error, "No place belongs to itself over any number of steps; a cycle is cut above its first place.");

    /// <summary>Coordinates that fit the other places the other way round.</summary>
    public static Rule SwappedCoordinates { get; } = new("DZ7005", "place-coordinates-swapped", Severity.Warning, "Latitude and longitude are not exchanged: a place does not lie far from the others of its division or country and near them the other way round.");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [DuplicateId, EmptyId, MissingParent, ParentCycle, SwappedCoordinates];
}
