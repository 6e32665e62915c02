namespace DeirZour.Gazetteers;

/// <summary>Splits a name into words and folds its letters.</summary>
internal static class NameTokens
{
    /// <summary>How many words a name may have.</summary>
    public const int MaxCount = 32;

    /// <summary>Splits a name.</summary>
    /// <param name="name">Any text of at most <see cref="NameReader.MaxLength"/> units.</param>
    /// <param name="letters">Takes the folded letters, twice as many as the name has.</param>
    /// <param name="tokens">Takes the words.</param>
    /// <param name="rules">Which rules to fold by.</param>
    /// <returns>How many words there are; more than fit are not read.</returns>
    public static int Read(ReadOnlySpan<char> name, Span<char> letters, Span<NameToken> tokens, NameRules rules)
    {
        var count = 0;
        var length = 0;
        var start = 0;
        var follows = NameMark.None;
        var isCapital = false;
        for (var i = 0; i <= name.Length; i++)
        {
            var unit = i < name.Length ? name[i] : Letters.Break;
            var letter = Letters.Fold(unit, rules);
            if (letter == Letters.Nothing)
            {
                continue;
            }

            if (letter != Letters.Break)
            {
                // A script without capitals has nothing but names to show.
                isCapital |= length == start && !char.IsLower(unit);
                letters[length++] = letter;
                if (Letters.Second(unit) is var second && second != Letters.Nothing)
                {
                    letters[length++] = second;
                }

                continue;
            }

            if (letters[start..length].ContainsAnyExcept(Letters.Apostrophe) && count < tokens.Length)
            {
                tokens[count++] = new NameToken(start, length - start, follows, isCapital);
                follows = NameMark.None;
            }

            start = length;
            isCapital = false;
            follows = unit switch
            {
                '(' or '[' or ',' or '،' or '/' => NameMark.Aside,
                ':' => NameMark.Colon,
                _ => follows,
            };
        }

        return count;
    }
}
