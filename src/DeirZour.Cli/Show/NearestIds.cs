namespace DeirZour.Cli.Show;

/// <summary>Finds what somebody may have meant by an id that is not there.</summary>
internal static class NearestIds
{
    private const int MaxSuggestions = 3;

    /// <summary>The ids nearest to what was written.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">Each id with the names that lead to it.</param>
    /// <returns>Up to three ids, the nearest first, without those that are much farther off than the nearest.</returns>
    public static IReadOnlyList<string> Find(string written, IEnumerable<(string Id, IEnumerable<string> Names)> candidates)
    {
        var ranked = candidates
            .DistinctBy(candidate => candidate.Id)
            .Select(candidate => (candidate.Id, Distance: candidate.Names.Append(candidate.Id).Min(name => Distance(written, name))))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Take(MaxSuggestions)
            .ToList();
        return [.. ranked.TakeWhile(candidate => candidate.Distance <= (2 * ranked[0].Distance) + 0.5).Select(candidate => candidate.Id)];
    }

    /// <summary>
    /// Few for texts that are alike: the edits that turn one text into the other, case aside; where one text contains the
    /// other, only a part of what is missing counts.
    /// </summary>
    private static double Distance(string written, string name)
    {
        var (left, right) = (written.ToUpperInvariant(), name.ToUpperInvariant());
        return left.Length > 1 && right.Contains(left, StringComparison.Ordinal)
            ? (right.Length - left.Length) / (double)right.Length
            : Edits(left, right);
    }

    /// <summary>The Levenshtein distance.</summary>
    private static int Edits(string left, string right)
    {
        var costs = new int[right.Length + 1];
        for (var column = 0; column < costs.Length; column++)
        {
            costs[column] = column;
        }

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
