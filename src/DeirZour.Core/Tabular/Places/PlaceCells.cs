using System.Globalization;
using System.Text;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>Reads the cells of places from a reader's current record, and says what is wrong with them.</summary>
internal sealed class PlaceCells(DelimitedReader reader)
{
    // The longest real names have some 170 characters.
    private const int LongestNameBytes = 1000;
    private static readonly TextPosition Start = new(0, 1, 1);
    private readonly Utf8StringPool _strings = new();

    public FindingList Findings => reader.FindingList;

    /// <summary>The id of the record as it stands in findings, or null as long as it is unknown.</summary>
    public string? RecordId { get; set; }

    /// <summary>A cell's bytes without blanks around, empty for one that the row does not have.</summary>
    public ReadOnlySpan<byte> Utf8(int cell)
    {
        var row = reader.Row;
        if (cell < 0 || cell >= row.Count)
        {
            return default;
        }

        // Geographic information systems write nothing as <Null>.
        var utf8 = row[cell].Utf8;
        utf8 = utf8[Ascii.Trim(utf8)];
        return utf8.SequenceEqual("<Null>"u8) ? default : utf8;
    }

    /// <summary>A cell's text, or null for an empty one; texts that recur are one string.</summary>
    public string? Text(int cell) => Utf8(cell) is { IsEmpty: false } utf8 ? _strings.Get(utf8) : null;

    /// <summary>A name, or null for an empty or endless one.</summary>
    public string? Name(int cell, string column)
    {
        var utf8 = Utf8(cell);
        if (utf8.Length > LongestNameBytes)
        {
            Refuse(PlaceTableRules.NameTooLong, cell, column, $"expected a name of at most {LongestNameBytes} bytes, found {utf8.Length} bytes beginning with {Clip.Quote(utf8)}");
            return null;
        }

        return utf8.IsEmpty ? null : Encoding.UTF8.GetString(utf8);
    }

    /// <summary>The names of a cell that holds several.</summary>
    public EquatableArray<string> Names(int cell, string column, byte separator)
    {
        var utf8 = Utf8(cell);
        var names = new List<string>();
        foreach (var range in utf8.Split(separator))
        {
            var part = utf8[range];
            part = part[Ascii.Trim(part)];
            if (part.Length > LongestNameBytes)
            {
                Refuse(PlaceTableRules.NameTooLong, cell, column, $"expected names of at most {LongestNameBytes} bytes, found {part.Length} bytes beginning with {Clip.Quote(part)}");
            }
            else if (!part.IsEmpty)
            {
                names.Add(Encoding.UTF8.GetString(part));
            }
        }

        return [.. names];
    }

    /// <summary>The point of two cells, or null when they are empty or unusable.</summary>
    public GeoPoint? Point(int latitudeCell, int longitudeCell)
    {
        if (Utf8(latitudeCell).IsEmpty && Utf8(longitudeCell).IsEmpty)
        {
            return null;
        }

        if (!TryReadDegrees(latitudeCell, "latitude", out var latitude) || !TryReadDegrees(longitudeCell, "longitude", out var longitude))
        {
            return null;
        }

        if (GeoPoint.TryCreate(latitude, longitude, out var point))
        {
            return point;
        }

        var hint = GeoPoint.TryCreate(longitude, latitude, out _) ? "; they seem to be exchanged" : "";
        Refuse(
            PlaceTableRules.Coordinates,
            latitudeCell,
            "latitude",
            string.Create(CultureInfo.InvariantCulture, $"expected a latitude within -90..90 and a longitude within -180..180 degrees, found {latitude} and {longitude}{hint}"));
        return null;
    }

    /// <summary>Reports a cell, or the row when it does not have the cell.</summary>
    public void Refuse(Rule rule, int cell, string column, string message) =>
        Findings.Add(rule, cell >= 0 && cell < reader.Row.Count ? reader.Row.PositionOf(cell) : reader.Row.Position, message, column, RecordId);

    /// <summary>The finding for a file that ended before its first row.</summary>
    public Diagnostic NoRows() => Diagnostic.Create(TabularRules.Empty, "expected a row, found nothing", Start) with { File = Findings.File };

    /// <summary>The names of the columns in capitals.</summary>
    public static string[] ColumnNames(DelimitedRow header)
    {
        var names = new string[header.Count];
        for (var cell = 0; cell < names.Length; cell++)
        {
            names[cell] = header[cell].ToString().Trim().ToUpperInvariant();
        }

        return names;
    }

    private bool TryReadDegrees(int cell, string column, out double degrees)
    {
        var utf8 = Utf8(cell);
        if (CellParser.TryParseDecimalNumber(utf8, out degrees))
        {
            return true;
        }

        Refuse(TabularRules.DecimalNumber, cell, column, $"expected a decimal number such as \"35.3359\", found {Clip.Quote(utf8)}");
        return false;
    }
}
