using System.Text;

namespace DeirZour.GazetteerBuilder;

/// <summary>What is left of a name when everything is taken away in which transliterations differ. It only proposes: the distance decides.</summary>
internal static class NameSkeleton
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "al", "el", "ul", "ad", "adh", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "ath", "et", "az", "ez", "ech",
    };

    private static readonly (string From, string To)[] Sounds =
    [
        ("kh", "x"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("sh", "s"), ("ch", "s"), ("ou", "u"), ("q", "k"), ("c", "k"), ("z", "d"), ("j", "g"),
    ];

    /// <summary>The consonants of a name in Latin script without articles; empty for another script.</summary>
    public static string OfLatin(string name)
    {
        var words = Words(name).Where(word => !Articles.Contains(word)).ToList();
        var skeleton = new StringBuilder();
        foreach (var word in words)
        {
            var sounds = word;
            foreach (var (from, to) in Sounds)
            {
                sounds = sounds.Replace(from, to, StringComparison.Ordinal);
            }

            for (var i = 0; i < sounds.Length; i++)
            {
                var isSilent = "aeiouyw".Contains(sounds[i]) || (sounds[i] == 'h' && i == sounds.Length - 1);
                if (i == 0 && isSilent)
                {
                    skeleton.Append('\'');
                }
                else if (!isSilent && (i == 0 || sounds[i] != sounds[i - 1]))
                {
                    skeleton.Append(sounds[i]);
                }
            }
        }

        return skeleton.ToString();
    }

    /// <summary>An Arabic name without marks, with one form of alef, ya and ta marbuta, without "markaz" (seat); empty for another script.</summary>
    public static string OfArabic(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name)
        {
            letters.Append(letter switch
            {
                'أ' or 'إ' or 'آ' => 'ا',
                'ى' => 'ي',
                'ة' => 'ه',
                >= '\u0621' and <= '\u064A' and not 'ـ' => letter,
                ' ' => ' ',
                _ => '\0',
            });
        }

        var text = letters.Replace("\0", "").ToString().Trim();
        return text.StartsWith("مركز ", StringComparison.Ordinal) ? text[5..] : text;
    }

    /// <summary>The lower-case words of a name in ASCII, apostrophes taken off.</summary>
    public static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var unit in name)
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                word.Append(char.ToLowerInvariant(unit));
            }
            else if (unit is ' ' or '-' or '/' or '_' or ',' or '.' or '(' or ')' && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
