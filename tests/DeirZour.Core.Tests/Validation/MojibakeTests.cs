using System.Text;
using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class MojibakeTests
{
    [Theory]
    [InlineData("CafÃ© closed", "Ã©")]
    [InlineData("the ministerâ€™s car", "â€™")]
    [InlineData("a â€œholdâ€\u009d", "â€œ")]
    [InlineData("Ø§Ù„", "Ø§")]
    [InlineData("lost \uFFFD here", "\uFFFD")]
    [InlineData("Â\u00A0blank", "Â\u00A0")]
    public void First_WronglyDecodedText_IsFound(string text, string expected)
    {
        Assert.Equal(expected, Mojibake.First(text).ToString());
        Assert.True(Mojibake.MayBeIn(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Letters that stand between those of ASCII, as they do in most names, cost nothing.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Três Rios, Saint-André")]
    [InlineData("هجوم قرب الجسر – “quoted” … €5")]
    public void MayBeIn_TextAsWritten_IsFalse(string text) => Assert.False(Mojibake.MayBeIn(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData("Café, Škofja Loka, Ñuñoa")]
    [InlineData("«CAFÉ» and „Straße“")]
    [InlineData("دير الزور")]
    [InlineData("SÃO PAULO")]
    [InlineData("Ã")]
    [InlineData("naïve – “quoted” … €5")]
    public void First_TextAsWritten_HasNone(string text) => Assert.Equal("", Mojibake.First(text).ToString());
}
