namespace DeirZour.Gazetteers;

/// <summary>One rule by which two spellings of a name are found to be one, with examples and a pair that it leaves apart.</summary>
/// <remarks>Equality is by value. Immutable; thread safe.</remarks>
public sealed record NameRule
{
    /// <summary>All rules, in the order in which they are applied.</summary>
    public static EquatableArray<NameRule> All { get; } =
    [
        new()
        {
            Rule = NameRules.Characters,
            Id = "characters",
            What = "Compatibility forms become plain letters, the digits of every script 0 to 9; marks of direction and other invisible characters go.",
            Examples = [new("\u200Fدير الزور\u200E", "دير الزور"), new("Kilo ٤٧", "Kilo 47"), new("ﺣﻠﺐ", "حلب")],
            CounterExample = new("Kilo 4", "Kilo 47"),
        },
        new()
        {
            Rule = NameRules.LetterCase,
            Id = "letter-case",
            What = "Capitals and small letters are one.",
            Examples = [new("RAQQA", "Raqqa"), new("deir ez-zor", "Deir ez-Zor")],
            CounterExample = new("KOBANI", "Kobane"),
        },
        new()
        {
            Rule = NameRules.Diacritics,
            Id = "diacritics",
            What = "Macrons over long vowels and marks below emphatic consonants go: few writers set them.",
            Examples = [new("Şūrān", "Suran"), new("Ḩamāh", "Hamah")],
            CounterExample = new("Şūrān", "Saran"),
        },
        new()
        {
            Rule = NameRules.Apostrophes,
            Id = "apostrophes",
            What = "The signs for ayn and hamza go, in all their shapes: most writers leave them out.",
            Examples = [new("Ma'arrat Misrin", "Maarrat Misrin"), new("Dar‘ā", "Darā"), new("Qal`at", "Qalat")],
            CounterExample = new("Sa'ad", "Said"),
        },
        new()
        {
            Rule = NameRules.Articles,
            Id = "articles",
            What = "The article al- goes, also where its l is likened to the sun letter after it (ar-Raqqa, ez-Zor, ash-Sham), joined or apart: "
                + "speakers and lists put it or leave it.",
            Examples = [new("Ar Raqqah", "Raqqah"), new("Deir al-Zor", "Deir ez-Zor"), new("Ezzor", "Zor"), new("الرقة", "رقة")],
            CounterExample = new("Arwad", "Wad"),
        },
        new()
        {
            Rule = NameRules.Elements,
            Id = "elements",
            What = "The first parts of many names have one spelling: Kafr, Tal, Khirbat and others of the table words.tsv.",
            Examples = [new("Kafr Nabl", "Kfar Nabl"), new("Tall Abyad", "Tell Abyad"), new("Jubb al-Jarrah", "Jib al-Jarrah")],
            CounterExample = new("Abu Kamal", "Kafr Kamal"),
        },
        new()
        {
            Rule = NameRules.Consonants,
            Id = "consonants",
            What = "Latin lacks consonants that Arabic has: q and c are k, ch is sh, gh is g, dh is d, th is t, dj is j. kh stays, since it is "
                + "hardly ever written k.",
            Examples = [new("Qamishli", "Kamishli"), new("Cheikhoun", "Sheikhoun"), new("Djarabulus", "Jarabulus"), new("Baghuz", "Baguz")],
            CounterExample = new("Khanasir", "Kanasir"),
        },
        new()
        {
            Rule = NameRules.Vowels,
            Id = "vowels",
            What = "Arabic has three vowels. Runs of vowel letters become u (o, u, ou, oo, aw, ow), i (e, i, ee, ai, ay, ei) or a; a vowel before "
                + "one of another colour is the glide that others write.",
            Examples = [new("Deir ez-Zour", "Deir ez-Zor"), new("Idlib", "Edleb"), new("Suwayda", "Sweida"), new("Latakia", "Latakiya")],
            CounterExample = new("Homs", "Hims"),
        },
        new()
        {
            Rule = NameRules.Doubling,
            Id = "doubling",
            What = "A doubled letter is a single one: Arabic marks doubling above the letter, and rarely.",
            Examples = [new("Raqqa", "Raqa"), new("Habbaniya", "Habaniya")],
            CounterExample = new("Sarsar", "Sar"),
        },
        new()
        {
            Rule = NameRules.Endings,
            Id = "endings",
            What = "The feminine ending -ah, -eh, -e is -a, and -et is -at. A final h after another vowel is a letter like any other.",
            Examples = [new("Raqqa", "Raqqah"), new("Hasakeh", "Hasakah"), new("Jazeret", "Jazerat")],
            CounterExample = new("Salih", "Sali"),
        },
        new()
        {
            Rule = NameRules.Joining,
            Id = "joining",
            What = "Blanks and hyphens do not count, nor does an article within a joined name.",
            Examples = [new("Deirezzor", "Deir ez-Zor"), new("Kafrzita", "Kafr Zita"), new("كفرزيتا", "كفر زيتا")],
            CounterExample = new("Ain Issa", "Ain"),
        },
        new()
        {
            Rule = NameRules.ArabicLetters,
            Id = "arabic-letters",
            What = "Letters that everyday Arabic spelling takes for one another: alef with and without hamza, ya and alef maqsura, ta marbuta and "
                + "final ha, hamza and its carriers, Persian ya and kaf.",
            Examples = [new("إدلب", "ادلب"), new("بصرى", "بصري"), new("سلمية", "سلميه")],
            CounterExample = new("دير", "دار"),
        },
        new()
        {
            Rule = NameRules.ArabicMarks,
            Id = "arabic-marks",
            What = "Vowel marks and the stretching of letters go.",
            Examples = [new("مَعَرَّة", "معرة"), new("حلــب", "حلب")],
            CounterExample = new("حلب", "حلبا"),
        },
        new()
        {
            Rule = NameRules.Scripts,
            Id = "scripts",
            What = "Latin and Arabic spellings are aligned sound by sound, by the table sounds.tsv: which Latin letters write an Arabic one, and how "
                + "usually. A short vowel, which Arabic does not write, costs next to nothing; a long one should be there.",
            Examples = [new("Raqqa", "الرقة"), new("Abu Kamal", "أبو كمال"), new("Ayn Issa", "عين عيسى")],
            CounterExample = new("Raqqa", "الدرة"),
        },
        new()
        {
            Rule = NameRules.Meanings,
            Id = "meanings",
            What = "Words of one meaning in the two languages are one, wherever they stand, by the table words.tsv.",
            Examples = [new("Eastern Ghouta", "الغوطة الشرقية"), new("Pasha Bridge", "جسر الباشا"), new("Aleppo", "حلب")],
            CounterExample = new("Eastern Ghouta", "الغوطة الغربية"),
        },
        new()
        {
            Rule = NameRules.Omissions,
            Id = "omissions",
            What = "Words that say what kind of place it is may be left out at little cost; the words of the name proper may not.",
            Examples = [new("Hajin town", "Hajin"), new("Tabqa", "مدينة الطبقة")],
            CounterExample = new("Tell Hamis", "Tell Brak"),
        },
        new()
        {
            Rule = NameRules.Sounds,
            Id = "sounds",
            What = "What is left is compared by sound: sounds that the other script writes with one letter are nearly one.",
            Examples = [new("Dhiban", "Ziban"), new("Thawra", "Sawra")],
            CounterExample = new("Homs", "Hama"),
        },
    ];

    /// <summary>The rule as a flag.</summary>
    public required NameRules Rule { get; init; }

    /// <summary>Its name in files and on the command line: small letters and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What it does and why.</summary>
    public required string What { get; init; }

    /// <summary>Spellings of one name that are not equal without it.</summary>
    public required EquatableArray<NameExample> Examples { get; init; }

    /// <summary>Two names that look as if the rule joined them, and stay apart.</summary>
    public required NameExample CounterExample { get; init; }
}
