using System.Text;
using DeirZour.Json;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Json;

public sealed partial class DatasetJsonTests
{
    public static TheoryData<BrokenText> BrokenTexts => [.. BrokenText.All];

    [Fact]
    public void Read_BrokenTexts_FindsWhatTheGoldenListSays()
    {
        var list = new StringBuilder();
        foreach (var text in BrokenText.All)
        {
            var result = DatasetJson.Read(text.Utf8, new JsonReadOptions { File = "x" });
            list.Append("# ").Append(text.Name).Append('\n');
            foreach (var diagnostic in result.Diagnostics)
            {
                list.Append(diagnostic).Append(diagnostic.Record is { } record ? $" [{record}]" : "").Append('\n');
            }

            list.Append("read: ").AppendJoin(' ', result.Dataset.Records().Select(record => record.RecordId)).Append("\n\n");
        }

        Golden.Check(list.ToString(), "findings.approved.txt");
    }

    [Theory]
    [MemberData(nameof(BrokenTexts))]
    public void Read_BrokenText_PointsIntoTheText(BrokenText text)
    {
        var lines = Encoding.UTF8.GetString(text.Utf8).Split('\n');

        foreach (var diagnostic in DatasetJson.Read(text.Utf8).Diagnostics)
        {
            var position = Assert.NotNull(diagnostic.Position);
            Assert.InRange(position.Offset, 0, text.Utf8.Length);
            Assert.InRange(position.Line, 1, lines.Length);
            Assert.InRange(position.Column, 1, lines[position.Line - 1].Length + 1);
        }
    }

    [Theory]
    [MemberData(nameof(BrokenTexts))]
    public async Task Read_FromAStreamInPieces_FindsTheSame(BrokenText text)
    {
        var expected = DatasetJson.Read(text.Utf8);
        foreach (var length in new[] { 1, 2, 7, 50 })
        {
            var read = DatasetJson.Read(new PieceStream(text.Utf8, length));
            var readAsync = await DatasetJson.ReadAsync(new PieceStream(text.Utf8, length));

            Assert.Equal(expected.Diagnostics, read.Diagnostics);
            Assert.Equal(expected.Dataset, read.Dataset);
            Assert.Equal(expected.Diagnostics, readAsync.Diagnostics);
            Assert.Equal(expected.Dataset, readAsync.Dataset);
        }
    }
}
