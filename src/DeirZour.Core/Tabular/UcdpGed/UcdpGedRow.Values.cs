using System.Runtime.CompilerServices;

namespace DeirZour.Tabular;

/// <content>How the row holds its values: in few bytes, as files have many rows.</content>
/// <remarks>
/// Numbers and days are fields of their own, and a bit for each says whether it is there. What recurs with the conflict and the place lies in
/// objects that rows share; texts that hardly recur stay in UTF-8.
/// </remarks>
public sealed partial record UcdpGedRow
{
    // Where the texts stand among those that are packed, in the order in which the parser adds them.
    private const int RelationalIdIndex = 0;
    private const int SourceArticleIndex = 1;
    private const int SourceHeadlineIndex = 2;
    private const int GeometryTextIndex = 3;

    private PackedTexts _texts;

    /// <summary>A bit for each column, by its number, of which the field holds a value. Fields of the others are <c>default</c>.</summary>
    private ulong _given;

    /// <summary>The values that rows of the same conflict share.</summary>
    internal UcdpGedConflict Conflict
    {
        get => field ?? UcdpGedConflict.None;
        init => field = value == UcdpGedConflict.None ? null : value;
    }

    /// <summary>The values that rows of the same place share.</summary>
    internal UcdpGedLocality Locality
    {
        get => field ?? UcdpGedLocality.None;
        init => field = value == UcdpGedLocality.None ? null : value;
    }

    /// <summary>The texts that hardly recur: those of <c>relid</c>, <c>source_article</c>, <c>source_headline</c> and <c>geom_wkt</c>.</summary>
    internal PackedTexts Texts
    {
        get => _texts;
        init => _texts = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T? Given<T>(UcdpGedColumn column, T value)
        where T : struct => ((_given >> (int)column) & 1) != 0 ? value : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Give<T>(UcdpGedColumn column, out T field, T? value)
        where T : struct
    {
        var bit = 1UL << (int)column;
        _given = value is null ? _given & ~bit : _given | bit;
        field = value.GetValueOrDefault();
    }
}
