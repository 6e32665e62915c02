using System.Buffers.Text;
using DeirZour.Internal;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>Makes rows of a GeoNames dump from the records of a reader.</summary>
internal sealed class GeoNamesRowParser(DelimitedReader reader)
{
    private const int Columns = 19;
    private const int AdminLevels = 4;
    private readonly PlaceCells _cells = new(reader);

    private enum Column
    {
        Id,
        Name,
        AsciiName,
        AlternateNames,
        Latitude,
        Longitude,
        FeatureClass,
        FeatureCode,
        CountryCode,
        Admin1Code = 10,
        Population = 14,
        ModifiedOn = 18,
    }

    /// <summary>The finding for a file without rows.</summary>
    public Diagnostic NoRows() => _cells.NoRows();

    /// <summary>The row of the current record, or null when it is unusable.</summary>
    public GeoNamesRow? Parse()
    {
        _cells.RecordId = null;
        var digits = _cells.Utf8((int)Column.Id);
        if (!CellParser.TryParseWholeNumber(digits, out var number) || number < 1)
        {
            _cells.Refuse(PlaceTableRules.Id, (int)Column.Id, "geonameid", $"expected the number of a GeoNames entry, 1 or more, found {Clip.Quote(digits)}; the row is skipped");
            return null;
        }

        _cells.RecordId = new GeoNamesId(number).ToString();
        if (reader.Row.Count != Columns)
        {
            var rule = reader.Row.Count < Columns ? TabularRules.ShortRow : TabularRules.LongRow;
            _cells.Findings.Add(rule, reader.Row.Position, $"expected {Columns} cells, found {reader.Row.Count}", record: _cells.RecordId);
        }

        var ascii = _cells.Name((int)Column.AsciiName, "asciiname");
        if ((_cells.Name((int)Column.Name, "name") ?? ascii) is not { } name)
        {
            _cells.Refuse(PlaceTableRules.Name, (int)Column.Name, "name", "expected a name, found nothing; the row is skipped");
            return null;
        }

        return new GeoNamesRow
        {
            Id = new GeoNamesId(number),
            Name = name,
            AsciiName = ascii,
            AlternateNames = _cells.Names((int)Column.AlternateNames, "alternatenames", (byte)','),
            // A coordinate that ends its row may have been cut off with it.
            Point = reader.Row.Count > (int)Column.Longitude + 1 ? _cells.Point((int)Column.Latitude, (int)Column.Longitude) : null,
            FeatureClass = _cells.Text((int)Column.FeatureClass),
            FeatureCode = _cells.Text((int)Column.FeatureCode),
            CountryCode = _cells.Text((int)Column.CountryCode),
            AdminCodes = AdminCodes(),
            Population = Utf8Parser.TryParse(_cells.Utf8((int)Column.Population), out long population, out _) ? population : null,
            ModifiedOn = CellParser.TryParseDate(_cells.Utf8((int)Column.ModifiedOn), out var date) ? date : default(LocalDate?),
            Position = reader.Row.Position,
        };
    }

    private EquatableArray<string> AdminCodes()
    {
        var codes = new List<string>(AdminLevels);
        for (var level = 0; level < AdminLevels && _cells.Text((int)Column.Admin1Code + level) is { } code; level++)
        {
            codes.Add(code);
        }

        return [.. codes];
    }
}
