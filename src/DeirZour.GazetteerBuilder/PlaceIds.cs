namespace DeirZour.GazetteerBuilder;

/// <summary>Makes ids from names: <c>afrin</c>, <c>afrin-district</c>, <c>barad-aleppo</c> where the name alone is not enough.</summary>
internal static class PlaceIds
{
    public static void Assign(IReadOnlyList<Draft> drafts)
    {
        var taken = drafts.Where(draft => draft.DatasetId is not null).ToDictionary(draft => draft.DatasetId!, StringComparer.Ordinal);
        foreach (var draft in taken.Values)
        {
            draft.Id = draft.DatasetId;
        }

        // Every place whose name is not its own is qualified, so that the order of the lists decides nothing.
        var rest = drafts.Where(draft => draft.Id is null).ToList();
        foreach (var group in rest.GroupBy(Plain).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var isUnique = group.Count() == 1 && !taken.ContainsKey(group.Key);
            foreach (var draft in group.OrderBy(draft => Qualified(draft), StringComparer.Ordinal).ThenBy(draft => draft.Point?.Latitude).ThenBy(draft => draft.Point?.Longitude).ThenBy(draft => draft.Entries[0].Key, StringComparer.Ordinal))
            {
                var id = isUnique ? group.Key : Qualified(draft);
                var unique = id;
                for (var number = 2; !taken.TryAdd(unique, draft); number++)
                {
                    unique = $"{id}-{number}";
                }

                draft.Id = unique;
            }
        }
    }

    private static string Plain(Draft draft) =>
        draft.Kind == PlaceKind.Section && draft.Pcode is not null && draft.Parent is { } city ? $"{Slug(city.CodAbName)}-{Slug(draft)}" : Slug(draft);

    private static string Qualified(Draft draft) =>
        draft.Governorate is { } governorate && governorate != draft ? $"{Plain(draft)}-{Slug(governorate.CodAbName)}" : Plain(draft);

    private static string Slug(Draft draft) => Slug(draft.AsciiNames.FirstOrDefault() ?? draft.Name);

    private static string Slug(string name) => string.Join('-', NameSkeleton.Words(name));
}
