namespace DeirZour.GazetteerBuilder.Tests;

public sealed class PlaceIdsTests
{
    [Fact]
    public void Assign_NameOfTwoPlaces_QualifiesBothByTheirGovernorate()
    {
        var north = Governorate("North");
        var south = Governorate("South");
        var (one, other, only) = (Village("Ford", north), Village("Ford", south), Village("Mill", south));

        PlaceIds.Assign([north, south, one, other, only]);

        Assert.Equal(["ford-north", "ford-south", "mill"], new[] { one, other, only }.Select(draft => draft.Id));
    }

    [Fact]
    public void Assign_NameThatTheDatasetHas_LeavesTheDatasetItsId()
    {
        var ours = new Draft("Ford", PlaceKind.PopulatedPlace) { DatasetId = "ford" };
        var theirs = Village("Ford", Governorate("North"));

        PlaceIds.Assign([theirs, ours]);

        Assert.Equal(("ford-north", "ford"), (theirs.Id, ours.Id));
    }

    private static Draft Governorate(string name)
    {
        var draft = new Draft(name + " Governorate", PlaceKind.Province);
        draft.Entries.Add(new PlaceEntry { Source = GazetteerSource.CodAb, Name = name });
        return draft;
    }

    private static Draft Village(string name, Draft governorate)
    {
        var draft = new Draft(name, PlaceKind.PopulatedPlace) { Parent = governorate };
        draft.Entries.Add(new PlaceEntry { Source = GazetteerSource.UcdpGed, Name = name });
        return draft;
    }
}
