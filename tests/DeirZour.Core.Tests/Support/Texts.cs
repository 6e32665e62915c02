using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Support;

/// <summary>Generators of texts that are almost right, which arbitrary strings never are.</summary>
public static class Texts
{
    /// <summary>Every text over an alphabet up to a length, the empty one first.</summary>
    public static IEnumerable<string> All(string alphabet, int maxLength)
    {
        IEnumerable<string> ofOneLength = [""];
        for (var length = 0; length <= maxLength; length++)
        {
            foreach (var text in ofOneLength)
            {
                yield return text;
            }

            ofOneLength = ofOneLength.SelectMany(text => alphabet.Select(c => text + c)).ToArray();
        }
    }

    /// <summary>Arbitrary strings, and valid texts with up to three edits.</summary>
    /// <param name="valid">Texts to start from.</param>
    /// <param name="alphabet">The characters that edits insert.</param>
    public static Arbitrary<string> Near(string[] valid, string alphabet)
    {
        var edit =
            from at in Gen.Choose(0, 100)
            from inserted in Gen.Elements([.. alphabet.Select(c => c.ToString()), "", "\0", "é", "٣", "\ud83d", "😀"])
            from removed in Gen.Choose(0, 1)
            select (at, removed, inserted);
        var edited =
            from text in Gen.Elements(valid)
            from count in Gen.Choose(0, 3)
            from edits in edit.ListOf(count)
            select edits.Aggregate(text, Apply);
        var arbitrary = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");
        return Gen.Frequency((4, edited), (1, arbitrary)).ToArbitrary();
    }

    private static string Apply(string text, (int At, int Removed, string Inserted) edit)
    {
        var at = edit.At % (text.Length + 1);
        var behind = Math.Min(at + edit.Removed, text.Length);
        return text[..at] + edit.Inserted + text[behind..];
    }
}
