using DeirZour.Json;

namespace DeirZour.Tests.Json;

public sealed partial class DatasetJsonTests
{
    private const int Seed = 20170114;

    private static readonly byte[] Dictionary = [.. "{}[]\",:\\ \n0123456789-.eEtfnu"u8, 0, 0x1F, 0x7F, 0x80, 0xC3, 0xED, 0xFF];

    public static TheoryData<bool> Formats => [true, false];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_EveryPrefix_LosesNoRecordInSilence(bool isEnvelope)
    {
        var whole = Whole(isEnvelope);
        for (var length = 0; length < whole.Length; length++)
        {
            AssertNothingIsLostInSilence(whole[..length], isEnvelope);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_BytesChanged_LosesNoRecordInSilence(bool isEnvelope)
    {
        var whole = Whole(isEnvelope);
        var random = new Random(Seed);
        for (var round = 0; round < 1500; round++)
        {
            AssertNothingIsLostInSilence(Changed(whole, random), isEnvelope);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_BytesChanged_IsTheSameFromAStreamInPieces(bool isEnvelope)
    {
        var whole = Whole(isEnvelope);
        var random = new Random(Seed + 1);
        for (var round = 0; round < 300; round++)
        {
            var text = Changed(whole, random);

            var expected = DatasetJson.Read(text);
            var read = DatasetJson.Read(new PieceStream(text, random.Next(1, 300)));

            Assert.Equal(expected.Diagnostics, read.Diagnostics);
            Assert.Equal(expected.Dataset, read.Dataset);
        }
    }

    [Fact]
    public void Read_ShortTextsOfNastyCharacters_NeverThrows()
    {
        var alphabet = "{}[]\",:1n \n\\"u8.ToArray();
        var text = new byte[4];
        for (var number = 0; number < alphabet.Length * alphabet.Length * alphabet.Length * alphabet.Length; number++)
        {
            for (int place = 0, rest = number; place < text.Length; place++, rest /= alphabet.Length)
            {
                text[place] = alphabet[rest % alphabet.Length];
            }

            var result = DatasetJson.Read(text);
            Assert.True(result.Diagnostics.Count > 0 || string.IsNullOrWhiteSpace(Sample.Text(text)), Sample.Text(text));
        }
    }

    private static byte[] Whole(bool isEnvelope) =>
        isEnvelope ? Sample.Envelope(Sample.Dataset) : Sample.Lines(Sample.Dataset.Records());

    private static void AssertNothingIsLostInSilence(byte[] text, bool isEnvelope)
    {
        var result = DatasetJson.Read(text);
        var records = isEnvelope ? Sample.Dataset.Records().Count() : Sample.Text(text).Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));

        var words = $"{Sample.Text(text)}\n{string.Join('\n', result.Diagnostics)}";
        Assert.True(result.HasErrors || result.Dataset.Records().Count() == records, words);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Message.Contains("does not fit the schema", StringComparison.Ordinal));
        Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.Position!.Value.Offset, 0, text.Length));
    }

    /// <summary>One to three places overwritten, taken out, doubled or filled with something nasty.</summary>
    private static byte[] Changed(byte[] whole, Random random)
    {
        var text = whole.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Count);
            switch (random.Next(4))
            {
                case 0:
                    text[at] = Dictionary[random.Next(Dictionary.Length)];
                    break;
                case 1:
                    text.RemoveRange(at, Math.Min(random.Next(1, 200), text.Count - at));
                    break;
                case 2:
                    text.InsertRange(at, text.GetRange(at, Math.Min(random.Next(1, 60), text.Count - at)));
                    break;
                default:
                    text.Insert(at, Dictionary[random.Next(Dictionary.Length)]);
                    break;
            }

            if (text.Count == 0)
            {
                break;
            }
        }

        return [.. text];
    }
}
