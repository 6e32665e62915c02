using NodaTime;

namespace DeirZour.Tabular;

/// <content>When it happened, and how many died by UCDP's estimates.</content>
public sealed partial record UcdpGedRow
{
    private readonly UcdpDatePrecision _datePrecision;
    private readonly LocalDate _dateStart;
    private readonly LocalDate _dateEnd;
    private readonly int _deathsSideA;
    private readonly int _deathsSideB;
    private readonly int _deathsCivilians;
    private readonly int _deathsUnknown;
    private readonly int _best;
    private readonly int _high;
    private readonly int _low;

    /// <summary><c>date_prec</c>: how exactly the dates are known.</summary>
    public UcdpDatePrecision? DatePrecision
    {
        get => Given(UcdpGedColumn.DatePrecision, _datePrecision);
        init => Give(UcdpGedColumn.DatePrecision, out _datePrecision, value);
    }

    /// <summary><c>date_start</c>: the first day on which it may have happened.</summary>
    /// <value>A day of the ISO calendar; one of another calendar becomes the same day of it.</value>
    public LocalDate? DateStart
    {
        get => Given(UcdpGedColumn.DateStart, _dateStart);
        init => Give(UcdpGedColumn.DateStart, out _dateStart, RowDays.InIso(value));
    }

    /// <summary><c>date_end</c>: the last day on which it may have happened.</summary>
    /// <value>A day of the ISO calendar; one of another calendar becomes the same day of it.</value>
    public LocalDate? DateEnd
    {
        get => Given(UcdpGedColumn.DateEnd, _dateEnd);
        init => Give(UcdpGedColumn.DateEnd, out _dateEnd, RowDays.InIso(value));
    }

    /// <summary><c>deaths_a</c>: deaths among the fighters of side A, in the best estimate.</summary>
    public int? DeathsSideA
    {
        get => Given(UcdpGedColumn.DeathsSideA, _deathsSideA);
        init => Give(UcdpGedColumn.DeathsSideA, out _deathsSideA, value);
    }

    /// <summary><c>deaths_b</c>: deaths among the fighters of side B, in the best estimate.</summary>
    public int? DeathsSideB
    {
        get => Given(UcdpGedColumn.DeathsSideB, _deathsSideB);
        init => Give(UcdpGedColumn.DeathsSideB, out _deathsSideB, value);
    }

    /// <summary><c>deaths_civilians</c>: deaths among civilians, in the best estimate.</summary>
    public int? DeathsCivilians
    {
        get => Given(UcdpGedColumn.DeathsCivilians, _deathsCivilians);
        init => Give(UcdpGedColumn.DeathsCivilians, out _deathsCivilians, value);
    }

    /// <summary><c>deaths_unknown</c>: deaths among people whose part is not known, in the best estimate.</summary>
    public int? DeathsUnknown
    {
        get => Given(UcdpGedColumn.DeathsUnknown, _deathsUnknown);
        init => Give(UcdpGedColumn.DeathsUnknown, out _deathsUnknown, value);
    }

    /// <summary><c>best</c>, formerly <c>best_est</c>: all deaths in the most likely estimate.</summary>
    public int? Best
    {
        get => Given(UcdpGedColumn.Best, _best);
        init => Give(UcdpGedColumn.Best, out _best, value);
    }

    /// <summary><c>high</c>, formerly <c>high_est</c>: all deaths in the highest reliable estimate.</summary>
    public int? High
    {
        get => Given(UcdpGedColumn.High, _high);
        init => Give(UcdpGedColumn.High, out _high, value);
    }

    /// <summary><c>low</c>, formerly <c>low_est</c>: all deaths in the lowest reliable estimate.</summary>
    public int? Low
    {
        get => Given(UcdpGedColumn.Low, _low);
        init => Give(UcdpGedColumn.Low, out _low, value);
    }
}
