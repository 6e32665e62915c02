namespace DeirZour.Tabular;

/// <summary>What the rows of a table share while they are read: texts that recur, forms of dates, and room to work in.</summary>
internal sealed class RowMemory
{
    /// <summary>Texts that recur.</summary>
    public Utf8StringPool Strings { get; } = new();

    /// <summary>Lists of texts that recur, by their cells.</summary>
    public Utf8Memo<string[]> Lists { get; } = new();

    /// <summary>The cells that no property holds; used again for the next row.</summary>
    public List<UnreadCell> Unread { get; } = [];

    /// <summary>The forms that the dates of the table have so far.</summary>
    public DateForms DateForms { get; } = new();

    /// <summary>Room for what a row keeps; used again for the next row.</summary>
    public PackedBytes Buffer { get; } = new();
}
