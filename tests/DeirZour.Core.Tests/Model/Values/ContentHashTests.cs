using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Values;

public sealed class ContentHashTests
{
    private const string OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void Compute_NoBytes_IsTheWellKnownHash() => Assert.Equal(OfNothing, ContentHash.Compute([]).Value);

    [Fact]
    public void Parse_64LowerCaseDigits_KeepsThem()
    {
        Assert.Equal(ContentHash.Compute([]), ContentHash.Parse(OfNothing));
        Assert.True(ContentHash.TryParse(OfNothing, out var hash));
        Assert.Equal(OfNothing, hash.ToString());
    }

    [Theory]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", "\"E3B0C44298FC1C149AFBF4C8996FB92427AE41E…\"")]
    [InlineData("e3b0", "\"e3b0\"")]
    [InlineData("", "nothing")]
    public void Parse_AnyOtherText_SaysWhatWasExpected(string text, string found)
    {
        var error = Assert.Throws<DeirZourFormatException>(() => ContentHash.Parse(text));

        Assert.Equal($"DZ1006: expected a SHA-256 hash of 64 lower-case hexadecimal digits, found {found}", error.Message);
        Assert.False(ContentHash.TryParse(text, out _));
    }

    [Fact]
    public void Equality_Digits_Count() =>
        EqualityContract.Check(ContentHash.Compute([]), ContentHash.Parse(new string(OfNothing)), ContentHash.Compute([0]), default);
}
