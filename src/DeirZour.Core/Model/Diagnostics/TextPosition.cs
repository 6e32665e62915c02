namespace DeirZour;

/// <summary>A position in a text or file.</summary>
/// <param name="Offset">0-based offset: UTF-16 code units for texts held as <see cref="string"/>, bytes for files and UTF-8 input.</param>
/// <param name="Line">1-based line; 0 when lines mean nothing for the input.</param>
/// <param name="Column">1-based column in UTF-16 code units from the start of the line; 0 when unknown.</param>
/// <remarks>Equality is by value. <c>default</c> is offset 0 without line and column. Thread safe.</remarks>
public readonly record struct TextPosition(long Offset, long Line = 0, int Column = 0);
