namespace DeirZour.Gazetteers;

/// <summary>Two spellings.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <remarks>Equality is by value, ordinally. <c>default</c> holds null. Thread safe.</remarks>
public readonly record struct NameExample(string One, string Other)
{
    /// <summary>The two with a comma between them.</summary>
    /// <returns>For example <c>Raqqa, Ar-Raqqah</c>.</returns>
    public override string ToString() => $"{One}, {Other}";
}
