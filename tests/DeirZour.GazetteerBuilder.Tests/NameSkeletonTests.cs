namespace DeirZour.GazetteerBuilder.Tests;

public sealed class NameSkeletonTests
{
    [Theory]
    [InlineData("Deir-ez-Zor", "Dayr az Zawr")]
    [InlineData("Ar-Raqqa", "Raqqah")]
    [InlineData("Kuweires Sharqi", "Kuwayris Sharqi")]
    [InlineData("Tell Abiad", "Tall Abyad")]
    public void OfLatin_TransliterationsOfOneName_Agree(string one, string other) =>
        Assert.Equal(NameSkeleton.OfLatin(one), NameSkeleton.OfLatin(other));

    [Theory]
    [InlineData("Abu Kamal", "Kafr Kamal")]
    [InlineData("Homs", "Hama")]
    public void OfLatin_OtherNames_Differ(string one, string other) =>
        Assert.NotEqual(NameSkeleton.OfLatin(one), NameSkeleton.OfLatin(other));

    [Theory]
    [InlineData("مركز دير الزور", "دير الزور")]
    [InlineData("أريحا", "اريحا")]
    [InlineData("السلمية", "السلميه")]
    public void OfArabic_SpellingsOfOneName_Agree(string one, string other) =>
        Assert.Equal(NameSkeleton.OfArabic(one), NameSkeleton.OfArabic(other));
}
