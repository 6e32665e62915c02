namespace DeirZour.Tabular;

/// <summary>What two spellings of a column's name have in common.</summary>
internal static class ColumnName
{
    private const char Separator = '_';

    public static string Fold(string name) => new(Fold(name, new char[name.Length]));

    /// <summary>Upper-case letters become lower-case, each run of blanks and punctuation that joins words one underscore.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = 0;
        foreach (var unit in name.Trim())
        {
            if (unit is not (' ' or '_' or '.' or '-' or '\u00A0'))
            {
                folded[length++] = char.ToLowerInvariant(unit);
            }
            else if (length > 0 && folded[length - 1] != Separator)
            {
                folded[length++] = Separator;
            }
        }

        return folded[..length].TrimEnd(Separator);
    }
}
