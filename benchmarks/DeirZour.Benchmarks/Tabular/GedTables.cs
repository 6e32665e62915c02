using System.Globalization;
using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Benchmarks.Tabular;

/// <summary>Tables of the shape of UCDP GED, made from a seed: invented events, each of them sound by every rule.</summary>
internal static class GedTables
{
    private const int Seed = 1017;

    private static readonly string[] Countries = ["Northland", "Southmark", "Eastreach", "Westvale"];
    private static readonly string[] Groups = ["Hill Front", "River Brigades", "Army of the Plain", "Dawn Movement", "Council of Elders", "Free Valley Forces"];
    private static readonly string[] Offices = ["North Wire", "Valley Monitor", "Agence du Sud", "Harbour Times", "Border Radio"];
    private static readonly string[] Places = ["Bridgetown", "Old Mill", "Saltmarsh", "Qasr al-Wadi", "Ain Zarqa", "Tell Rifa", "Três Rios", "Kingsford"];
    private static readonly string[] Headlines =
    [
        "Clashes near the northern bridge leave several dead",
        "Shelling of the market district, monitor says",
        "Army \"\"advances\"\" towards the river, reports of casualties",
        "Air strike hits village – rescuers search for survivors",
        "Bodies found after raid on mountain road",
    ];

    /// <summary>The columns of whole numbers that are read by type.</summary>
    public static string[] WholeNumbers { get; } =
    [
        "id", "year", "type_of_violence", "conflict_new_id", "dyad_new_id", "side_a_new_id", "side_b_new_id", "number_of_sources", "where_prec",
        "priogrid_gid", "country_id", "event_clarity", "date_prec", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low",
    ];

    /// <summary>The columns of days.</summary>
    public static string[] Days { get; } = ["date_start", "date_end"];

    /// <summary>The columns of degrees.</summary>
    public static string[] Degrees { get; } = ["latitude", "longitude"];

    /// <summary>How long the table of a benchmark is, in bytes.</summary>
    /// <value>100 MB; a run that only proves that the benchmarks work sets less.</value>
    public static int Length { get; set; } = 100_000_000;

    /// <summary>A table with a header and rows for about a number of bytes.</summary>
    public static byte[] Make(int length)
    {
        var random = new Random(Seed);
        using var table = new MemoryStream(length + 4096);
        table.Write(Encoding.UTF8.GetBytes(string.Join(',', UcdpGedColumns.All.Select(column => $"\"{column.ToName()}\"")) + "\n"));
        for (var id = 1; table.Length < length; id++)
        {
            table.Write(Encoding.UTF8.GetBytes(Row(random, id)));
        }

        return table.ToArray();
    }

    private static string Row(Random random, int id)
    {
        var country = random.Next(Countries.Length);
        var group = random.Next(Groups.Length);
        var place = Pick(random, Places);
        var year = 1989 + random.Next(35);
        var month = 1 + random.Next(12);
        var day = 1 + random.Next(20);
        var days = random.Next(5) == 0 ? 2 + random.Next(5) : 1;
        int[] deaths = [random.Next(6), random.Next(6), random.Next(4), random.Next(2)];
        var best = deaths.Sum();
        var low = Math.Max(0, best - random.Next(3));
        var high = best + random.Next(9) + (best == 0 ? 1 : 0);
        var latitude = 3 + (random.Next(33_000_000) / 1e6m);
        var longitude = 10 + (random.Next(33_000_000) / 1e6m);
        var sources = random.Next(5) == 0 ? 2 : 1;
        var office = string.Join(';', Enumerable.Range(0, sources).Select(_ => Pick(random, Offices)));
        var sourceDate = string.Join(';', Enumerable.Repeat(Date(year, month, day + days), sources));
        var headline = Pick(random, Headlines);
        var side = $"Government of {Countries[country]}";
        object?[] cells =
        [
            id, $"{Countries[country][..3].ToUpperInvariant()}-{year}-1-{id}-7", year, 1, "Clear", 1, 300 + country, 300 + country, $"{Countries[country]}: Government",
            700 + group, 700 + group, $"{side} - {Groups[group]}", 110 + country, 110 + country, side, 1200 + group, 1200 + group, Groups[group],
            sources, $"{office},{sourceDate},{headline}", office, sourceDate, headline, Pick(random, Offices), 1 + random.Next(2),
            $"{place} town", $"{place}, near the {Pick(random, Places)} road", $"{place} governorate", $"{place} district",
            latitude, longitude, string.Create(CultureInfo.InvariantCulture, $"POINT ({longitude} {latitude})"), 180_000 + random.Next(2000), Countries[country], 600 + country, "Middle East",
            1, days == 1 ? 1 : 2, Date(year, month, day), Date(year, month, day + days - 1), .. deaths.Cast<object>(), best, high, low, 600 + country, null,
        ];
        return string.Join(',', cells.Select(Cell)) + "\n";
    }

    /// <summary>Numbers as they are, texts between quotes, as the releases have them.</summary>
    private static string? Cell(object? value) => value is string text ? $"\"{text}\"" : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static string Date(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
