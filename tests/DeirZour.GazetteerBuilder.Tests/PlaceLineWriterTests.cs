namespace DeirZour.GazetteerBuilder.Tests;

public sealed class PlaceLineWriterTests
{
    [Theory]
    [InlineData("tab\tin it")]
    [InlineData("two\nlines")]
    [InlineData("a|b")]
    public void Write_SeparatorInAName_IsRefused(string name)
    {
        var place = new Place
        {
            Id = Id<Place>.Parse("a"),
            Name = "A",
            Kind = PlaceKind.PopulatedPlace,
            Names = [new PlaceName { Text = name }],
        };

        Assert.Throws<InvalidDataException>(() => PlaceLineWriter.Write([place]));
    }
}
