using DeirZour.Internal;

namespace DeirZour;

/// <summary>What part an actor has in an event: an open code, lower-case letters, digits and hyphens.</summary>
/// <remarks>Roles are this library's; UCDP's side A and side B are <c>side-a</c> and <c>side-b</c>. Other codes are kept and earn a warning. Equality is ordinal. <c>default</c> is the empty code, which no text parses to. Thread safe.</remarks>
public readonly record struct ActorRole : IOpenCode<ActorRole>
{
    private readonly string? _code;

    private ActorRole(string code) => _code = code;

    /// <summary><c>attacker</c>: Attacks.</summary>
    public static ActorRole Attacker { get; } = new("attacker");

    /// <summary><c>defender</c>: Is attacked and fights back.</summary>
    public static ActorRole Defender { get; } = new("defender");

    /// <summary><c>target</c>: Is attacked.</summary>
    public static ActorRole Target { get; } = new("target");

    /// <summary><c>victim</c>: Suffers the harm.</summary>
    public static ActorRole Victim { get; } = new("victim");

    /// <summary><c>besieger</c>: Holds the siege.</summary>
    public static ActorRole Besieger { get; } = new("besieger");

    /// <summary><c>besieged</c>: Is under siege.</summary>
    public static ActorRole Besieged { get; } = new("besieged");

    /// <summary><c>perpetrator</c>: Does harm to people who do not fight.</summary>
    public static ActorRole Perpetrator { get; } = new("perpetrator");

    /// <summary><c>supporter</c>: Supports another participant.</summary>
    public static ActorRole Supporter { get; } = new("supporter");

    /// <summary><c>associate</c>: Stands by or describes another participant, as ACLED's associated actors do.</summary>
    public static ActorRole Associate { get; } = new("associate");

    /// <summary><c>broker</c>: Brokers an agreement.</summary>
    public static ActorRole Broker { get; } = new("broker");

    /// <summary><c>party</c>: Is a party to an agreement, a negotiation or a fight without clear sides.</summary>
    public static ActorRole Party { get; } = new("party");

    /// <summary><c>investigator</c>: Investigates.</summary>
    public static ActorRole Investigator { get; } = new("investigator");

    /// <summary><c>displaced</c>: Has to leave.</summary>
    public static ActorRole Displaced { get; } = new("displaced");

    /// <summary><c>side-a</c>: UCDP side A.</summary>
    public static ActorRole SideA { get; } = new("side-a");

    /// <summary><c>side-b</c>: UCDP side B.</summary>
    public static ActorRole SideB { get; } = new("side-b");

    /// <summary>The codes that this library knows.</summary>
    public static IReadOnlyList<ActorRole> Known { get; } =
    [
        Attacker, Defender, Target, Victim, Besieger, Besieged, Perpetrator, Supporter, Associate, Broker, Party, Investigator, Displaced,
        SideA, SideB,
    ];

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>Whether the code is one of <see cref="Known"/>.</summary>
    public bool IsKnown => Known.Contains(this);

    static Rule ITextValue<ActorRole>.FormRule => ValueRules.Code;

    static string ITextValue<ActorRole>.Expected => "a code such as \"attacker\"";

    /// <summary>Makes a code from its text; unknown codes are kept.</summary>
    /// <param name="code">1 to 60 lower-case ASCII letters, digits and inner hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="DeirZourFormatException">The text does not have that form.</exception>
    public static ActorRole Parse(string code) => TextValue.Parse<ActorRole>(code);

    /// <summary>Makes a code from its text without throwing.</summary>
    /// <param name="code">The text, or null.</param>
    /// <param name="value">The code, or <c>default</c>.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string? code, out ActorRole value) => TextValue.TryParse(code, out value);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    static bool ITextValue<ActorRole>.IsValid(ReadOnlySpan<char> text) => TextValue.IsCode(text);

    static ActorRole ITextValue<ActorRole>.Wrap(string text) => new(text);
}
