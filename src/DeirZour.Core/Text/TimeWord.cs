namespace DeirZour.Text;

/// <summary>One word of the table <c>when.tsv</c>; <c>default</c> is any other word.</summary>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value)
{
    public bool Is(TimeWordKind kind) => (Kind & kind) != 0;
}
