using DeirZour.Internal;

namespace DeirZour;

/// <summary>What kind of actor takes part in events: an open code, lower-case letters, digits and hyphens.</summary>
/// <remarks>Actor kinds are this library's, coarser than ACLED's inter codes and UCDP's actor types; other codes are kept and earn a warning. Equality is ordinal. <c>default</c> is the empty code, which no text parses to. Thread safe.</remarks>
public readonly record struct ActorKind : IOpenCode<ActorKind>
{
    private readonly string? _code;

    private ActorKind(string code) => _code = code;

    /// <summary><c>state</c>: A state or its government.</summary>
    public static ActorKind State { get; } = new("state");

    /// <summary><c>state-forces</c>: Army, air force, police or guards of a state.</summary>
    public static ActorKind StateForces { get; } = new("state-forces");

    /// <summary><c>armed-group</c>: A non-state armed group.</summary>
    public static ActorKind ArmedGroup { get; } = new("armed-group");

    /// <summary><c>militia</c>: A militia allied to another actor.</summary>
    public static ActorKind Militia { get; } = new("militia");

    /// <summary><c>coalition</c>: Several states or groups that act together.</summary>
    public static ActorKind Coalition { get; } = new("coalition");

    /// <summary><c>political-group</c>: A party, movement or opposition body.</summary>
    public static ActorKind PoliticalGroup { get; } = new("political-group");

    /// <summary><c>international-organisation</c>: The United Nations or another body of states.</summary>
    public static ActorKind InternationalOrganisation { get; } = new("international-organisation");

    /// <summary><c>organisation</c>: Any other organisation.</summary>
    public static ActorKind Organisation { get; } = new("organisation");

    /// <summary><c>person</c>: A named person in public office or command.</summary>
    public static ActorKind Person { get; } = new("person");

    /// <summary><c>civilians</c>: People who take no part in the fighting.</summary>
    public static ActorKind Civilians { get; } = new("civilians");

    /// <summary><c>unnamed</c>: An actor that no source names.</summary>
    public static ActorKind Unnamed { get; } = new("unnamed");

    /// <summary><c>unclassified</c>: Nobody says of which kind.</summary>
    public static ActorKind Unclassified { get; } = new("unclassified");

    /// <summary>The codes that this library knows.</summary>
    public static IReadOnlyList<ActorKind> Known { get; } =
    [
        State, StateForces, ArmedGroup, Militia, Coalition, PoliticalGroup, InternationalOrganisation, Organisation, Person, Civilians,
        Unnamed, Unclassified,
    ];

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether the code is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    static Rule ITextValue<ActorKind>.FormRule => ValueRules.Code;

    static string ITextValue<ActorKind>.Expected => "a code such as \"state\"";

    /// <summary>Makes a code from its text; unknown codes are kept.</summary>
    /// <param name="code">1 to 60 lower-case ASCII letters, digits and inner hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have that form.</exception>
    public static ActorKind Parse(string code) => TextValue.Parse<ActorKind>(code);

    /// <summary>Makes a code from its text without throwing.</summary>
    /// <param name="code">The text, or null.</param>
    /// <param name="value">The code, or <c>default</c>.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string? code, out ActorKind value) => TextValue.TryParse(code, out value);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static bool ITextValue<ActorKind>.IsValid(ReadOnlySpan<char> text) => TextValue.IsCode(text);

    static ActorKind ITextValue<ActorKind>.Wrap(string text) => new(text);
}
