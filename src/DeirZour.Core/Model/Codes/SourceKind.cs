using DeirZour.Internal;

namespace DeirZour;

/// <summary>What kind of source says something: an open code, lower-case letters, digits and hyphens.</summary>
/// <remarks>Source kinds are this library's, after the distinctions that newsrooms and ACLED's source scale make; other codes are kept and earn a warning. Equality is ordinal. <c>default</c> is the empty code, which no text parses to. Thread safe.</remarks>
public readonly record struct SourceKind : IOpenCode<SourceKind>
{
    private readonly string? _code;

    private SourceKind(string code) => _code = code;

    /// <summary><c>news-media</c>: A newspaper, broadcaster or news site.</summary>
    public static SourceKind NewsMedia { get; } = new("news-media");

    /// <summary><c>news-agency</c>: A wire service.</summary>
    public static SourceKind NewsAgency { get; } = new("news-agency");

    /// <summary><c>state-media</c>: A medium that a state owns or directs.</summary>
    public static SourceKind StateMedia { get; } = new("state-media");

    /// <summary><c>monitor</c>: An organisation that records violence, such as an observatory.</summary>
    public static SourceKind Monitor { get; } = new("monitor");

    /// <summary><c>activist-group</c>: An activist or local reporting network.</summary>
    public static SourceKind ActivistGroup { get; } = new("activist-group");

    /// <summary><c>government</c>: A government, ministry or official.</summary>
    public static SourceKind Government { get; } = new("government");

    /// <summary><c>military</c>: Armed forces of a state or a coalition.</summary>
    public static SourceKind Military { get; } = new("military");

    /// <summary><c>armed-group</c>: A non-state armed group or its media unit.</summary>
    public static SourceKind ArmedGroup { get; } = new("armed-group");

    /// <summary><c>political-group</c>: A party, movement or opposition body.</summary>
    public static SourceKind PoliticalGroup { get; } = new("political-group");

    /// <summary><c>international-organisation</c>: The United Nations or another body of states.</summary>
    public static SourceKind InternationalOrganisation { get; } = new("international-organisation");

    /// <summary><c>aid-organisation</c>: A humanitarian organisation.</summary>
    public static SourceKind AidOrganisation { get; } = new("aid-organisation");

    /// <summary><c>medical</c>: A hospital, ambulance service or civil defence.</summary>
    public static SourceKind Medical { get; } = new("medical");

    /// <summary><c>resident</c>: Witnesses and residents.</summary>
    public static SourceKind Resident { get; } = new("resident");

    /// <summary><c>person</c>: A named person who speaks for themselves or for the parent source.</summary>
    public static SourceKind Person { get; } = new("person");

    /// <summary><c>dataset</c>: A published dataset.</summary>
    public static SourceKind Dataset { get; } = new("dataset");

    /// <summary><c>unnamed</c>: Sources that the document does not name.</summary>
    public static SourceKind Unnamed { get; } = new("unnamed");

    /// <summary><c>unclassified</c>: A named source whose kind the data do not tell.</summary>
    public static SourceKind Unclassified { get; } = new("unclassified");

    /// <summary>The codes that this library knows.</summary>
    public static IReadOnlyList<SourceKind> Known { get; } =
    [
        NewsMedia, NewsAgency, StateMedia, Monitor, ActivistGroup, Government, Military, ArmedGroup, PoliticalGroup,
        InternationalOrganisation, AidOrganisation, Medical, Resident, Person, Dataset, Unnamed, Unclassified,
    ];

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether the code is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    static Rule ITextValue<SourceKind>.FormRule => ValueRules.Code;

    static string ITextValue<SourceKind>.Expected => "a code such as \"news-media\"";

    /// <summary>Makes a code from its text; unknown codes are kept.</summary>
    /// <param name="code">1 to 60 lower-case ASCII letters, digits and inner hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have that form.</exception>
    public static SourceKind Parse(string code) => TextValue.Parse<SourceKind>(code);

    /// <summary>Makes a code from its text without throwing.</summary>
    /// <param name="code">The text, or null.</param>
    /// <param name="value">The code, or <c>default</c>.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string? code, out SourceKind value) => TextValue.TryParse(code, out value);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static bool ITextValue<SourceKind>.IsValid(ReadOnlySpan<char> text) => TextValue.IsCode(text);

    static SourceKind ITextValue<SourceKind>.Wrap(string text) => new(text);
}
