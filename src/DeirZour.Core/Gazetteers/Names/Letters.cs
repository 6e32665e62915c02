using System.Globalization;
using System.Text;

namespace DeirZour.Gazetteers;

/// <summary>Folds one character of a name: case, marks, presentation forms, alef forms, digits. One look-up for everything that names are usually written with.</summary>
internal static class Letters
{
    /// <summary>What a mark or an invisible character folds to: nothing.</summary>
    public const char Nothing = '\0';

    /// <summary>What a character that separates words folds to.</summary>
    public const char Break = ' ';

    /// <summary>What an apostrophe of any kind folds to, and so the signs for ayn and hamza.</summary>
    public const char Apostrophe = '\'';

    /// <summary>How many characters the table knows; the letters of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts are among them.</summary>
    public const int TableLength = 0x700;

    /// <summary>The letters from а to я, the first letter of those that Latin writes with two.</summary>
    private const string CyrillicAsLatin = "abvgdezziyklmnoprstufhtcss'i'eyy";

    private const NameRules LetterRules =
        NameRules.Characters | NameRules.LetterCase | NameRules.Diacritics | NameRules.Apostrophes | NameRules.ArabicLetters | NameRules.ArabicMarks;

    private static readonly char[] Folded = [.. Enumerable.Range(0, TableLength).Select(unit => FoldSlowly((char)unit))];

    /// <summary>The fold of each of the first <see cref="TableLength"/> characters.</summary>
    public static ReadOnlySpan<char> Table => Folded;

    /// <summary>Folds a UTF-16 unit.</summary>
    /// <returns>A lower-case letter or digit, or one of the constants; of two letters the first, see <see cref="Second"/>.</returns>
    public static char Fold(char unit) => unit < TableLength ? Folded[unit] : FoldSlowly(unit);

    /// <summary>Folds a UTF-16 unit by some of the rules only.</summary>
    /// <returns>The unit itself when what would fold it is a rule that is left out.</returns>
    public static char Fold(char unit, NameRules rules)
    {
        var folded = Fold(unit);
        return folded == unit || (rules & LetterRules) == LetterRules || (rules & RuleOf(unit, folded)) != 0 ? folded : unit;
    }

    /// <summary>The second letter of a character that stands for two, such as the Arabic lam with alef or a t with a line below.</summary>
    public static char Second(char unit) => unit switch
    {
        < '\u0120' => Nothing,
        'ж' or 'ч' or 'ш' or 'щ' or 'Ж' or 'Ч' or 'Ш' or 'Щ' => 'h',
        'ц' or 'Ц' => 's',
        'ю' or 'Ю' => 'u',
        'я' or 'Я' => 'a',
        'š' or 'č' or 'ġ' or 'ṯ' or 'ḏ' or 'ḫ' or 'Š' or 'Č' or 'Ġ' or 'Ṯ' or 'Ḏ' or 'Ḫ' => 'h',
        >= '\uFEF5' and <= '\uFEFC' => 'ا',
        _ => Nothing,
    };

    public static bool IsLatin(char folded) => folded is >= 'a' and <= 'z';

    public static bool IsArabic(char folded) => folded is >= '\u0600' and < '\u0700';

    public static bool IsDigit(char folded) => folded is >= '0' and <= '9';

    private static bool IsCyrillic(char unit) => unit is >= '\u0400' and < '\u0530';

    private static NameRules RuleOf(char unit, char folded) => folded switch
    {
        Break => NameRules.Folding,
        _ when IsCyrillic(unit) => NameRules.Folding,
        Apostrophe => NameRules.Apostrophes,
        Nothing => IsArabic(unit) ? NameRules.ArabicMarks : unit is >= '\u0300' and < '\u0370' ? NameRules.Diacritics : NameRules.Characters,
        _ when unit >= '\uF900' => NameRules.Characters,
        _ when IsArabic(unit) && IsArabic(folded) => NameRules.ArabicLetters,
        _ when char.ToLowerInvariant(unit) == folded => NameRules.LetterCase,
        _ => IsLatin(folded) ? NameRules.Diacritics : NameRules.Characters,
    };

    private static char FoldSlowly(char unit) => unit switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => unit,
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        '\'' or '`' or '´' or '‘' or '’' or '‛' or '′' or '\uFF07' => Apostrophe,
        < '\u00A1' => Break,
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ی' or 'ې' => 'ي',
        'ک' or 'ڪ' => 'ك',
        'ھ' or 'ہ' => 'ه',
        >= '\u0660' and <= '\u0669' => (char)('0' + (unit - '\u0660')),
        >= '\u06F0' and <= '\u06F9' => (char)('0' + (unit - '\u06F0')),
        'ـ' => Nothing,
        'ı' => 'i',
        >= 'а' and <= 'я' => CyrillicAsLatin[unit - 'а'],
        'і' or 'ї' => 'i',
        'є' or 'ё' => 'e',
        'ј' => 'y',
        'ø' or 'Ø' or 'œ' or 'Œ' => 'o',
        'đ' or 'Đ' or 'ð' or 'Ð' => 'd',
        'ł' or 'Ł' => 'l',
        'ħ' or 'Ħ' => 'h',
        'æ' or 'Æ' => 'a',
        'ə' or 'Ə' => 'e',
        'þ' or 'Þ' => 't',
        'ß' => 's',
        >= '\uFEF5' and <= '\uFEFC' => 'ل',
        _ when char.IsSurrogate(unit) => Break,
        _ => FoldByCategory(unit),
    };

    private static char FoldByCategory(char unit)
    {
        switch (char.GetUnicodeCategory(unit))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                return Nothing;
            case UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol:
                return Apostrophe;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber:
                // A composed letter gives its first part.
                var plain = char.ToLowerInvariant(unit.ToString().Normalize(NormalizationForm.FormKD)[0]);
                return plain == unit ? plain : FoldSlowly(plain);
            default:
                return Break;
        }
    }
}
