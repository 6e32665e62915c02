namespace DeirZour.Gazetteers;

/// <summary>One name of one place in an index.</summary>
/// <param name="Place">The index of the place.</param>
/// <param name="Text">The name as the gazetteer writes it.</param>
/// <param name="IsMain">Whether the place is shown by it.</param>
internal readonly record struct NameEntry(int Place, string Text, bool IsMain);
