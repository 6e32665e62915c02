namespace DeirZour;

/// <summary>One check that a reader or validator makes, with the identity by which its findings are known for ever.</summary>
/// <param name="Id">The stable id, <c>DZ</c> and four digits. Never reused for another meaning.</param>
/// <param name="Name">The stable name in kebab case, such as <c>ged-low-above-best</c>.</param>
/// <param name="Severity">The severity of its findings.</param>
/// <param name="Summary">One sentence that says what the rule demands.</param>
/// <remarks>Equality is by value. Thread safe.</remarks>
public sealed record Rule(string Id, string Name, Severity Severity, string Summary);
