using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Tests.Tabular;

/// <summary>Invented tables of the PITF Worldwide Atrocities Dataset.</summary>
internal static class AtrocityText
{
    private static readonly Dictionary<AtrocityColumn, string> Row = new()
    {
        [AtrocityColumn.EventType] = "Incident",
        [AtrocityColumn.EventReporting] = "Eyewitness Account",
        [AtrocityColumn.StartDay] = "4",
        [AtrocityColumn.StartMonth] = "03",
        [AtrocityColumn.StartYear] = "2017",
        [AtrocityColumn.EndDay] = "99",
        [AtrocityColumn.EndMonth] = "99",
        [AtrocityColumn.EndYear] = "9999",
        [AtrocityColumn.Country] = "SYR",
        [AtrocityColumn.Region] = "Upper Province",
        [AtrocityColumn.Locality] = "Bridgetown",
        [AtrocityColumn.LatitudeDegrees] = "35",
        [AtrocityColumn.LatitudeMinutes] = "30",
        [AtrocityColumn.LatitudeSeconds] = "0",
        [AtrocityColumn.LatitudeDirection] = "N",
        [AtrocityColumn.LongitudeDegrees] = "40",
        [AtrocityColumn.LongitudeMinutes] = "15",
        [AtrocityColumn.LongitudeSeconds] = "36",
        [AtrocityColumn.LongitudeDirection] = "E",
        [AtrocityColumn.DistanceKilometres] = "0",
        [AtrocityColumn.DistanceDirection] = "N",
        [AtrocityColumn.PerpetratorRole] = "Non-State, Internal, No State Sanction",
        [AtrocityColumn.PerpetratorIdeological] = "Hill Front",
        [AtrocityColumn.NoncombatantStatus] = "Noncombatant Status Asserted",
        [AtrocityColumn.NoncombatantContested] = "Noncombatant Status Not Contested",
        [AtrocityColumn.Deaths] = "6",
        [AtrocityColumn.DeathsScale] = "5-24",
        [AtrocityColumn.Injured] = "3",
        [AtrocityColumn.InjuredScale] = "1-4",
        [AtrocityColumn.DeathsAmbiguity] = "Single Number Reported",
        [AtrocityColumn.DeathsContested] = "Not Contested",
        [AtrocityColumn.Organization] = "Attack/Massacre",
        [AtrocityColumn.Weapon] = "Firearms",
        [AtrocityColumn.Rape] = "No",
        [AtrocityColumn.Kidnappings] = "Yes",
        [AtrocityColumn.Description] = "Six bakers were shot at the bridge.",
        [AtrocityColumn.PrimarySourceType] = "North Wire",
        [AtrocityColumn.PrimarySource] = "International",
        [AtrocityColumn.SecondarySource] = "None",
        [AtrocityColumn.ContestingSource] = "None",
        [AtrocityColumn.Coder] = "ABC",
    };

    public static string Header { get; } = string.Join('\t', AtrocityColumns.Schema.Columns.Select(column => column.Name));

    /// <summary>A line of a plausible row with these changes.</summary>
    public static string Line(params (AtrocityColumn Column, string Text)[] changes)
    {
        var cells = AtrocityColumns.Schema.Columns.Select(column => Row.GetValueOrDefault(column.Column, "")).ToArray();
        foreach (var (column, text) in changes)
        {
            cells[(int)column] = text;
        }

        return string.Join('\t', cells);
    }

    public static IReadOnlyList<RecordRead<AtrocityRow>> Read(params string[] lines) =>
        [.. AtrocityReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")), Reads.Options)];

    public static AtrocityRow RowWith(params (AtrocityColumn Column, string Text)[] changes) => Assert.Single(Read(Header, Line(changes)).Rows());
}
