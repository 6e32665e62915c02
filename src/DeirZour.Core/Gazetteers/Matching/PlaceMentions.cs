namespace DeirZour.Gazetteers;

/// <summary>The places that a text names, found while they are enumerated; allocates nothing.</summary>
/// <remarks>For <c>foreach</c>. It is bound to the text that it was made for and cannot outlive it.</remarks>
public ref struct PlaceMentions
{
    private readonly bool _isUtf8;
    private MentionFinder<char> _utf16;
    private MentionFinder<byte> _utf8;

    internal PlaceMentions(PlaceMatcher matcher, ReadOnlySpan<char> text) => _utf16 = new MentionFinder<char>(matcher, text);

    internal PlaceMentions(PlaceMatcher matcher, ReadOnlySpan<byte> text)
    {
        _utf8 = new MentionFinder<byte>(matcher, text);
        _isUtf8 = true;
    }

    /// <summary>The mention found last.</summary>
    public readonly PlaceMention Current => _isUtf8 ? _utf8.Current : _utf16.Current;

    /// <summary>Finds the next mention.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool MoveNext() => _isUtf8 ? _utf8.MoveNext() : _utf16.MoveNext();

    /// <summary>The mentions from here on.</summary>
    /// <returns>A copy that moves on by itself.</returns>
    public readonly PlaceMentions GetEnumerator() => this;
}
