using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>Finds columns that stand elsewhere than in every known release.</summary>
internal static class ColumnOrder
{
    private const int MaxNamed = 3;

    /// <summary>Compares with the layout from which the fewest columns have to be moved, and names those.</summary>
    public static void Check<TColumn>(TableSchema<TColumn> schema, TableHeader<TColumn> header, DelimitedRow row, FindingList findings)
        where TColumn : struct, Enum
    {
        var (layout, moved) = schema.Layouts
            .Select(layout => (Layout: layout, Moved: Moved(layout, header)))
            .MinBy(order => order.Moved.Count + Missing(order.Layout, header));
        if (moved.Count == 0)
        {
            return;
        }

        var names = string.Join(", ", moved.Take(MaxNamed).Select(column => $"\"{schema.NameOf(column)}\""));
        var others = moved.Count > MaxNamed ? string.Create(CultureInfo.InvariantCulture, $" and {moved.Count - MaxNamed} more") : "";
        findings.Add(
            TabularRules.MovedColumn,
            row.PositionOf(header.IndexOf(moved[0])),
            $"expected the columns in the order of {layout.Release}, found {names}{others} elsewhere",
            schema.NameOf(moved[0]));
    }

    /// <summary>How many columns of the file a layout does not have.</summary>
    private static int Missing<TColumn>(TableLayout<TColumn> layout, TableHeader<TColumn> header)
        where TColumn : struct, Enum =>
        header.Names.Count - header.OtherCells.Count - layout.Columns.Count(column => header.IndexOf(column) >= 0);

    /// <summary>The fewest columns of a layout without which the rest stands in its order.</summary>
    private static List<TColumn> Moved<TColumn>(TableLayout<TColumn> layout, TableHeader<TColumn> header)
        where TColumn : struct, Enum
    {
        var present = layout.Columns.Where(column => header.IndexOf(column) >= 0).ToArray();
        var cells = Array.ConvertAll(present, header.IndexOf);

        // The longest rising subsequence of cells, each with its predecessor; there are some hundred columns at most.
        var lengths = new int[cells.Length];
        var before = new int[cells.Length];
        var last = -1;
        for (var i = 0; i < cells.Length; i++)
        {
            (lengths[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (cells[j] < cells[i] && lengths[j] >= lengths[i])
                {
                    (lengths[i], before[i]) = (lengths[j] + 1, j);
                }
            }

            last = last < 0 || lengths[i] > lengths[last] ? i : last;
        }

        var stays = new HashSet<int>();
        for (; last >= 0; last = before[last])
        {
            stays.Add(last);
        }

        return [.. present.Where((_, index) => !stays.Contains(index))];
    }
}
