using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>The columns of an LP-TSV table, and its places row by row.</summary>
internal sealed class LinkedPlacesTable : IPlaceTable
{
    private const byte Separator = (byte)';';
    private readonly PlaceCells _cells;
    private readonly string[] _columns;

    private LinkedPlacesTable(PlaceCells cells, string[] columns)
    {
        _cells = cells;
        _columns = columns;
    }

    /// <summary>Reads a header row; null when it is not one of LP-TSV.</summary>
    public static LinkedPlacesTable? Open(PlaceCells cells, DelimitedRow header)
    {
        var table = new LinkedPlacesTable(cells, PlaceCells.ColumnNames(header));
        if (table.Cell("id") >= 0 && table.Cell("title") >= 0)
        {
            return table;
        }

        cells.Findings.Add(TabularRules.Header, header.Position, $"expected the header of an LP-TSV table with columns \"id\" and \"title\", found {Clip.Quote(header.Bytes)}");
        return null;
    }

    public IReadOnlyList<Place> Read()
    {
        _cells.RecordId = _cells.Text(Cell("id"));
        if (!Id<Place>.TryParse(_cells.RecordId, out var id))
        {
            _cells.Refuse(PlaceTableRules.Id, Cell("id"), "id", $"expected an id of 1 to 200 printable ASCII characters without blanks, quotes or backslashes, found {Clip.Quote(_cells.RecordId)}; the row is skipped");
            return [];
        }

        if (_cells.Name(Cell("title"), "title") is not { } title)
        {
            _cells.Refuse(PlaceTableRules.Name, Cell("title"), "title", "expected a name, found nothing; the row is skipped");
            return [];
        }

        return
        [
            new Place
            {
                Id = id,
                Name = title,
                Kind = LinkedPlaces.KindOf(Parts("fclasses") is [var featureClass, ..] ? featureClass : null),
                Names = [.. Parts("variants").Select(LinkedPlaces.ParseName).Where(name => name.Text != title).Distinct()],
                Parent = Parent(),
                Point = _cells.Point(Cell("lat"), Cell("lon")),
                GeoNames = Parts("matches").Select(match => LinkedPlaces.GeoNamesIdOf(match)).FirstOrDefault(number => number is not null),
                Notes = _cells.Name(Cell("description"), "description"),
            },
        ];
    }

    private Id<Place>? Parent()
    {
        if (_cells.Text(Cell("parent_id")) is not { } text)
        {
            return null;
        }

        if (Id<Place>.TryParse(text, out var parent))
        {
            return parent;
        }

        _cells.Refuse(PlaceTableRules.Code, Cell("parent_id"), "parent_id", $"expected an id of 1 to 200 printable ASCII characters without blanks, quotes or backslashes, found {Clip.Quote(text)}; it is left out");
        return null;
    }

    private EquatableArray<string> Parts(string column) => _cells.Names(Cell(column), column, Separator);

    private int Cell(string column) => Array.IndexOf(_columns, column.ToUpperInvariant());
}
