using DeirZour.Json;
using DeirZour.Seeds;

namespace DeirZour.Tests.Seeds;

public sealed class SeedDatasetTests
{
    [Fact]
    public void Default_Twice_IsTheSameDataset() => Assert.Same(SeedDataset.Default, SeedDataset.Default);

    [Fact]
    public void OpenJson_ReadAndWrittenAgain_HasTheSameBytes()
    {
        using var embedded = new MemoryStream();
        using (var json = SeedDataset.OpenJson())
        {
            json.CopyTo(embedded);
        }

        using var written = new MemoryStream();
        DatasetJson.Write(written, SeedDataset.Default.Dataset);

        Assert.Equal(System.Text.Encoding.UTF8.GetString(embedded.ToArray()), System.Text.Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public void Load_DamagedText_ThrowsTheFirstFinding()
    {
        using var json = new MemoryStream("{\"schema\":\"deirzour/2.0\"}"u8.ToArray());

        var exception = Assert.Throws<InvalidOperationException>(() => SeedDataset.Load(json));

        Assert.Equal(
            "DeirZour.Seeds.deir-ez-zor-2016-2017.json(1,11): DZ2003: schema: expected \"deirzour/1.0\", found \"deirzour/2.0\"; what follows is not read",
            exception.Message);
    }
}
