namespace DeirZour.Gazetteers;

/// <summary>What the words around a name say about where it was.</summary>
/// <param name="Start">Where the name starts, its article included.</param>
/// <param name="Phrase">The span of the words that say where.</param>
/// <param name="Relation">How the location stands to the place, or none for the place itself.</param>
/// <param name="Distance">The distance given, in kilometres.</param>
/// <param name="Precision">How exactly that says where it was.</param>
internal readonly record struct MentionPlace(int Start, Range Phrase, PlaceRelation? Relation, double? Distance, WherePrecision Precision);
