namespace DeirZour.GazetteerBuilder;

/// <summary>The places of the dataset, under the ids that they have there.</summary>
internal sealed class DatasetPlaces(DraftList drafts)
{
    private static readonly Id<Place> Iraq = Id<Place>.Parse("iraq");

    public void Add(IReadOnlyList<Place> places)
    {
        var byId = new Dictionary<Id<Place>, Draft>();
        foreach (var place in places)
        {
            var entry = new PlaceEntry { Source = GazetteerSource.DeirZour, Key = place.Id.Value, Name = place.Name, Kind = place.Kind, Point = place.Point };
            var (draft, reason) = Find(place);
            if (draft is null)
            {
                draft = new Draft(place.Name, place.Kind) { Notes = place.Notes };
                draft.Entries.Add(entry);
                drafts.Add(draft);
            }
            else
            {
                drafts.Merge(draft, entry, reason, isTrusted: true);
                draft.Rename(place.Name);
                draft.Kind = place.Kind;
            }

            draft.DatasetId = place.Id.Value;
            draft.GeoNames ??= place.GeoNames;
            draft.GeoNamesAdmin ??= place.GeoNamesAdmin;
            draft.Pcode ??= place.Pcode;
            draft.Iso ??= place.Iso;
            draft.AddNames(place.Names, GazetteerSource.DeirZour);
            byId.Add(place.Id, draft);
        }

        foreach (var place in places)
        {
            // A smaller division of the same parent that a list knows stays the parent.
            if (place.Parent is { } parent && !byId[place.Id].Lineage.Contains(byId[parent]))
            {
                byId[place.Id].Parent = byId[parent];
            }
        }

        foreach (var draft in drafts.All)
        {
            if (draft.Parent is null && draft.Entries[0].Source == GazetteerSource.GeoNames)
            {
                draft.Parent = byId[Iraq];
            }
        }
    }

    private (Draft? Draft, string Reason) Find(Place place)
    {
        if (place.Pcode is { } pcode && drafts.All.FirstOrDefault(draft => draft.Pcode == pcode) is { } division)
        {
            return (division, "same p-code");
        }

        if (place.GeoNames is { } number && drafts.All.FirstOrDefault(draft => draft.GeoNames == number) is { } town)
        {
            return (town, "same GeoNames id");
        }

        // Only sites are matched by name: the dataset keeps towns apart from what is named after them.
        var skeleton = NameSkeleton.OfLatin(place.Name);
        return (
            place.Kind != PlaceKind.AirBase ? null : drafts.All.FirstOrDefault(draft => (draft.Kind == PlaceKind.Airport || draft.Kind == PlaceKind.AirBase) && NameSkeleton.OfLatin(draft.Name) == skeleton),
            "same consonants of an airport");
    }
}
