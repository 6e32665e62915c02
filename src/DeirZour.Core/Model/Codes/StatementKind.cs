using DeirZour.Internal;

namespace DeirZour;

/// <summary>What a statement other than a casualty claim is about: an open code, lower-case letters, digits and hyphens.</summary>
/// <remarks>Statement kinds are this library's. Other codes are kept and earn a warning. Equality is ordinal. <c>default</c> is the empty code, which no text parses to. Thread safe.</remarks>
public readonly record struct StatementKind : IOpenCode<StatementKind>
{
    private readonly string? _code;

    private StatementKind(string code) => _code = code;

    /// <summary><c>attack</c>: Somebody attacked.</summary>
    public static StatementKind Attack { get; } = new("attack");

    /// <summary><c>air-strike</c>: Aircraft struck.</summary>
    public static StatementKind AirStrike { get; } = new("air-strike");

    /// <summary><c>means</c>: With what means an attack was made.</summary>
    public static StatementKind Means { get; } = new("means");

    /// <summary><c>munitions</c>: Munitions fired, dropped or exploded.</summary>
    public static StatementKind Munitions { get; } = new("munitions");

    /// <summary><c>materiel</c>: Equipment destroyed or captured.</summary>
    public static StatementKind Materiel { get; } = new("materiel");

    /// <summary><c>losses</c>: Losses in idiom or damaged wording that count nobody.</summary>
    public static StatementKind Losses { get; } = new("losses");

    /// <summary><c>control</c>: Who holds a place, or how much of it.</summary>
    public static StatementKind Control { get; } = new("control");

    /// <summary><c>territory-change</c>: Ground taken or lost.</summary>
    public static StatementKind TerritoryChange { get; } = new("territory-change");

    /// <summary><c>siege</c>: A siege is on.</summary>
    public static StatementKind Siege { get; } = new("siege");

    /// <summary><c>siege-end</c>: A siege is broken.</summary>
    public static StatementKind SiegeEnd { get; } = new("siege-end");

    /// <summary><c>operation</c>: A military operation other than one attack.</summary>
    public static StatementKind Operation { get; } = new("operation");

    /// <summary><c>movement</c>: Forces or people moved.</summary>
    public static StatementKind Movement { get; } = new("movement");

    /// <summary><c>aid</c>: Aid delivered or supplies dropped.</summary>
    public static StatementKind Aid { get; } = new("aid");

    /// <summary><c>humanitarian</c>: Living conditions.</summary>
    public static StatementKind Humanitarian { get; } = new("humanitarian");

    /// <summary><c>population</c>: How many people live somewhere.</summary>
    public static StatementKind Population { get; } = new("population");

    /// <summary><c>displacement</c>: People left.</summary>
    public static StatementKind Displacement { get; } = new("displacement");

    /// <summary><c>conduct</c>: How a party behaves.</summary>
    public static StatementKind Conduct { get; } = new("conduct");

    /// <summary><c>responsibility</c>: Who is said to be responsible.</summary>
    public static StatementKind Responsibility { get; } = new("responsibility");

    /// <summary><c>intent</c>: What a party is said to intend.</summary>
    public static StatementKind Intent { get; } = new("intent");

    /// <summary><c>reaction</c>: How a party reacted.</summary>
    public static StatementKind Reaction { get; } = new("reaction");

    /// <summary><c>prediction</c>: What is said to come.</summary>
    public static StatementKind Prediction { get; } = new("prediction");

    /// <summary><c>ranking</c>: How an event compares with others.</summary>
    public static StatementKind Ranking { get; } = new("ranking");

    /// <summary><c>characterisation</c>: How something is described.</summary>
    public static StatementKind Characterisation { get; } = new("characterisation");

    /// <summary><c>duration</c>: How long something lasted.</summary>
    public static StatementKind Duration { get; } = new("duration");

    /// <summary><c>age</c>: Ages of people.</summary>
    public static StatementKind Age { get; } = new("age");

    /// <summary><c>training</c>: Training of forces.</summary>
    public static StatementKind Training { get; } = new("training");

    /// <summary><c>ceasefire</c>: A truce and what it covers.</summary>
    public static StatementKind Ceasefire { get; } = new("ceasefire");

    /// <summary><c>political</c>: Politics and talks.</summary>
    public static StatementKind Political { get; } = new("political");

    /// <summary><c>identity</c>: Who or what a party is.</summary>
    public static StatementKind Identity { get; } = new("identity");

    /// <summary><c>geography</c>: Where something lies.</summary>
    public static StatementKind Geography { get; } = new("geography");

    /// <summary><c>context</c>: What else was going on.</summary>
    public static StatementKind Context { get; } = new("context");

    /// <summary><c>report</c>: That somebody reported the event, where no more is told of the report.</summary>
    public static StatementKind Report { get; } = new("report");

    /// <summary>The codes that this library knows.</summary>
    public static IReadOnlyList<StatementKind> Known { get; } =
    [
        Attack, AirStrike, Means, Munitions, Materiel, Losses, Control, TerritoryChange, Siege, SiegeEnd, Operation, Movement, Aid,
        Humanitarian, Population, Displacement, Conduct, Responsibility, Intent, Reaction, Prediction, Ranking, Characterisation, Duration,
        Age, Training, Ceasefire, Political, Identity, Geography, Context, Report,
    ];

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether the code is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    static Rule ITextValue<StatementKind>.FormRule => ValueRules.Code;

    static string ITextValue<StatementKind>.Expected => "a code such as \"attack\"";

    /// <summary>Makes a code from its text; unknown codes are kept.</summary>
    /// <param name="code">1 to 60 lower-case ASCII letters, digits and inner hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have that form.</exception>
    public static StatementKind Parse(string code) => TextValue.Parse<StatementKind>(code);

    /// <summary>Makes a code from its text without throwing.</summary>
    /// <param name="code">The text, or null.</param>
    /// <param name="value">The code, or <c>default</c>.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string? code, out StatementKind value) => TextValue.TryParse(code, out value);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static bool ITextValue<StatementKind>.IsValid(ReadOnlySpan<char> text) => TextValue.IsCode(text);

    static StatementKind ITextValue<StatementKind>.Wrap(string text) => new(text);
}
