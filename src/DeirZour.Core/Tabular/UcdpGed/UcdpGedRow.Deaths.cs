using NodaTime;

namespace DeirZour.Tabular;

/// <content>When it happened, and how many died by UCDP's estimates.</content>
public sealed partial record UcdpGedRow
{
    /// <summary><c>date_prec</c>: how exactly the dates are known.</summary>
    public UcdpDatePrecision? DatePrecision { get; init; }

    /// <summary><c>date_start</c>: the first day on which it may have happened.</summary>
    public LocalDate? DateStart { get; init; }

    /// <summary><c>date_end</c>: the last day on which it may have happened.</summary>
    public LocalDate? DateEnd { get; init; }

    /// <summary><c>deaths_a</c>: deaths among the fighters of side A, in the best estimate.</summary>
    public int? DeathsSideA { get; init; }

    /// <summary><c>deaths_b</c>: deaths among the fighters of side B, in the best estimate.</summary>
    public int? DeathsSideB { get; init; }

    /// <summary><c>deaths_civilians</c>: deaths among civilians, in the best estimate.</summary>
    public int? DeathsCivilians { get; init; }

    /// <summary><c>deaths_unknown</c>: deaths among people whose part is not known, in the best estimate.</summary>
    public int? DeathsUnknown { get; init; }

    /// <summary><c>best</c>, formerly <c>best_est</c>: all deaths in the most likely estimate.</summary>
    public int? Best { get; init; }

    /// <summary><c>high</c>, formerly <c>high_est</c>: all deaths in the highest reliable estimate.</summary>
    public int? High { get; init; }

    /// <summary><c>low</c>, formerly <c>low_est</c>: all deaths in the lowest reliable estimate.</summary>
    public int? Low { get; init; }
}
