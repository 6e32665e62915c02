namespace DeirZour.Tabular;

/// <summary>What the rows of a table share while they are read: texts that recur, forms of dates, and room to work in.</summary>
/// <param name="slots">How many texts are remembered at most.</param>
internal sealed class RowMemory(int slots = Utf8StringPool.DefaultSlots)
{
    /// <summary>Texts that recur.</summary>
    public Utf8StringPool Strings { get; } = new(slots);

    /// <summary>Lists of texts that recur, by their cells.</summary>
    public Utf8Memo<string[]> Lists { get; } = new(slots);

    /// <summary>The cells that no property holds; used again for the next row.</summary>
    public List<UnreadCell> Unread { get; } = [];

    /// <summary>The forms that the dates of the table have so far.</summary>
    public DateForms DateForms { get; } = new();

    /// <summary>Room for what a row keeps; used again for the next row.</summary>
    public PackedBytes Buffer { get; } = new();
}
