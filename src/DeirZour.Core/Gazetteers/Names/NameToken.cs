namespace DeirZour.Gazetteers;

/// <summary>One word of a name as it is written.</summary>
/// <param name="Start">The index of its first folded letter.</param>
/// <param name="Length">How many folded letters it has.</param>
/// <param name="Follows">What stands before it.</param>
/// <param name="IsCapital">Whether it starts with a capital, or with a letter of a script that has none.</param>
internal readonly record struct NameToken(int Start, int Length, NameMark Follows, bool IsCapital);
