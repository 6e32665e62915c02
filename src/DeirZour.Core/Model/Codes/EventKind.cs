using DeirZour.Internal;

namespace DeirZour;

/// <summary>What kind of event happened: an open code, lower-case letters, digits and hyphens.</summary>
/// <remarks>Event kinds are this library's, plus UCDP's three types of violence (UCDP GED Codebook, type_of_violence). Other codes are kept and earn a warning. Equality is ordinal. <c>default</c> is the empty code, which no text parses to. Thread safe.</remarks>
public readonly record struct EventKind : IOpenCode<EventKind>
{
    private readonly string? _code;

    private EventKind(string code) => _code = code;

    /// <summary><c>state-based</c>: UCDP 1: violence between a state and an organised group, or between states.</summary>
    public static EventKind StateBased { get; } = new("state-based");

    /// <summary><c>non-state</c>: UCDP 2: violence between organised groups.</summary>
    public static EventKind NonState { get; } = new("non-state");

    /// <summary><c>one-sided</c>: UCDP 3: violence of an organised actor against civilians.</summary>
    public static EventKind OneSided { get; } = new("one-sided");

    /// <summary><c>assault</c>: A ground attack.</summary>
    public static EventKind Assault { get; } = new("assault");

    /// <summary><c>offensive</c>: A larger series of attacks.</summary>
    public static EventKind Offensive { get; } = new("offensive");

    /// <summary><c>clashes</c>: Fighting between armed sides.</summary>
    public static EventKind Clashes { get; } = new("clashes");

    /// <summary><c>rocket-fire</c>: Rockets or missiles fired from the ground.</summary>
    public static EventKind RocketFire { get; } = new("rocket-fire");

    /// <summary><c>shelling</c>: Artillery or mortar fire.</summary>
    public static EventKind Shelling { get; } = new("shelling");

    /// <summary><c>missile-strike</c>: A cruise or ballistic missile.</summary>
    public static EventKind MissileStrike { get; } = new("missile-strike");

    /// <summary><c>air-strike</c>: Bombs or missiles from aircraft.</summary>
    public static EventKind AirStrike { get; } = new("air-strike");

    /// <summary><c>explosion</c>: An explosion of unstated origin.</summary>
    public static EventKind Explosion { get; } = new("explosion");

    /// <summary><c>capture</c>: A change of who holds ground.</summary>
    public static EventKind Capture { get; } = new("capture");

    /// <summary><c>siege</c>: People cut off from the outside.</summary>
    public static EventKind Siege { get; } = new("siege");

    /// <summary><c>siege-end</c>: A siege broken or lifted.</summary>
    public static EventKind SiegeEnd { get; } = new("siege-end");

    /// <summary><c>air-drop</c>: Supplies dropped from aircraft.</summary>
    public static EventKind AirDrop { get; } = new("air-drop");

    /// <summary><c>humanitarian</c>: Living conditions, supplies and services.</summary>
    public static EventKind Humanitarian { get; } = new("humanitarian");

    /// <summary><c>protest</c>: A demonstration without violence of those who take part.</summary>
    public static EventKind Protest { get; } = new("protest");

    /// <summary><c>riot</c>: Violence of demonstrators or crowds.</summary>
    public static EventKind Riot { get; } = new("riot");

    /// <summary><c>displacement</c>: People made to leave.</summary>
    public static EventKind Displacement { get; } = new("displacement");

    /// <summary><c>conduct</c>: A lasting practice, such as conscription.</summary>
    public static EventKind Conduct { get; } = new("conduct");

    /// <summary><c>ceasefire</c>: An armed truce.</summary>
    public static EventKind Ceasefire { get; } = new("ceasefire");

    /// <summary><c>negotiations</c>: Talks between parties.</summary>
    public static EventKind Negotiations { get; } = new("negotiations");

    /// <summary><c>investigation</c>: An inquiry.</summary>
    public static EventKind Investigation { get; } = new("investigation");

    /// <summary><c>organisation-change</c>: A group renamed, split or merged.</summary>
    public static EventKind OrganisationChange { get; } = new("organisation-change");

    /// <summary><c>campaign</c>: A long series of operations.</summary>
    public static EventKind Campaign { get; } = new("campaign");

    /// <summary><c>war</c>: An armed conflict as a whole.</summary>
    public static EventKind War { get; } = new("war");

    /// <summary><c>unclassified</c>: Nobody says of which kind.</summary>
    public static EventKind Unclassified { get; } = new("unclassified");

    /// <summary>The codes that this library knows.</summary>
    public static IReadOnlyList<EventKind> Known { get; } =
    [
        StateBased, NonState, OneSided, Assault, Offensive, Clashes, RocketFire, Shelling, MissileStrike, AirStrike, Explosion, Capture,
        Siege, SiegeEnd, AirDrop, Humanitarian, Protest, Riot, Displacement, Conduct, Ceasefire, Negotiations, Investigation, OrganisationChange, Campaign,
        War, Unclassified,
    ];

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether the code is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    static Rule ITextValue<EventKind>.FormRule => ValueRules.Code;

    static string ITextValue<EventKind>.Expected => "a code such as \"state-based\"";

    /// <summary>Makes a code from its text; unknown codes are kept.</summary>
    /// <param name="code">1 to 60 lower-case ASCII letters, digits and inner hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have that form.</exception>
    public static EventKind Parse(string code) => TextValue.Parse<EventKind>(code);

    /// <summary>Makes a code from its text without throwing.</summary>
    /// <param name="code">The text, or null.</param>
    /// <param name="value">The code, or <c>default</c>.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string? code, out EventKind value) => TextValue.TryParse(code, out value);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static bool ITextValue<EventKind>.IsValid(ReadOnlySpan<char> text) => TextValue.IsCode(text);

    static EventKind ITextValue<EventKind>.Wrap(string text) => new(text);
}
