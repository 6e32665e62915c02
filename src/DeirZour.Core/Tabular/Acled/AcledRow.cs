using NodaTime;

namespace DeirZour.Tabular;

/// <summary>One row of ACLED: one event of political violence, demonstration or strategic development on one day in one place.</summary>
/// <remarks>
/// <para>Every property stands for one column, whose ACLED name its documentation begins with; all are <see langword="null"/> or
/// empty where the file does not have the column, the cell is empty or <c>NA</c>, or the cell could not be read, which is a finding of
/// the reader. Numbers are as in the file, plausible or not: validators judge.</para>
/// <para>A property of an enumeration of numbers may hold a number that the enumeration does not have, which
/// <see cref="Enum.IsDefined{TEnum}(TEnum)"/> tells.</para>
/// <para>Equality is by value, lists and positions in the file included. Thread safe.</para>
/// <para>Source of the columns: ACLED Codebook.</para>
/// </remarks>
public sealed partial record AcledRow : DatasetRow<AcledColumn>
{
    /// <summary><c>event_id_cnty</c>: letters of the country and the number of the event in it, such as <c>BFO4217</c>.</summary>
    public string? EventId { get; init; }

    /// <summary><c>event_id_no_cnty</c>: the number alone; in exports before March 2023.</summary>
    public int? EventNumber { get; init; }

    /// <summary><c>data_id</c>: the number of the row in ACLED's database; in exports before March 2023.</summary>
    public int? DataId { get; init; }

    /// <summary><c>event_date</c>: the day, as exactly as <see cref="TimePrecision"/> says.</summary>
    /// <value>A day of the ISO calendar; one of another calendar becomes the same day of it.</value>
    public LocalDate? EventDate
    {
        get;
        init => field = RowDays.InIso(value);
    }

    /// <summary><c>year</c>: the year of the day.</summary>
    public int? Year { get; init; }

    /// <summary><c>time_precision</c>: how exactly the day is known.</summary>
    public AcledTimePrecision? TimePrecision { get; init; }

    /// <summary><c>disorder_type</c>: what sorts of disorder it was; in exports since March 2023.</summary>
    public AcledDisorderTypes? DisorderTypes { get; init; }

    /// <summary><c>event_type</c>. Names of before 2019 are read as those of today where they say which.</summary>
    public AcledEventType? EventType { get; init; }

    /// <summary><c>sub_event_type</c>.</summary>
    public AcledSubEventType? SubEventType { get; init; }

    /// <summary><c>fatalities</c>: how many people died by the lowest estimate. <b>0 means none or unknown</b>, never that nobody died.</summary>
    public int? Fatalities { get; init; }

    /// <summary><c>civilian_targeting</c>: <see langword="true"/> where civilians were the main or only target, otherwise <see langword="null"/>; in exports since March 2023.</summary>
    public bool? CivilianTargeting { get; init; }

    /// <summary><c>notes</c>: what happened, in words.</summary>
    public string? Notes { get; init; }

    /// <summary><c>tags</c>, such as <c>crowd size=about 40</c>; separated by semicolons in the file, which has them since March 2023.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary><c>source</c>: who reported the event; separated by semicolons in the file.</summary>
    public EquatableArray<string> Sources { get; init; }

    /// <summary><c>source_scale</c>: from how far away the sources are, such as <c>Subnational-National</c>.</summary>
    public string? SourceScale { get; init; }

    /// <summary><c>timestamp</c>: when ACLED last changed the row, in seconds since 1970 in the file.</summary>
    public Instant? Timestamp { get; init; }

    /// <inheritdoc/>
    public override string? RecordId => EventId;

    private protected override TableSchema<AcledColumn> Schema => AcledColumns.Schema;
}
