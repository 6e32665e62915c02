using DeirZour.Gazetteers;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

public sealed class ExtractedClaimWhereTests
{
    private static readonly PlaceMatcher Matcher = new(Gazetteer.Syria.Places);

    [Theory]
    [InlineData("Nine porters were killed in the port of Zahlan.", "the port of Zahlan")]
    [InlineData("In Zahlan, nine porters were killed.", "Zahlan")]
    [InlineData("A blast near Mill Bridge killed nine porters.", "Mill Bridge")]
    [InlineData("Nine porters were killed on Monday outside Zahlan.", "Zahlan")]
    [InlineData("Nine porters were killed, a doctor in Zahlan said.", "")]
    [InlineData("A doctor in Zahlan said nine porters were killed.", "")]
    [InlineData("Nine porters were killed in the market.", "")]
    [InlineData("Nine porters were killed in January.", "")]
    [InlineData("Nine porters were killed in a Hill State ambush.", "")]
    [InlineData("Nine porters were killed in Zahlan and three guards were wounded in Marw.", "Zahlan", "Marw")]
    [InlineData("Nine porters were killed and three wounded in Zahlan.", "Zahlan", "Zahlan")]
    public void Where_OfClaims_IsThePhraseOfTheirClause(string text, params string[] expected)
    {
        using var reader = new ClaimReader(text);
        List<string> found = [];
        while (reader.Read())
        {
            found.Add(text[reader.Current.Where]);
        }

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("Nine porters were killed in the town of Mayadin.", "Mayadin", "al-mayadin", null)]
    [InlineData("Shelling 20 km south of Dayr az-Zawr killed nine porters.", "20 km south of Dayr az-Zawr", "deir-ez-zor-city", "south-of")]
    [InlineData("Nine porters were killed in Old Zahlan.", "Old Zahlan", null, null)]
    public void ToPlaceReference_OfClaim_ResolvesWhatTheGazetteerKnows(string text, string written, string? place, string? relation)
    {
        using var reader = new ClaimReader(text);
        Assert.True(reader.Read());

        var where = reader.Current.ToPlaceReference(text, Matcher);

        Assert.NotNull(where);
        Assert.Equal((written, place, relation), (where.AsWritten, where.Place?.Value, where.Relation?.ToString()));
    }

    [Fact]
    public void ToPlaceReference_OfSpeakersPlace_IsNone()
    {
        const string Text = "Nine porters were killed, a doctor in Raqqa said.";
        using var reader = new ClaimReader(Text);
        Assert.True(reader.Read());

        Assert.Null(reader.Current.ToPlaceReference(Text, Matcher));
    }
}
