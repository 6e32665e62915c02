namespace DeirZour.Gazetteers;

/// <summary>A place that a name may mean.</summary>
/// <param name="Place">The index of the place in the list that the index was built from.</param>
/// <param name="Name">The name of the place that agrees best.</param>
/// <param name="How">How exactly it agrees.</param>
/// <param name="Score">0 to 1, 1 for equal names.</param>
/// <param name="Rules">What the two spellings differ in.</param>
internal readonly record struct NameMatch(int Place, string Name, PlaceMatch How, double Score, NameRules Rules);
