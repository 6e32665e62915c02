using System.Text;
using DeirZour.Json;
using DeirZour.Tests.Tabular;

namespace DeirZour.Tests.Json;

public sealed class LinkedPlacesReaderTests
{
    private const string Ford = """
        {"type":"Feature","@id":"https://example.org/ford","properties":{"title":"Ford","ccodes":["XX"],"fclasses":["P"]},
         "geometry":{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[]},{"type":"Point","coordinates":[40.5,35.5]}]},
         "names":[{"toponym":"Ford"},{"toponym":"المخاضة","lang":"ar"}],
         "links":[{"type":"seeAlso","identifier":"wd:Q1"},{"type":"closeMatch","identifier":"gn:7"}],
         "relations":[{"relationType":"gvp:broaderPartitive","relationTo":"north"}],
         "descriptions":[{"value":"A ford."}]}
        """;

    [Fact]
    public void Read_Collection_GivesItsPlaces()
    {
        var place = Assert.Single(Read($$"""{"@context":{"a":[1]},"type":"FeatureCollection","features":[{{Ford}}]}""").Places());

        Assert.Equal(("https://example.org/ford", "Ford", "ppl", "north"), (place.Id.Value, place.Name, place.Kind.Code, place.Parent?.Value));
        Assert.Equal(["ar:المخاضة"], place.Names.Select(name => $"{name.Language}:{name.Text}"));
        Assert.Equal(new GeoPoint(35.5, 40.5), place.Point);
        Assert.Equal((7, "A ford."), (place.GeoNames?.Value, place.Notes));
    }

    [Fact]
    public void Read_OneFeatureALine_ReadsOnBehindABrokenOne()
    {
        var reads = Read("""
            {"type":"Feature","@id":"a","properties":{"title":"A"}}
            {"type":"Feature","@id":"b",,}
            {"type":"Feature","@id":"c","properties":{"title":"C"}}
            """);

        Assert.Equal(["a", "c"], reads.Places().Select(place => place.Id.Value));
        Assert.Equal(["lpf.json(2,29): DZ2001: expected JSON, found \",}\""], reads.Findings());
    }

    [Fact]
    public void Read_EveryPrefixOfACollection_KeepsTheWholeFeaturesBefore()
    {
        const string Start = """{"type":"FeatureCollection","features":[{"@id":"a","properties":{"title":"A"}},""";
        const string Rest = """{"@id":"b","properties":{"title":"B"}}]}""";
        for (var length = 1; length < Rest.Length - 3; length++)
        {
            var reads = Read(Start + Rest[..length]);

            Assert.Equal("a", Assert.Single(reads.Places()).Id.Value);
            Assert.Single(reads.Findings());
        }
    }

    [Theory]
    [InlineData("""{"features":[7]}""", "lpf.json(1,14): DZ2004: expected a feature, found \"7\"; it is skipped")]
    [InlineData("""{"features":[{"@id":"a b"}]}""", "lpf.json(1,14): DZ2004: @id: expected an id of 1 to 200 printable ASCII characters without blanks, quotes or backslashes, found \"a b\"; the feature is skipped")]
    [InlineData("""{"features":[{"@id":"a"}]}""", "lpf.json(1,14): DZ2005: properties.title: expected a title, found none; the feature is skipped")]
    [InlineData("""{"features":[{"@id":"a","properties":{"title":"\ud800"}}]}""", "lpf.json(1,14): DZ2002: expected Unicode text, found bytes or escapes that spell none; the feature is skipped")]
    [InlineData("", "lpf.json(1,1): DZ2001: expected a Linked Places Feature or FeatureCollection, found none")]
    public void Read_UnusableFeature_IsSkippedWithAFinding(string text, string finding)
    {
        var reads = Read(text);

        Assert.Empty(reads.Places());
        Assert.Equal([finding], reads.Findings());
    }

    [Theory]
    [InlineData("[35.5,140.5]", "[35.5,140.5]")]
    [InlineData("[\"x\",1]", "[\"x\",1]")]
    [InlineData("[1]", "[1]")]
    public void Read_UnusablePoint_IsLeftOutWithAFinding(string coordinates, string found)
    {
        var reads = Read($$$"""{"features":[{"@id":"a","properties":{"title":"A"},"geometry":{"type":"Point","coordinates":{{{coordinates}}}}}]}""");

        Assert.Null(Assert.Single(reads.Places()).Point);
        Assert.Equal([$"lpf.json(1,14): DZ2004: geometry.coordinates: expected a longitude within -180..180 and a latitude within -90..90 degrees, found \"{found}\""], reads.Findings());
    }

    [Fact]
    public void Read_DeepNesting_IsAFinding() =>
        Assert.StartsWith("lpf.json(1,", Assert.Single(Read(new string('[', 10_000)).Findings()), StringComparison.Ordinal);

    private static IReadOnlyList<RecordRead<Place>> Read(string text) => LinkedPlacesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "lpf.json");
}
