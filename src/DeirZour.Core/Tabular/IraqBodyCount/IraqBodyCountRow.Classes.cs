namespace DeirZour.Tabular;

/// <content>How, and how ESOC classed it.</content>
public sealed partial record IraqBodyCountRow
{
    /// <summary><c>weapons</c>: by what means, in words.</summary>
    public string? Weapons { get; init; }

    /// <summary><c>Cause_of_Death</c>: how people died, by class.</summary>
    public string? CauseOfDeath { get; init; }

    /// <summary><c>morgue_cumulative</c>: whether the number is a total of a morgue.</summary>
    public string? MorgueCumulative { get; init; }

    /// <summary><c>princeton_disaggregated</c>: whether ESOC split a row of IBC in parts.</summary>
    public string? PrincetonDisaggregated { get; init; }

    /// <summary><c>princeton_supplement</c>: whether ESOC added what the row tells.</summary>
    public string? PrincetonSupplement { get; init; }

    /// <summary><c>sect_type1</c>: the first class of people by sect.</summary>
    public string? SectarianType1 { get; init; }

    /// <summary><c>sect_type2</c>: the second class of people by sect.</summary>
    public string? SectarianType2 { get; init; }

    /// <summary><c>sect_type3</c>: the third class of people by sect.</summary>
    public string? SectarianType3 { get; init; }

    /// <summary><c>sect_type4</c>: the fourth class of people by sect.</summary>
    public string? SectarianType4 { get; init; }

    /// <summary><c>sect_type5</c>: the fifth class of people by sect.</summary>
    public string? SectarianType5 { get; init; }

    /// <summary><c>event</c>: what happened, by class.</summary>
    public string? EventText { get; init; }

    /// <summary><c>ph</c>: as in the file; no codebook of the public copies explains it.</summary>
    public string? Ph { get; init; }

    /// <summary><c>coalition</c>: whether ESOC holds the coalition for the perpetrator.</summary>
    public string? Coalition { get; init; }

    /// <summary><c>insurgent</c>: whether ESOC holds insurgents for the perpetrators.</summary>
    public string? Insurgent { get; init; }

    /// <summary><c>sectarian</c>: whether ESOC holds the violence for sectarian.</summary>
    public string? Sectarian { get; init; }

    /// <summary><c>unknown</c>: whether ESOC holds the perpetrator for unknown.</summary>
    public string? Unknown { get; init; }

    /// <summary><c>reasons</c>: why ESOC classed the row so.</summary>
    public string? Reasons { get; init; }
}
