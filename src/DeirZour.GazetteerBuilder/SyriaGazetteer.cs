namespace DeirZour.GazetteerBuilder;

/// <summary>The merged gazetteer, and how it was merged.</summary>
internal sealed record SyriaGazetteer(IReadOnlyList<Place> Places, IReadOnlyList<Merge> Merges)
{
    /// <summary>Merges the lists: divisions, then towns, then the places of events, then Iraq, and the dataset's own places on top.</summary>
    public static SyriaGazetteer Build(SourceLists lists)
    {
        var drafts = new DraftList();
        var divisions = new Divisions(drafts, lists.CodAb.Places);
        new Towns(drafts, divisions).AddSyria(lists.GeoNamesSyria);
        new EventPlaces(drafts, divisions).Add(lists.UcdpGed);
        IraqiCities.Add(drafts, lists.GeoNamesIraq);
        new DatasetPlaces(drafts).Add(lists.Dataset);
        PlaceIds.Assign(drafts.All);
        return new SyriaGazetteer(
            [.. drafts.All.OrderBy(draft => draft.Id, StringComparer.Ordinal).Select(draft => draft.ToPlace())],
            [.. drafts.Merges()]);
    }
}
