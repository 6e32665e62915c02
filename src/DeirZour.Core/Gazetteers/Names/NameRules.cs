namespace DeirZour.Gazetteers;

/// <summary>The rules by which two spellings of a name were found to be one. Several may apply; <see cref="NameRule"/> says what each does.</summary>
[Flags]
public enum NameRules
{
    /// <summary>The spellings are equal, letter by letter.</summary>
    None = 0,

    /// <summary>Compatibility forms, invisible characters and the digits of other scripts.</summary>
    Characters = 1 << 0,

    /// <summary>Capitals.</summary>
    LetterCase = 1 << 1,

    /// <summary>Marks on and below Latin letters.</summary>
    Diacritics = 1 << 2,

    /// <summary>Signs for ayn and hamza, apostrophes of every kind.</summary>
    Apostrophes = 1 << 3,

    /// <summary>The definite article, likened to the letter after it or not, or missing.</summary>
    Articles = 1 << 4,

    /// <summary>Spellings of the first parts of names, such as Kafr and Kfar.</summary>
    Elements = 1 << 5,

    /// <summary>Consonants that romanisations write in different ways.</summary>
    Consonants = 1 << 6,

    /// <summary>Vowels and diphthongs that romanisations write in different ways.</summary>
    Vowels = 1 << 7,

    /// <summary>Doubled letters.</summary>
    Doubling = 1 << 8,

    /// <summary>The feminine ending.</summary>
    Endings = 1 << 9,

    /// <summary>Words written together, apart or with a hyphen.</summary>
    Joining = 1 << 10,

    /// <summary>Letters that Arabic spelling takes for one another.</summary>
    ArabicLetters = 1 << 11,

    /// <summary>Vowel marks and the stretching of Arabic script.</summary>
    ArabicMarks = 1 << 12,

    /// <summary>One name in two scripts.</summary>
    Scripts = 1 << 13,

    /// <summary>Words of one meaning in two languages.</summary>
    Meanings = 1 << 14,

    /// <summary>Words that one of the two leaves out.</summary>
    Omissions = 1 << 15,

    /// <summary>Sounds that are alike, but not one by any of the rules above.</summary>
    Sounds = 1 << 16,

    /// <summary>The rules that a folded key applies: those from <see cref="Characters"/> to <see cref="ArabicMarks"/>.</summary>
    Folding = (1 << 13) - 1,
}
