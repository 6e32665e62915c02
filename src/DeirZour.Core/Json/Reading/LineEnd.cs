namespace DeirZour.Json.Reading;

/// <summary>Looks for the end of a line that may not be wholly in memory yet; goes over each byte once.</summary>
internal struct LineEnd
{
    private int _searched;

    /// <summary>Finds the newline, or the end of the text.</summary>
    /// <param name="input">The line from its first byte on; each call brings the same bytes and more.</param>
    /// <param name="length">The length of the line in bytes, without the newline.</param>
    public bool TryFind(ParserInput input, out int length)
    {
        var found = input.Rest[_searched..].IndexOf((byte)'\n');
        length = found >= 0 ? _searched + found : input.Rest.Length;
        _searched = found >= 0 ? 0 : input.Rest.Length;
        return found >= 0 || input.IsFinal;
    }
}
