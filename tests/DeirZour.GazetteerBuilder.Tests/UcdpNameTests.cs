namespace DeirZour.GazetteerBuilder.Tests;

public sealed class UcdpNameTests
{
    [Theory]
    [InlineData("Barad village", "ppl", "Barad")]
    [InlineData("Al-Rai town (Choban Bey)", "ppl", "Al-Rai", "Choban Bey")]
    [InlineData("As Suwar town/Sur town", "ppl", "As Suwar", "Sur")]
    [InlineData("Tiyas Military Airbase (T4)", "airb", "Tiyas Military Airbase")]
    [InlineData("Atmeh IDP camp", "cmprf", "Atmeh IDP camp")]
    [InlineData("Aleppo Governorate", "adm1", "Aleppo")]
    [InlineData("Northern Aleppo Governorate", "rgn", "Northern Aleppo Governorate")]
    [InlineData("Road between Morek and Souran", "rd", "Road between Morek and Souran")]
    [InlineData("Deir ez Zor/Homs border", "border", "Deir ez Zor/Homs border")]
    [InlineData("Jabal Shashabo", "mt", "Jabal Shashabo")]
    [InlineData("Panorama", "area", "Panorama")]
    public void Parse_NamesOfUcdp_TakesKindAndNamesApart(string text, string kind, params string[] names)
    {
        var name = UcdpName.Parse(text);

        Assert.Equal(kind, name.Kind.Code);
        Assert.Equal(names, name.Names);
    }
}
