namespace DeirZour.Json.Reading;

/// <summary>Turns text into records and findings, as much of it as is in memory.</summary>
internal abstract class FormatParser
{
    /// <summary>How many bytes a parser looks ahead; a name with its colon, and what a message quotes, take no more.</summary>
    public const int LookAhead = 256;

    /// <summary>Whether the text has come to its end, or nothing behind this place is read.</summary>
    public bool IsDone { get; protected set; }

    /// <summary>Makes one step.</summary>
    /// <param name="input">What is in memory.</param>
    /// <returns>Whether there was enough text for a step; never false for the last of the text.</returns>
    public abstract bool Advance(ref ParserInput input);
}
