using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Records;

public sealed class EvidenceTests
{
    [Fact]
    public void Slice_Text_CutsUtf16Units()
    {
        var evidence = new Evidence(3, 11, "at least 73");

        Assert.Equal("at least 73", evidence.Slice("😀 at least 73 people").ToString());
        Assert.Equal(14, evidence.End);
        Assert.Throws<ArgumentOutOfRangeException>(() => evidence.Slice("😀 at least 7").ToString());
    }

    [Fact]
    public void New_NumbersOutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>("start", () => new Evidence(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => new Evidence(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => new Evidence(1, int.MaxValue));
        Assert.Equal(int.MaxValue, new Evidence(1, int.MaxValue - 1).End);
    }

    [Fact]
    public void Equality_SpanAndPhrase_Count() =>
        EqualityContract.Check(new Evidence(1, 2, "73"), new Evidence(1, 2, "73"), new Evidence(0, 2, "73"), new Evidence(1, 3, "73"), new Evidence(1, 2), default);
}
