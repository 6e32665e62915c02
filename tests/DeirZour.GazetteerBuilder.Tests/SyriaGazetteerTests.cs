using DeirZour.Gazetteers;
using DeirZour.Tests.Support;

namespace DeirZour.GazetteerBuilder.Tests;

/// <summary>The committed files against the lists that they were made of.</summary>
public sealed class SyriaGazetteerTests
{
    private const string Lists = "../shared/data";

    [FactWhenPresent(Lists)]
    public void Build_FromTheLists_GivesTheCommittedFiles()
    {
        var built = SyriaGazetteer.Build(SourceLists.Read(RepositoryFiles.PathOf(Lists)));

        Assert.Equal(Committed("syria.tsv"), PlaceLineWriter.Write(built.Places));
        Assert.Equal(Committed("merges.tsv"), MergeLines.Write(built.Merges));
    }

    [Fact]
    public void Write_EmbeddedPlaces_GivesTheCommittedFile() =>
        Assert.Equal(Committed("syria.tsv"), PlaceLineWriter.Write(Gazetteer.Syria.Places));

    private static string Committed(string file) => File.ReadAllText(RepositoryFiles.PathOf("seeds/places/" + file));
}
