using System.Text;
using DeirZour.Text;
using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Text;

public sealed class AnchorScannerTests
{
    [Fact]
    public void Find_AnyTextFromAnywhere_AgreesWithThePortablePath()
    {
        string[] words = ["killed", "Kill", "WOUNDED", "skilled", "die", "dies", "a", "the", " ", "\n", "x", "killer", "death", "toll", "ed", "0", ".", "\u007F"];
        var texts = Gen.Elements(words).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var bytes = Encoding.Latin1.GetBytes(text + new string(' ', 100) + text);
            for (var from = 0; from < bytes.Length; from += 7)
            {
                if (AnchorScanner.Default.Find(bytes, from) != AnchorScanner.Default.FindPortable(bytes, from))
                {
                    return false;
                }
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Theory]
    [InlineData("Nobody was skilled.", -1)]
    [InlineData("Two were killed.", 9)]
    [InlineData("KILLED", 0)]
    [InlineData("overkilled killed", 11)]
    public void Find_FirstWordThatCanCarryAClaim_OnlyWhole(string text, int expected)
    {
        Assert.Equal(expected, AnchorScanner.Default.Find(Encoding.ASCII.GetBytes(text), 0));
    }
}
