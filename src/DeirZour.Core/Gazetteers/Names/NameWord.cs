namespace DeirZour.Gazetteers;

/// <summary>What the table of words says about one.</summary>
/// <param name="Meaning">The same number for the words of one meaning in all spellings and scripts; 0 for a word that is not in the table.</param>
/// <param name="Part">What it does in a name.</param>
internal readonly record struct NameWord(byte Meaning, WordPart Part);
