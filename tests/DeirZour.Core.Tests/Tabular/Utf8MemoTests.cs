using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

public sealed class Utf8MemoTests
{
    [Fact]
    public void Find_ManyKeys_GivesWhatWasMadeOfThatKeyOrNothing()
    {
        var memo = new Utf8Memo<string>();
        var random = new Random(1);
        var known = 0;
        for (var i = 0; i < 50_000; i++)
        {
            var key = new string('k', random.Next(40)) + random.Next(3000);

            ref var made = ref memo.Find(Encoding.UTF8.GetBytes(key));

            known += made is null ? 0 : 1;
            Assert.Equal(key, made ??= key);
        }

        Assert.InRange(known, 1, 49_999);
    }

    [Fact]
    public void Find_SameKeyAgain_GivesTheSameObject()
    {
        var memo = new Utf8Memo<string>();
        var made = new string('a', 3);
        memo.Find("key"u8) = made;

        Assert.Same(made, memo.Find("key"u8));
        Assert.Null(memo.Find("kez"u8));
        Assert.Null(memo.Find(""u8));
    }

    [Fact]
    public void Find_LongKey_IsNotRemembered()
    {
        var memo = new Utf8Memo<string>();
        var key = new byte[Utf8Memo<string>.LongestKey + 1];
        memo.Find(key) = "made";

        Assert.Null(memo.Find(key));
    }
}
