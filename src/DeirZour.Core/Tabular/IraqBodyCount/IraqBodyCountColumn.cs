namespace DeirZour.Tabular;

/// <summary>The columns of Iraq Body Count as the ESOC project distributes it, in their order. A member has the name of the property of <see cref="IraqBodyCountRow"/> that holds it.</summary>
/// <remarks>Source: the headers of public copies; <see cref="IraqBodyCountColumns"/> has the names.</remarks>
public enum IraqBodyCountColumn
{
    /// <summary><c>row</c>.</summary>
    RowNumber,

    /// <summary><c>Code</c>.</summary>
    Code,

    /// <summary><c>Start</c>.</summary>
    Start,

    /// <summary><c>end</c>.</summary>
    End,

    /// <summary><c>Min</c>.</summary>
    Min,

    /// <summary><c>Max</c>.</summary>
    Max,

    /// <summary><c>location</c>.</summary>
    Location,

    /// <summary><c>weapons</c>.</summary>
    Weapons,

    /// <summary><c>town</c>.</summary>
    Town,

    /// <summary><c>governorate</c>.</summary>
    Governorate,

    /// <summary><c>alt_province</c>.</summary>
    AlternativeProvince,

    /// <summary><c>district</c>.</summary>
    District,

    /// <summary><c>alt_district</c>.</summary>
    AlternativeDistrict,

    /// <summary><c>Cause_of_Death</c>.</summary>
    CauseOfDeath,

    /// <summary><c>morgue_cumulative</c>.</summary>
    MorgueCumulative,

    /// <summary><c>princeton_disaggregated</c>.</summary>
    PrincetonDisaggregated,

    /// <summary><c>princeton_supplement</c>.</summary>
    PrincetonSupplement,

    /// <summary><c>sect_type1</c>.</summary>
    SectarianType1,

    /// <summary><c>sect_type2</c>.</summary>
    SectarianType2,

    /// <summary><c>sect_type3</c>.</summary>
    SectarianType3,

    /// <summary><c>sect_type4</c>.</summary>
    SectarianType4,

    /// <summary><c>sect_type5</c>.</summary>
    SectarianType5,

    /// <summary><c>event</c>.</summary>
    EventText,

    /// <summary><c>ph</c>.</summary>
    Ph,

    /// <summary><c>coalition</c>.</summary>
    Coalition,

    /// <summary><c>insurgent</c>.</summary>
    Insurgent,

    /// <summary><c>sectarian</c>.</summary>
    Sectarian,

    /// <summary><c>unknown</c>.</summary>
    Unknown,

    /// <summary><c>reasons</c>.</summary>
    Reasons,
}
