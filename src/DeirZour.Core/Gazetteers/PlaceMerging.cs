namespace DeirZour.Gazetteers;

/// <summary>Makes one place of two that have the same id.</summary>
internal static class PlaceMerging
{
    /// <summary>A place with what it lacks from another one.</summary>
    public static Place Complete(Place place, Place other) => place with
    {
        Names = Union(place.Names, [.. OtherNames(place, other)]),
        Parent = place.Parent ?? other.Parent,
        Point = place.Point ?? other.Point,
        GeoNames = place.GeoNames ?? other.GeoNames,
        GeoNamesAdmin = place.GeoNamesAdmin ?? other.GeoNamesAdmin,
        Pcode = place.Pcode ?? other.Pcode,
        Iso = place.Iso ?? other.Iso,
        Entries = Union(place.Entries, other.Entries),
        Notes = place.Notes ?? other.Notes,
    };

    private static IEnumerable<PlaceName> OtherNames(Place place, Place other)
    {
        if (other.Name != place.Name)
        {
            yield return new PlaceName { Text = other.Name };
        }

        foreach (var name in other.Names)
        {
            yield return name;
        }
    }

    private static EquatableArray<T> Union<T>(EquatableArray<T> first, EquatableArray<T> second) => [.. Enumerable.Union(first, second)];
}
