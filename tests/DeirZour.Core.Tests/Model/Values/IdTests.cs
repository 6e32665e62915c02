using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Values;

public sealed class IdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("deir-ez-zor-24")]
    [InlineData("urn:x/1?y=z#!~")]
    [InlineData("15230'2")]
    public void Parse_PrintableAscii_KeepsIt(string text)
    {
        Assert.Equal(text, Id<Source>.Parse(text).Value);
        Assert.Equal(text, Id<Source>.Parse(text).ToString());
        Assert.True(Id<Source>.TryParse(text, out var id));
        Assert.Equal(Id<Source>.Parse(text), id);
        Assert.False(id.IsEmpty);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("a\"", "\"a\"\"")]
    [InlineData("a\\b", "\"a\\b\"")]
    [InlineData("a\tb", "\"a⇥b\"")]
    [InlineData("a\u007f", "\"a\uFFFD\"")]
    [InlineData("دير", "\"دير\"")]
    public void Parse_AnyOtherText_SaysWhatWasExpected(string text, string found)
    {
        var error = Assert.Throws<DeirZourFormatException>(() => Id<Source>.Parse(text));

        Assert.Equal($"DZ1004: expected an id of 1 to 200 printable ASCII characters without blanks, quotes or backslashes, found {found}", error.Message);
        Assert.False(Id<Source>.TryParse(text, out var id));
        Assert.Equal(default, id);
    }

    [Fact]
    public void Parse_Length_Is200AtMost()
    {
        Assert.Equal(200, Id<Source>.Parse(new string('x', 200)).Value.Length);
        Assert.False(Id<Source>.TryParse(new string('x', 201), out _));
    }

    [Fact]
    public void ParseAndTryParse_Null_ThrowAndFail()
    {
        Assert.Throws<ArgumentNullException>("value", () => Id<Source>.Parse(null!));
        Assert.False(Id<Source>.TryParse(null, out _));
    }

    [Fact]
    public void Default_IsTheEmptyId()
    {
        Assert.True(default(Id<Source>).IsEmpty);
        Assert.Equal("", default(Id<Source>).Value);
    }

    [Fact]
    public void Equality_Text_Counts() =>
        EqualityContract.Check(Id<Source>.Parse("sana"), Id<Source>.Parse(new string("sana")), Id<Source>.Parse("SANA"), default);

    [Fact]
    public void CompareTo_Ids_AscendOrdinally() =>
        ComparisonContract.Check(default, Id<Source>.Parse("A"), Id<Source>.Parse("B"), Id<Source>.Parse("a"), Id<Source>.Parse("a-b"), Id<Source>.Parse("ab"));

    [Theory]
    [MemberData(nameof(Cultures.Different), MemberType = typeof(Cultures))]
    public void CompareTo_OtherCulture_IsTheSame(string culture) => Cultures.Under(culture, CompareTo_Ids_AscendOrdinally);
}
