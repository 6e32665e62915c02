using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class PackedTextsTests
{
    public static TheoryData<string?[]> Samples =>
    [
        [null, null, null],
        ["one", null, "three"],
        [null, "Wire,2017-03-05,Fighting near the bridge", "Fighting near the bridge"],
        [new string('n', 300), "قرية", new string('n', 300)],
        ["abc", "abc", "ab"],
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_Texts_GivesThemBackAndEqualsThoseSetInCode(string?[] expected)
    {
        var packed = Pack(expected);
        var set = default(PackedTexts);
        for (var i = 0; i < expected.Length; i++)
        {
            set = set.With(i, expected[i]);
        }

        Assert.Equal(Pack(expected), packed);
        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(i => packed[i]));
        Assert.Equal(set, packed);
        Assert.Equal(set.GetHashCode(), packed.GetHashCode());
        Assert.Null(packed[expected.Length]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void With_AnotherText_DiffersInThatOneAlone(string?[] texts)
    {
        var packed = Pack(texts);
        for (var i = 0; i < texts.Length; i++)
        {
            var changed = packed.With(i, "another");

            Assert.NotEqual(packed, changed);
            Assert.Equal("another", changed[i]);
            Assert.Equal(packed, changed.With(i, texts[i]));
        }
    }

    [Fact]
    public void With_StringThatIsNotValidUtf16_KeepsIt() => Assert.Equal("\uD83D", default(PackedTexts).With(1, "\uD83D")[1]);

    [Fact]
    public void Of_TextThatIsPartOfAnother_TakesNoRoomOfItsOwn()
    {
        var buffer = new PackedBytes();
        PackedTexts.Add(buffer, "Wire,2017-03-05,Fighting near the bridge"u8);
        var before = buffer.Length;

        PackedTexts.AddPart(buffer, "Fighting near the bridge"u8);

        Assert.Equal(2, buffer.Length - before);
    }

    private static PackedTexts Pack(string?[] texts)
    {
        var buffer = new PackedBytes();
        foreach (var text in texts)
        {
            PackedTexts.AddPart(buffer, Encoding.UTF8.GetBytes(text ?? ""));
        }

        return PackedTexts.Of(buffer);
    }
}
