using System.Text.RegularExpressions;
using System.Xml.Linq;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Codes;

/// <summary>What all open codes have in common; each is tested through every code that it lists.</summary>
public sealed partial class OpenCodeTests
{
    private static readonly string[] NoCodes =
        ["", " ", "Attack", "air_strike", "air strike", "-attack", "attack-", "größe", "ı", "a\0", new string('a', 61)];

    public static TheoryData<Type> Types { get; } = [.. OpenCodes.Types];

    [Fact]
    public void Types_OfTheLibrary_AreNine() => Assert.Equal(9, OpenCodes.Types.Count);

    [Theory]
    [MemberData(nameof(Types))]
    public void Known_EveryCode_IsWellFormedUniqueAndAMember(Type type)
    {
        var known = OpenCodes.Known(type).ToArray();

        Assert.Equal(known.Distinct(StringComparer.Ordinal), known);
        Assert.All(known, code => Assert.Matches(CodeForm(), code));
        Assert.Equal(OpenCodes.Members(type).Select(member => member.Code), known);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Known_EveryCode_IsNamedAsItsMember(Type type)
    {
        // Place kinds are GeoNames feature codes, which no member could be named by; lists are written as they write themselves.
        var strays = OpenCodes.Members(type).Where(member => KebabCase(member.Member) != member.Code).Select(member => $"{type.Name}.{member.Member} is {member.Code}");

        if (type != typeof(PlaceKind) && type != typeof(GazetteerSource))
        {
            Expect.None(strays);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Documentation_OfEveryMember_BeginsWithItsCode(Type type)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(PublicTypes.Library.Location, ".xml"));
        var summaries = documentation.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary"));

        Assert.All(
            OpenCodes.Members(type),
            member => Assert.Equal(member.Code, (string?)summaries[$"P:{type.FullName}.{member.Member}"]?.Element("c")));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Parse_KnownCode_IsKnownAndEqual(Type type) =>
        Assert.All(OpenCodes.Known(type), code =>
        {
            var parsed = OpenCodes.Parse(type, code);
            Assert.True(OpenCodes.IsKnown(parsed));
            Assert.Equal(code, parsed.ToString());
            Assert.Equal(OpenCodes.Parse(type, new string(code)), parsed);
        });

    [Theory]
    [MemberData(nameof(Types))]
    public void Parse_UnknownCode_IsKeptAndNotKnown(Type type)
    {
        var parsed = OpenCodes.Parse(type, "of-another-library-2");

        Assert.Equal("of-another-library-2", parsed.ToString());
        Assert.False(OpenCodes.IsKnown(parsed));
    }

    [Fact]
    public void TryParse_TextOfTheForm_Succeeds()
    {
        Assert.True(Weapon.TryParse("firearms", out var known));
        Assert.Equal(Weapon.Firearms, known);
        Assert.True(Weapon.TryParse(new string('a', 60), out var longest));
        Assert.Equal(60, longest.Code.Length);
    }

    [Fact]
    public void TryParse_AnyOtherText_Fails()
    {
        Assert.All(NoCodes, text =>
        {
            Assert.False(Weapon.TryParse(text, out var code));
            Assert.Equal(default, code);
        });
        Assert.False(Weapon.TryParse(null, out _));
    }

    [Fact]
    public void Parse_AnyOtherText_SaysWhatWasExpected()
    {
        var error = Assert.Throws<DeirZourFormatException>(() => Weapon.Parse("Fire arms"));

        Assert.Equal("DZ1005: expected a code such as \"firearms\", found \"Fire arms\"", error.Message);
        Assert.Throws<ArgumentNullException>("code", () => Weapon.Parse(null!));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Parse_AnyOtherText_NamesAKnownCodeAsTheExample(Type type)
    {
        var error = Assert.Throws<System.Reflection.TargetInvocationException>(() => OpenCodes.Parse(type, "?")).InnerException;

        var example = Regex.Match(Assert.IsType<DeirZourFormatException>(error).Message, "^DZ1005: expected a code such as \"(.+)\", found \"\\?\"$").Groups[1].Value;
        Assert.Contains(example, OpenCodes.Known(type));
    }

    [Fact]
    public void Equality_Code_Counts() =>
        EqualityContract.Check(Weapon.Firearms, Weapon.Parse("firearms"), Weapon.Rockets, Weapon.Parse("firearms-2"), default);

    [Theory]
    [MemberData(nameof(Cultures.Different), MemberType = typeof(Cultures))]
    public void Parse_OtherCulture_TakesOnlyAsciiLowerCase(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal("militia", ActorKind.Parse("militia").Code);
        Assert.False(ActorKind.TryParse("mılıtıa", out _));
        Assert.False(ActorKind.TryParse("MILITIA", out _));
    });

    private static string KebabCase(string name) => CapitalWithin().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$")]
    private static partial Regex CodeForm();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex CapitalWithin();
}
