using CsvHelper;

namespace DeirZour.Benchmarks.Tabular;

/// <summary>A row as CsvHelper's source generator makes it: the same columns, numbers and dates by type, nothing else.</summary>
[CsvRecord]
public sealed partial class PlainGedRow
{
    [CsvColumn("id")]
    public int Id { get; set; }

    [CsvColumn("relid")]
    public string? Relid { get; set; }

    [CsvColumn("year")]
    public int Year { get; set; }

    [CsvColumn("active_year")]
    public int ActiveYear { get; set; }

    [CsvColumn("code_status")]
    public string? CodeStatus { get; set; }

    [CsvColumn("type_of_violence")]
    public int TypeOfViolence { get; set; }

    [CsvColumn("conflict_dset_id")]
    public string? ConflictDsetId { get; set; }

    [CsvColumn("conflict_new_id")]
    public int ConflictNewId { get; set; }

    [CsvColumn("conflict_name")]
    public string? ConflictName { get; set; }

    [CsvColumn("dyad_dset_id")]
    public string? DyadDsetId { get; set; }

    [CsvColumn("dyad_new_id")]
    public int DyadNewId { get; set; }

    [CsvColumn("dyad_name")]
    public string? DyadName { get; set; }

    [CsvColumn("side_a_dset_id")]
    public string? SideADsetId { get; set; }

    [CsvColumn("side_a_new_id")]
    public int SideANewId { get; set; }

    [CsvColumn("side_a")]
    public string? SideA { get; set; }

    [CsvColumn("side_b_dset_id")]
    public string? SideBDsetId { get; set; }

    [CsvColumn("side_b_new_id")]
    public int SideBNewId { get; set; }

    [CsvColumn("side_b")]
    public string? SideB { get; set; }

    [CsvColumn("number_of_sources")]
    public int NumberOfSources { get; set; }

    [CsvColumn("source_article")]
    public string? SourceArticle { get; set; }

    [CsvColumn("source_office")]
    public string? SourceOffice { get; set; }

    [CsvColumn("source_date")]
    public string? SourceDate { get; set; }

    [CsvColumn("source_headline")]
    public string? SourceHeadline { get; set; }

    [CsvColumn("source_original")]
    public string? SourceOriginal { get; set; }

    [CsvColumn("where_prec")]
    public int WherePrec { get; set; }

    [CsvColumn("where_coordinates")]
    public string? WhereCoordinates { get; set; }

    [CsvColumn("where_description")]
    public string? WhereDescription { get; set; }

    [CsvColumn("adm_1")]
    public string? Adm1 { get; set; }

    [CsvColumn("adm_2")]
    public string? Adm2 { get; set; }

    [CsvColumn("latitude")]
    public double Latitude { get; set; }

    [CsvColumn("longitude")]
    public double Longitude { get; set; }

    [CsvColumn("geom_wkt")]
    public string? GeomWkt { get; set; }

    [CsvColumn("priogrid_gid")]
    public int PriogridGid { get; set; }

    [CsvColumn("country")]
    public string? Country { get; set; }

    [CsvColumn("country_id")]
    public int CountryId { get; set; }

    [CsvColumn("region")]
    public string? Region { get; set; }

    [CsvColumn("event_clarity")]
    public int EventClarity { get; set; }

    [CsvColumn("date_prec")]
    public int DatePrec { get; set; }

    [CsvColumn("date_start")]
    public DateOnly DateStart { get; set; }

    [CsvColumn("date_end")]
    public DateOnly DateEnd { get; set; }

    [CsvColumn("deaths_a")]
    public int DeathsA { get; set; }

    [CsvColumn("deaths_b")]
    public int DeathsB { get; set; }

    [CsvColumn("deaths_civilians")]
    public int DeathsCivilians { get; set; }

    [CsvColumn("deaths_unknown")]
    public int DeathsUnknown { get; set; }

    [CsvColumn("best")]
    public int Best { get; set; }

    [CsvColumn("high")]
    public int High { get; set; }

    [CsvColumn("low")]
    public int Low { get; set; }

    [CsvColumn("gwnoa")]
    public string? Gwnoa { get; set; }

    [CsvColumn("gwnob")]
    public string? Gwnob { get; set; }
}
