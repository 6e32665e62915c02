using System.Globalization;
using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Invented UCDP GED files: a valid row per event, in which a test changes what it is about.</summary>
internal sealed class GedText
{
    public static readonly string[] Columns = [.. UcdpGedColumns.All.Select(column => column.ToName())];

    private readonly string[] _columns;
    private readonly StringBuilder _text = new();

    public GedText(params string[] columns)
    {
        _columns = columns.Length == 0 ? Columns : columns;
        _text.Append(string.Join(',', _columns)).Append('\n');
    }

    /// <summary>The cells of a plausible row, by column.</summary>
    public static Dictionary<string, string> Row(int id) => new(StringComparer.Ordinal)
    {
        ["id"] = id.ToString(CultureInfo.InvariantCulture),
        ["relid"] = "NOR-2017-1-7-3",
        ["year"] = "2017",
        ["active_year"] = "1",
        ["code_status"] = "Clear",
        ["type_of_violence"] = "1",
        ["conflict_dset_id"] = "700",
        ["conflict_new_id"] = "700",
        ["conflict_name"] = "Northland: Government",
        ["dyad_dset_id"] = "71",
        ["dyad_new_id"] = "71",
        ["dyad_name"] = "Government of Northland - Hill Front",
        ["side_a_dset_id"] = "11",
        ["side_a_new_id"] = "11",
        ["side_a"] = "Government of Northland",
        ["side_b_dset_id"] = "12",
        ["side_b_new_id"] = "12",
        ["side_b"] = "Hill Front",
        ["number_of_sources"] = "1",
        ["source_article"] = "North Wire,2017-03-05,Fighting near Bridgetown",
        ["source_office"] = "North Wire",
        ["source_date"] = "2017-03-05",
        ["source_headline"] = "Fighting near Bridgetown",
        ["source_original"] = "Valley Monitor",
        ["where_prec"] = "1",
        ["where_coordinates"] = "Bridgetown",
        ["where_description"] = "the bridge",
        ["adm_1"] = "Upper Province",
        ["adm_2"] = "River district",
        ["latitude"] = "35.5",
        ["longitude"] = "40.25",
        ["geom_wkt"] = "POINT (40.25 35.5)",
        ["priogrid_gid"] = "180000",
        ["country"] = "Northland",
        ["country_id"] = "999",
        ["region"] = "Middle East",
        ["event_clarity"] = "1",
        ["date_prec"] = "1",
        ["date_start"] = "2017-03-04",
        ["date_end"] = "2017-03-04",
        ["deaths_a"] = "3",
        ["deaths_b"] = "2",
        ["deaths_civilians"] = "1",
        ["deaths_unknown"] = "0",
        ["best"] = "6",
        ["high"] = "9",
        ["low"] = "5",
        ["gwnoa"] = "999",
        ["gwnob"] = "",
    };

    /// <summary>Adds a plausible row with some cells changed.</summary>
    public GedText Add(int id, params (string Column, string Text)[] changes)
    {
        var row = Row(id);
        foreach (var (column, text) in changes)
        {
            row[column] = text;
        }

        _text.Append(string.Join(',', _columns.Select(column => Quote(row.GetValueOrDefault(column, ""))))).Append('\n');
        return this;
    }

    public GedText AddLine(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>A cell with quotes where it needs them.</summary>
    public static string Quote(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
