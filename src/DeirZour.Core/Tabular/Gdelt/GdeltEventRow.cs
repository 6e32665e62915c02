using System.Globalization;
using NodaTime;

namespace DeirZour.Tabular;

/// <summary>One row of the events of GDELT: one event as machines read it in one or several news texts.</summary>
/// <remarks>
/// <para>Every property stands for one column, whose name its documentation begins with; all are <see langword="null"/> where the cell is
/// empty or could not be read, which is a finding of the reader. CAMEO and FIPS codes are texts as in the file, leading zeros included.</para>
/// <para>GDELT counts texts, not people: no row says how many died. Equality is by value, positions in the file included. Thread safe.</para>
/// <para>Source of the columns and codes: GDELT Event Codebook 2.0.</para>
/// </remarks>
public sealed partial record GdeltEventRow : DatasetRow<GdeltColumn>
{
    /// <summary><c>GLOBALEVENTID</c>: the number of the event, unique in GDELT.</summary>
    public long? GlobalEventId { get; init; }

    /// <summary><c>SQLDATE</c>: the day of the event.</summary>
    /// <value>A day of the ISO calendar; one of another calendar becomes the same day of it.</value>
    public LocalDate? Day
    {
        get;
        init => field = RowDays.InIso(value);
    }

    /// <summary><c>MonthYear</c>: year and month, such as 201701.</summary>
    public int? MonthYear { get; init; }

    /// <summary><c>Year</c>: the year.</summary>
    public int? Year { get; init; }

    /// <summary><c>FractionDate</c>: the year with the share of it that has passed.</summary>
    public double? FractionDate { get; init; }

    /// <summary><c>DATEADDED</c>: when it was added, in UTC; a day in GDELT 1.0.</summary>
    public LocalDateTime? DateAdded { get; init; }

    /// <summary><c>SOURCEURL</c>: the address of the first text.</summary>
    public string? SourceUrl { get; init; }

    /// <summary><see cref="GlobalEventId"/> as text, by which findings name the row; <see langword="null"/> without one.</summary>
    public override string? RecordId => GlobalEventId?.ToString(CultureInfo.InvariantCulture);

    private protected override TableSchema<GdeltColumn> Schema => GdeltColumns.Schema;
}
