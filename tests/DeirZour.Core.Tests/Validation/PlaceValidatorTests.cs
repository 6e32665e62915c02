using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class PlaceValidatorTests
{
    private static readonly PlaceValidator Validator = PlaceValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing()
    {
        Verdict.Sound(Validator, Sample.Town);
        Verdict.Sound(Validator, Sample.Country);
    }

    [Fact]
    public void Validate_BlankOtherName_NamesItsText() =>
        Verdict.Finds(
            Validator,
            Sample.Town with { Names = [new PlaceName { Text = "" }] },
            RecordRules.TextBlank,
            "names[0].text",
            "expected some text, found nothing");

    [Fact]
    public void Validate_NameTwiceInOneLanguage_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.Town with { Names = [.. Sample.Town.Names, Sample.Town.Names[0]] },
            RecordRules.NameRepeated,
            "names[2]",
            "expected another name or language, found \"Deir ez-Zor\"");

    [Theory]
    [InlineData("english")]
    [InlineData("ar")]
    [InlineData("zh-Hant-TW")]
    [InlineData("x-own")]
    public void Validate_LanguageTag_IsFine(string language) =>
        Verdict.Sound(Validator, Sample.Town with { Names = [new PlaceName { Text = "Deir", Language = language }] });

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("e", "\"e\"")]
    [InlineData("x", "\"x\"")]
    [InlineData("en_GB", "\"en_GB\"")]
    [InlineData("en-", "\"en-\"")]
    [InlineData("4u", "\"4u\"")]
    [InlineData("en-toolongsubtag", "\"en-toolongsubtag\"")]
    public void Validate_OtherLanguage_IsNoTag(string language, string found) =>
        Verdict.Finds(
            Validator,
            Sample.Town with { Names = [new PlaceName { Text = "Deir", Language = language }] },
            RecordRules.LanguageForm,
            "names[0].language",
            $"expected a language tag such as \"en\", found {found}");

    [Fact]
    public void Validate_BlankNotes_AreBetterAbsent() =>
        Verdict.Finds(
            Validator,
            Sample.Town with { Notes = " " },
            RecordRules.OptionalTextBlank,
            "notes",
            "expected some text or none at all, found \" \"");

    [Fact]
    public void Validate_OwnParent_IsSelf() =>
        Verdict.Finds(
            Validator,
            Sample.Town with { Parent = Sample.Town.Id },
            RecordRules.ParentIsSelf,
            "parent",
            "expected the id of another record, found \"town\"");
}
