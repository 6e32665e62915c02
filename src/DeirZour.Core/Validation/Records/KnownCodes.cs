using DeirZour.Internal;

namespace DeirZour.Validation;

/// <summary>Says which codes somebody may have meant by one that is not known.</summary>
internal static class KnownCodes
{
    private const int MaxListLength = 160;
    private const int MaxSuggestions = 3;

    /// <summary>All known codes where they are few, otherwise those that look most like what was written.</summary>
    /// <returns>The codes as they stand after "expected ".</returns>
    public static string Expected<TCode>(string written)
        where TCode : struct, IOpenCode<TCode>
    {
        var codes = TCode.Known.Select(code => code.ToString()!).ToArray();
        var all = Quoted(codes);
        return all.Length <= MaxListLength
            ? $"one of {all}"
            : $"a known code such as {Quoted(codes.OrderBy(code => Distance(written, code)).Take(MaxSuggestions))}";
    }

    private static string Quoted(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => $"\"{code}\""));

    /// <summary>Small for codes that are alike: the edits that turn one into the other, less the beginning that they share.</summary>
    private static int Distance(string written, string code) => Edits(written, code) - written.AsSpan().CommonPrefixLength(code);

    /// <summary>The Levenshtein distance.</summary>
    private static int Edits(string left, string right)
    {
        var costs = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var (row, character) in left.Index())
        {
            var diagonal = costs[0];
            costs[0] = row + 1;
            for (var column = 0; column < right.Length; column++)
            {
                var replaced = diagonal + (right[column] == character ? 0 : 1);
                diagonal = costs[column + 1];
                costs[column + 1] = Math.Min(replaced, Math.Min(diagonal, costs[column]) + 1);
            }
        }

        return costs[^1];
    }
}
