using System.Buffers;
using System.Globalization;
using System.Text;

namespace DeirZour.Benchmarks.Gazetteers;

/// <summary>How places are found without a matcher of this library.</summary>
internal sealed class NaivePlaceFinders
{
    private const int MaxWords = 3;
    private static readonly char[] Separators = [' ', '.', ',', '\n'];
    private readonly SearchValues<string> _needles;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly HashSet<string> _folded;

    public NaivePlaceFinders(string[] names)
    {
        _needles = SearchValues.Create(names, StringComparison.OrdinalIgnoreCase);
        _names = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _folded = [.. names.Select(Fold)];
    }

    /// <summary>The framework's search for many strings, ignoring case; where it finds one, the longest name of whole words is looked up.</summary>
    public int CountBySearchValues(ReadOnlySpan<char> text)
    {
        var count = 0;
        var at = 0;
        while (text[at..].IndexOfAny(_needles) is var found && found >= 0)
        {
            at += found;
            var length = at == 0 || !char.IsLetter(text[at - 1]) ? LongestName(text[at..]) : 0;
            count += length > 0 ? 1 : 0;
            at += Math.Max(length, 1);
        }

        return count;
    }

    /// <summary>Split into words, fold each (decompose, drop marks, small letters), look up one to three of them.</summary>
    public int CountByFoldedWords(string text)
    {
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Fold).ToArray();
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            for (var length = Math.Min(MaxWords, words.Length - i); length > 0; length--)
            {
                if (_folded.Contains(length == 1 ? words[i] : string.Join(' ', words, i, length)))
                {
                    count++;
                    i += length - 1;
                    break;
                }
            }
        }

        return count;
    }

    private int LongestName(ReadOnlySpan<char> text)
    {
        var longest = 0;
        var end = 0;
        for (var words = 0; words < MaxWords && end < text.Length; words++)
        {
            end += words > 0 ? 1 : 0;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            longest = _names.Contains(text[..end]) ? end : longest;
        }

        return longest;
    }

    private static string Fold(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
        }

        return letters.ToString();
    }
}
