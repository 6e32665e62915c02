using DeirZour.Validation;

namespace DeirZour.Tests.Validation;

public sealed class SourceValidatorTests
{
    private static readonly SourceValidator Validator = SourceValidator.Instance;

    [Fact]
    public void Validate_Sound_FindsNothing()
    {
        Verdict.Sound(Validator, Sample.Monitor);
        Verdict.Sound(Validator, Sample.Gazette);
        Verdict.Sound(Validator, Sample.Spokesman);
    }

    [Fact]
    public void Validate_DefaultId_IsMissing() =>
        Verdict.Finds(Validator, Sample.Monitor with { Id = default }, RecordRules.IdMissing, "id", "expected an id, found nothing");

    [Theory]
    [InlineData("", "expected some text, found nothing")]
    [InlineData("  ", "expected some text, found \"  \"")]
    public void Validate_BlankName_IsBlank(string name, string message) =>
        Verdict.Finds(Validator, Sample.Monitor with { Name = name }, RecordRules.TextBlank, "name", message);

    [Fact]
    public void Validate_NoName_IsBlank() =>
        Verdict.Finds(Validator, Sample.Monitor with { Name = null! }, RecordRules.TextBlank, "name", "expected some text, found nothing");

    [Fact]
    public void Validate_BlankOtherName_NamesTheElement() =>
        Verdict.Finds(Validator, Sample.Monitor with { Names = ["RVM", ""] }, RecordRules.TextBlank, "names[1]", "expected some text, found nothing");

    [Fact]
    public void Validate_NameWithControlCharacter_IsUnprintable() =>
        Verdict.Finds(
            Validator,
            Sample.Monitor with { Name = "River\nMonitor" },
            RecordRules.TextUnprintable,
            "name",
            "expected printable characters, found U+000A at offset 5");

    [Fact]
    public void Validate_OtherNameThatTurnsDirection_IsUnprintable() =>
        Verdict.Finds(
            Validator,
            Sample.Monitor with { Names = ["\u202ERVM"] },
            RecordRules.TextUnprintable,
            "names[0]",
            "expected printable characters, found U+202E at offset 0");

    [Theory]
    [InlineData("Monitor ", 0xD83D, "")]
    [InlineData("", 0xDE00, "\uD83D\uDE00")]
    public void Validate_LoneSurrogate_IsIllFormed(string before, int surrogate, string after) =>
        Verdict.Finds(
            Validator,
            Sample.Monitor with { Name = before + (char)surrogate + after },
            RecordRules.TextIllFormed,
            "name",
            $"expected well-formed UTF-16, found U+{surrogate:X4} at offset {before.Length}");

    [Fact]
    public void Validate_SurrogatePair_IsWellFormed() => Verdict.Sound(Validator, Sample.Monitor with { Name = "Monitor \uD83D\uDE00" });

    [Fact]
    public void Validate_OtherNameIsTheName_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.Monitor with { Names = ["RVM", Sample.Monitor.Name] },
            RecordRules.NameRepeated,
            "names[1]",
            "expected another name, found \"River Valley Monitor\"");

    [Fact]
    public void Validate_OtherNameTwice_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.Monitor with { Names = ["RVM", "rvm", "RVM"] },
            RecordRules.NameRepeated,
            "names[2]",
            "expected another name, found \"RVM\"");

    [Fact]
    public void Validate_OneOfAHundredNamesTwice_IsRepeated() =>
        Verdict.Finds(
            Validator,
            Sample.Monitor with { Names = [.. Enumerable.Range(0, 100).Select(number => $"name {number % 99}")] },
            RecordRules.NameRepeated,
            "names[99]",
            "expected another name, found \"name 0\"");

    [Fact]
    public void Validate_DefaultKind_IsMissing() =>
        Verdict.Finds(
            Validator,
            Sample.Monitor with { Kind = default },
            RecordRules.CodeMissing,
            "kind",
            "expected a code such as \"news-media\", found nothing");

    [Fact]
    public void Validate_UnknownKind_IsAWarning() =>
        Verdict.Finds(
            Validator,
            Sample.Monitor with { Kind = SourceKind.Parse("newspaper") },
            RecordRules.CodeUnknown,
            "kind",
            "expected a known code such as \"news-agency\", \"news-media\", \"medical\", found \"newspaper\"");

    [Fact]
    public void Validate_OwnParent_IsSelf() =>
        Verdict.Finds(
            Validator,
            Sample.Monitor with { Parent = Sample.Monitor.Id },
            RecordRules.ParentIsSelf,
            "parent",
            "expected the id of another record, found \"monitor\"");

    [Fact]
    public void Validate_EmptyReference_IsEmpty() =>
        Verdict.Finds(
            Validator,
            Sample.Gazette with { Actor = default(Id<Actor>) },
            RecordRules.ReferenceEmpty,
            "actor",
            "expected the id of a record, found nothing");

    [Fact]
    public void Validate_SeveralFaults_FindsEachInOrder() =>
        Verdict.FindsAll(
            Validator,
            Sample.Monitor with { Id = default, Name = " ", Kind = default },
            "DZ4001 id: expected an id, found nothing",
            "DZ4006 name: expected some text, found \" \"",
            "DZ4003 kind: expected a code such as \"news-media\", found nothing");
}
