namespace DeirZour.Tabular;

/// <summary>One row of the PITF Worldwide Atrocities Dataset: one incident or campaign of deliberate killing of people who did not fight.</summary>
/// <remarks>
/// <para>Every property stands for one column, whose name its documentation begins with; all are <see langword="null"/> where the file
/// does not have the column, the cell is empty, or the cell could not be read, which is a finding of the reader. Numbers are as in the
/// file, plausible or not: validators judge.</para>
/// <para>Equality is by value, lists and positions in the file included. Thread safe.</para>
/// <para>Source of the columns and codes: PITF Worldwide Atrocities Event Data Collection Codebook, and the files.</para>
/// </remarks>
public sealed partial record AtrocityRow : DatasetRow<AtrocityColumn>
{
    /// <summary><c>Event Type</c>: whether it is one incident or a campaign.</summary>
    public AtrocityEventType? EventType { get; init; }

    /// <summary><c>Campaign Identifier</c>: the campaign that the incident belongs to.</summary>
    public string? CampaignIdentifier { get; init; }

    /// <summary><c>Event Reporting</c>: who reports it, such as an eyewitness.</summary>
    public string? EventReporting { get; init; }

    /// <summary><c>Start Day</c>: the day of the month on which it began, 99 for unknown.</summary>
    public int? StartDay { get; init; }

    /// <summary><c>Start Month</c>: the month, 99 for unknown.</summary>
    public int? StartMonth { get; init; }

    /// <summary><c>Start Year</c>: the year, 9999 for unknown.</summary>
    public int? StartYear { get; init; }

    /// <summary><c>End Day</c>: the day of the month on which it ended, 99 for unknown or the same.</summary>
    public int? EndDay { get; init; }

    /// <summary><c>End Month</c>: the month, 99 for unknown or the same.</summary>
    public int? EndMonth { get; init; }

    /// <summary><c>End Year</c>: the year, 9999 for unknown or the same.</summary>
    public int? EndYear { get; init; }

    /// <summary>When it happened, as exactly as the cells know it: 99 and 9999 stand for unknown. <see langword="null"/> when the start is no date.</summary>
    /// <value>From the start to the end, where an end is given and is no earlier; otherwise the start.</value>
    public EventDate? When => AtrocityDates.When(this);

    /// <summary>Always <see langword="null"/>: the dataset has no ids.</summary>
    public override string? RecordId => null;

    private protected override TableSchema<AtrocityColumn> Schema => AtrocityColumns.Schema;
}
