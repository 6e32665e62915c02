namespace DeirZour.Text;

/// <summary>One part of a <see cref="CasualtyString"/>: so many of one group.</summary>
/// <remarks>Equality is by value. <c>default</c> is a vague count without a word of an unspecified group. Thread safe.</remarks>
/// <param name="Count">How many.</param>
/// <param name="Group">The group of people; men and unknown words are <see cref="VictimGroup.Unspecified"/>.</param>
/// <param name="Phrase">Where the words of the group stand, in UTF-16 code units from the start of the string; empty when there are none.</param>
public readonly record struct CasualtyPart(CountRange Count, VictimGroup Group, Range Phrase);
