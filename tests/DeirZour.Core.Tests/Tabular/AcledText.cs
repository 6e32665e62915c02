using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Invented exports of ACLED.</summary>
internal static class AcledText
{
    public static readonly string[] Columns =
        "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp".Split(' ');

    public static readonly string[] FormerColumns =
        "data_id iso event_id_cnty event_id_no_cnty event_date year time_precision event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities timestamp iso3".Split(' ');

    private static readonly Dictionary<string, string> Row = new(StringComparer.OrdinalIgnoreCase)
    {
        ["data_id"] = "900001",
        ["event_id_cnty"] = "NOR7",
        ["event_id_no_cnty"] = "7",
        ["event_date"] = "04 March 2017",
        ["year"] = "2017",
        ["time_precision"] = "1",
        ["disorder_type"] = "Political violence",
        ["event_type"] = "Battles",
        ["sub_event_type"] = "Armed clash",
        ["actor1"] = "Military Forces of Northland (2011-)",
        ["assoc_actor_1"] = "River Guard; Ford Militia",
        ["inter1"] = "1",
        ["actor2"] = "Hill Front",
        ["assoc_actor_2"] = "",
        ["inter2"] = "2",
        ["interaction"] = "12",
        ["civilian_targeting"] = "",
        ["iso"] = "760",
        ["iso3"] = "SYR",
        ["region"] = "Middle East",
        ["country"] = "Northland",
        ["admin1"] = "Upper Province",
        ["admin2"] = "River district",
        ["admin3"] = "",
        ["location"] = "Bridgetown",
        ["latitude"] = "35.5",
        ["longitude"] = "40.25",
        ["geo_precision"] = "1",
        ["source"] = "North Wire",
        ["source_scale"] = "National",
        ["notes"] = "On 4 March 2017 soldiers and fighters of the Hill Front clashed near the bridge.",
        ["fatalities"] = "6",
        ["tags"] = "",
        ["timestamp"] = "1490000000",
        ["ally_actor_1"] = "River Guard",
    };

    public static TableText Export(params string[] columns) => new(Row, columns.Length == 0 ? Columns : columns);

    public static TableText FormerExport() => new(Row, FormerColumns);

    public static IReadOnlyList<RecordRead<AcledRow>> Read(TableText text) => Read(text.ToString());

    public static IReadOnlyList<RecordRead<AcledRow>> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<RecordRead<AcledRow>> Read(byte[] bytes) => [.. AcledReader.Read(new MemoryStream(bytes), Reads.Options)];

    /// <summary>The one row of an export with these changes.</summary>
    public static AcledRow RowWith(params (string Column, string Text)[] changes) => Assert.Single(Read(Export().Add(changes)).Rows());
}
