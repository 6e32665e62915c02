using DeirZour.Cli.Rendering;
using DeirZour.Cli.Show;
using DeirZour.Text;

namespace DeirZour.Cli.Extract;

/// <summary>The tolls of a text, and how each came about, as codes and in the words of a reader.</summary>
internal static class TollWords
{
    /// <summary>All reasons for which a claim is left out of a toll, with their codes and what they mean.</summary>
    public static IReadOnlyList<(TollExclusion Reason, string Code, string Meaning)> Reasons { get; } =
    [
        (TollExclusion.Part, "part", "part of another claim"),
        (TollExclusion.Restatement, "restatement", "restates another claim"),
        (TollExclusion.Superseded, "superseded", "a later figure replaces it"),
        (TollExclusion.OtherScope, "otherScope", "about another event or a longer time"),
        (TollExclusion.NoNumber, "noNumber", "without a number"),
        (TollExclusion.Attacker, "attacker", "an attacker who died by his own act"),
        (TollExclusion.LaterSentence, "laterSentence", "after the toll, and not said to be new"),
    ];

    /// <summary>The code of a reason.</summary>
    public static string Code(TollExclusion reason) => Find(reason).Code;

    /// <summary>The tolls in a sentence: "In sum at least 14 killed and about 30 wounded.", or why there is none.</summary>
    public static StyledText Sum(Extraction extraction)
    {
        var text = new StyledText();
        foreach (var toll in extraction.Tolls)
        {
            text.Add(text.IsEmpty ? "In sum " : " and ")
                .Add($"{CountWords.Describe(toll.Count)} {RecordWords.Describe(toll.Outcome)}", Ink.Of(toll.Outcome));
        }

        return !text.IsEmpty
            ? text.Add(".")
            : text.Add(extraction.Claims.Count == 0 ? "No claims." : "No toll: nobody is counted as killed or wounded in the event reported.", Ink.Faint);
    }

    /// <summary>What a toll was made of: "Killed: “12” at 14, 1 person named; without “three” at 45 (part of another claim)."</summary>
    public static StyledText Explain(Extraction extraction, TextToll toll)
    {
        var outcome = RecordWords.Describe(toll.Outcome);
        var made = toll.Claims.Select(index => extraction.Cite(index));
        if (toll.Named > 0)
        {
            made = made.Append(toll.Named == 1 ? "1 person named" : $"{NumberWords.Number(toll.Named)} people named");
        }

        var left = toll.LeftOut.Select(item => $"{extraction.Cite(item.Claim)} ({Find(item.Reason).Meaning})").ToList();
        var without = left.Count == 0 ? string.Empty : $"; without {string.Join(", ", left)}";
        return new StyledText().Add($"{char.ToUpperInvariant(outcome[0])}{outcome[1..]}: {string.Join(", ", made)}{without}.", Ink.Faint);
    }

    private static (TollExclusion Reason, string Code, string Meaning) Find(TollExclusion reason) => Reasons.Single(item => item.Reason == reason);
}
