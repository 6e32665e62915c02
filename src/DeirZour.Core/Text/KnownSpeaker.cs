namespace DeirZour.Text;

/// <summary>A speaker of the lexicon: its full name and the names by which texts call it.</summary>
internal sealed record KnownSpeaker(string Kind, byte[] Name, byte[][] Names);
