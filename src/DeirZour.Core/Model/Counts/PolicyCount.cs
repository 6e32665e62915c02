namespace DeirZour;

/// <summary>A count as a named policy reads it.</summary>
/// <param name="Count">The reading.</param>
/// <param name="Policy">The policy that made it.</param>
/// <param name="Changed">Whether the policy gave the count bounds that the source did not state.</param>
/// <remarks>
/// Equality is by value, of the policy by reference. <c>default</c> is an open count without a policy; nothing else has
/// <see langword="null"/> for <see cref="Policy"/>. Thread safe.
/// </remarks>
public readonly record struct PolicyCount(CountRange Count, VagueQuantityPolicy Policy, bool Changed)
{
    /// <summary>The reading and, where the policy changed it, the policy's name: <c>24+ (conservative-bounds)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Changed ? $"{Count} ({Policy})" : Count.ToString();
}
