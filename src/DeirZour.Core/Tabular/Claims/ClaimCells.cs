using System.Text;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>The cells of our own table as values of the model.</summary>
/// <param name="cells">The cells.</param>
internal readonly ref struct ClaimCells(TypedCells<ClaimColumn> cells)
{
    private const int LongestName = 64;
    private readonly TypedCells<ClaimColumn> _cells = cells;

    public string? Text(ClaimColumn column) => Unguarded(_cells.Text(column));

    /// <summary>A text that other rows have too.</summary>
    public string? PooledText(ClaimColumn column) => Unguarded(_cells.PooledText(column));

    /// <summary>An id or code.</summary>
    public T? TextValueOf<T>(ClaimColumn column)
        where T : struct, ITextValue<T> => _cells.Value<T>(column, TryParseText, T.FormRule, T.Expected);

    /// <summary>A count or date.</summary>
    public T? FormOf<T>(ClaimColumn column)
        where T : struct, ITextForm<T> => _cells.Value<T>(column, TextForm.TryParse, T.FormRule, T.Expected);

    /// <summary>A member of an enumeration by its wire name.</summary>
    public TEnum? NameOf<TEnum>(ClaimColumn column)
        where TEnum : struct, Enum =>
        _cells.Value<TEnum>(column, TryParseName, TabularRules.Code, $"one of {string.Join(", ", WireNames.All<TEnum>().Select(member => member.Name))}");

    public EquatableArray<string> Texts(ClaimColumn column) => Text(column) is { } text ? [.. ClaimLists.Split(text)] : [];

    public EquatableArray<Id<Source>> Ids(ClaimColumn column) => Many<Id<Source>>(
        column, TextValue.TryParse, ValueRules.Id, "ids separated by semicolons");

    public EquatableArray<ClaimLink> Links(ClaimColumn column) => Many<ClaimLink>(
        column, TryParseLink, TabularRules.Code, "links such as \"partOf:q01\" separated by semicolons");

    private delegate bool ItemForm<T>(string text, out T value);

    private static string? Unguarded(string? text) => text is null ? null : SpreadsheetGuard.Remove(text);

    private static bool TryParseText<T>(ReadOnlySpan<byte> cell, out T value)
        where T : struct, ITextValue<T> => TextValue.TryParse(SpreadsheetGuard.Remove(Encoding.UTF8.GetString(cell).Trim()), out value);

    private static bool TryParseName<TEnum>(ReadOnlySpan<byte> cell, out TEnum value)
        where TEnum : struct, Enum
    {
        Span<char> name = stackalloc char[LongestName];
        value = default;
        return Encoding.UTF8.TryGetChars(cell, name, out var length) && WireNames.TryParse(name[..length].Trim(), out value);
    }

    private static bool TryParseLink(string text, out ClaimLink link)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && WireNames.TryParse<LinkKind>(text.AsSpan(0, colon), out var kind) && Id<Claim>.TryParse(text[(colon + 1)..], out var target))
        {
            link = new ClaimLink { Kind = kind, Target = target };
            return true;
        }

        link = null!;
        return false;
    }

    private EquatableArray<T> Many<T>(ClaimColumn column, ItemForm<T> tryParse, Rule rule, string expected)
    {
        if (Text(column) is not { } cell)
        {
            return [];
        }

        var items = new List<T>();
        foreach (var text in ClaimLists.Split(cell))
        {
            if (tryParse(text.Trim(), out var item))
            {
                items.Add(item);
            }
            else
            {
                _cells.Refuse(column, rule, expected, Encoding.UTF8.GetBytes(text));
                return [];
            }
        }

        return [.. items];
    }
}
