using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>The columns of a COD-AB table, and its places row by row.</summary>
internal sealed class CodAbTable : IPlaceTable
{
    private const string Arabic = "ar";
    private static readonly string[] Prefixes = ["ADM0", "ADM1", "ADM2", "ADM3", "ADM4", "AREA", ""];
    private readonly PlaceCells _cells;
    private readonly CodAbLevel[] _levels;
    private readonly int _latitudeCell;
    private readonly int _longitudeCell;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _swapped = new(StringComparer.Ordinal);

    private CodAbTable(PlaceCells cells, string[] columns)
    {
        _cells = cells;
        _latitudeCell = Array.IndexOf(columns, "LATITUDE");
        _longitudeCell = Array.IndexOf(columns, "LONGITUDE");
        _levels = [.. Prefixes.Select(prefix => Level(prefix, columns)).Where(level => level.CodeCell >= 0)];
    }

    /// <summary>Reads a header row; null when it is not one of COD-AB.</summary>
    public static CodAbTable? Open(PlaceCells cells, DelimitedRow header)
    {
        var table = new CodAbTable(cells, PlaceCells.ColumnNames(header));
        if (table._levels.Length > 0)
        {
            return table;
        }

        cells.Findings.Add(TabularRules.Header, header.Position, $"expected the header of a COD-AB table with columns such as \"ADM1_EN\" and \"ADM1_PCODE\", found {Clip.Quote(header.Bytes)}");
        return null;
    }

    /// <summary>The places of the current record that no earlier one had, from the top down.</summary>
    public IReadOnlyList<Place> Read()
    {
        var places = new List<Place>();
        CodAbLevel? above = null;
        Id<Place>? parent = null;
        _cells.RecordId = _cells.Text(_levels[^1].CodeCell);
        foreach (var level in _levels)
        {
            var isOwn = level == _levels[^1];
            if (_cells.Text(level.CodeCell) is not { } text)
            {
                if (isOwn)
                {
                    _cells.Refuse(PlaceTableRules.Id, level.CodeCell, level.CodeColumn, "expected a p-code, found nothing; the row is skipped");
                }

                continue;
            }

            if (!OchaPcode.TryParse(text, out var code))
            {
                _cells.Refuse(PlaceTableRules.Id, level.CodeCell, level.CodeColumn, $"expected a p-code such as \"SY09\", found {Clip.Quote(text)}; the division is skipped");
                continue;
            }

            // A row's own place is delivered also when its code came before: it is for others to judge.
            var id = Id<Place>.Parse(text);
            if ((_seen.Add(text) || isOwn) && Place(level, above, id, code, parent, isOwn) is { } place)
            {
                places.Add(place);
            }

            (above, parent) = (level, id);
        }

        return places;
    }

    private Place? Place(CodAbLevel level, CodAbLevel? above, Id<Place> id, OchaPcode code, Id<Place>? parent, bool isOwn)
    {
        var names = Names(level);
        if (names.Count == 0)
        {
            _cells.Refuse(PlaceTableRules.Name, level.CodeCell, level.CodeColumn, $"expected a name for {code}, found nothing; the division is skipped");
            return null;
        }

        return new Place
        {
            Id = id,
            Name = names[0].Text,
            Kind = level.KindOf(code.Value, above),
            Names = [.. names.Skip(1)],
            Parent = parent,
            Point = isOwn ? _cells.Point(_latitudeCell, _longitudeCell) : null,
            Pcode = code,
            Iso = level.Prefix == "ADM0" && Iso3166Code.TryParse(code.Value, out var iso) ? iso : null,
        };
    }

    /// <summary>The names of a level, in the order of the columns, without repetitions.</summary>
    private List<PlaceName> Names(CodAbLevel level)
    {
        var names = new List<PlaceName>();
        var texts = level.Names.SelectMany(name => Lines(_cells.Name(name.Cell, level.Prefix)).Select(text => (name.Language, Text: text))).ToList();
        var isSwapped = texts.Exists(name => name.Language == Arabic && !HasArabic(name.Text))
            && texts.Exists(name => name.Language != Arabic && HasArabic(name.Text));
        if (isSwapped && _swapped.Add(level.Prefix))
        {
            _cells.Refuse(PlaceTableRules.NamesSwapped, level.Names[0].Cell, level.Prefix, "expected Arabic script in the column for Arabic, found it in another; the names are read the right way round");
        }

        foreach (var (language, text) in isSwapped ? texts.OrderBy(name => HasArabic(name.Text)) : texts.AsEnumerable())
        {
            if (!names.Exists(other => other.Text == text))
            {
                names.Add(new PlaceName
                {
                    Text = text,
                    Language = !isSwapped ? language : HasArabic(text) ? Arabic : level.Names.Find(other => other.Language != Arabic).Language,
                    Source = GazetteerSource.CodAb,
                });
            }
        }

        return names;
    }

    /// <summary>The lines of a cell: some hold a name several times, one below the other.</summary>
    private static string[] Lines(string? text) =>
        text?.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool HasArabic(string text) => text.AsSpan().IndexOfAnyInRange('\u0600', '\u06FF') >= 0;

    private static CodAbLevel Level(string prefix, string[] columns)
    {
        var level = new CodAbLevel(prefix);
        level.CodeCell = Array.IndexOf(columns, level.CodeColumn);
        for (var cell = 0; cell < columns.Length; cell++)
        {
            if (Language(prefix, columns[cell]) is { } language)
            {
                level.Names.Add((language, cell));
            }
        }

        return level;
    }

    /// <summary>The language of a column of names, or null for another column: ADM1_EN, NAME_EN, and NAM_EN_REF for a second form.</summary>
    private static string? Language(string prefix, string column)
    {
        var stem = prefix.Length == 0 ? "NAME_" : prefix + "_";
        var tag = column.StartsWith(stem, StringComparison.Ordinal) ? column[stem.Length..]
            : prefix.Length == 0 && column.StartsWith("NAM_", StringComparison.Ordinal) && column.EndsWith("_REF", StringComparison.Ordinal) && column.Length > 8 ? column[4..^4]
            : string.Empty;
        return tag.Length == 2 && char.IsAsciiLetterUpper(tag[0]) && char.IsAsciiLetterUpper(tag[1]) ? tag.ToLowerInvariant() : null;
    }
}
