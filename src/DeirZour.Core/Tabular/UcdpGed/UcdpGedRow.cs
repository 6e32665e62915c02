using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>One row of the UCDP Georeferenced Event Dataset: one event of organised violence with UCDP's estimates of its deaths.</summary>
/// <remarks>
/// <para>Every property stands for one column, whose UCDP name its documentation begins with; all are <see langword="null"/> or
/// empty where the file does not have the column, the cell is empty, or the cell could not be read, which is a finding of the
/// reader. Numbers are as in the file, plausible or not: validators judge.</para>
/// <para>A property of an enumeration may hold a number that the enumeration does not have, which
/// <see cref="Enum.IsDefined{TEnum}(TEnum)"/> tells: <c>where_prec</c> 9 is <c>(WherePrecision)9</c>.</para>
/// <para>Rows read from one file share the strings of what recurs. The texts of <c>relid</c>, <c>source_article</c>, <c>source_headline</c> and
/// <c>geom_wkt</c>, which hardly do, become strings when the first of them is asked for.</para>
/// <para>Equality is by value, lists and positions in the file included. Thread safe.</para>
/// <para>Source of the columns: UCDP GED Codebook, Uppsala Conflict Data Program.</para>
/// </remarks>
public sealed partial record UcdpGedRow : DatasetRow<UcdpGedColumn>
{
    private readonly int _id;
    private readonly int _year;

    /// <summary><c>id</c>: the number of the event, unique within a release.</summary>
    public int? Id
    {
        get => Given(UcdpGedColumn.Id, _id);
        init => Give(UcdpGedColumn.Id, out _id, value);
    }

    /// <summary><c>relid</c>: UCDP's text id of the event.</summary>
    public string? RelationalId
    {
        get => _texts[RelationalIdIndex];
        init => _texts = _texts.With(RelationalIdIndex, value);
    }

    /// <summary><c>year</c>: the year of the event.</summary>
    public int? Year
    {
        get => Given(UcdpGedColumn.Year, _year);
        init => Give(UcdpGedColumn.Year, out _year, value);
    }

    /// <summary><c>active_year</c>: whether the conflict or dyad reached 25 deaths in that year.</summary>
    public bool? ActiveYear
    {
        get => Conflict.ActiveYear;
        init => Conflict = Conflict with { ActiveYear = value };
    }

    /// <summary><c>code_status</c>: whether UCDP has cleared the row.</summary>
    public string? CodeStatus
    {
        get => Conflict.CodeStatus;
        init => Conflict = Conflict with { CodeStatus = value };
    }

    /// <summary><c>type_of_violence</c>.</summary>
    public UcdpViolenceType? TypeOfViolence
    {
        get => Conflict.TypeOfViolence;
        init => Conflict = Conflict with { TypeOfViolence = value };
    }

    /// <summary><c>conflict_dset_id</c>: the id of the conflict in UCDP's older datasets.</summary>
    public string? ConflictDatasetId
    {
        get => Conflict.ConflictDatasetId;
        init => Conflict = Conflict with { ConflictDatasetId = value };
    }

    /// <summary><c>conflict_new_id</c>: the id of the conflict.</summary>
    public int? ConflictId
    {
        get => Conflict.ConflictId;
        init => Conflict = Conflict with { ConflictId = value };
    }

    /// <summary><c>conflict_name</c>.</summary>
    public string? ConflictName
    {
        get => Conflict.ConflictName;
        init => Conflict = Conflict with { ConflictName = value };
    }

    /// <summary><c>dyad_dset_id</c>: the id of the dyad in UCDP's older datasets.</summary>
    public string? DyadDatasetId
    {
        get => Conflict.DyadDatasetId;
        init => Conflict = Conflict with { DyadDatasetId = value };
    }

    /// <summary><c>dyad_new_id</c>: the id of the dyad, the pair of sides.</summary>
    public int? DyadId
    {
        get => Conflict.DyadId;
        init => Conflict = Conflict with { DyadId = value };
    }

    /// <summary><c>dyad_name</c>.</summary>
    public string? DyadName
    {
        get => Conflict.DyadName;
        init => Conflict = Conflict with { DyadName = value };
    }

    /// <summary><c>side_a_dset_id</c>: the id of side A in UCDP's older datasets.</summary>
    public string? SideADatasetId
    {
        get => Conflict.SideADatasetId;
        init => Conflict = Conflict with { SideADatasetId = value };
    }

    /// <summary><c>side_a_new_id</c>: the id of side A.</summary>
    public int? SideAId
    {
        get => Conflict.SideAId;
        init => Conflict = Conflict with { SideAId = value };
    }

    /// <summary><c>side_a</c>: the name of side A; the government in state-based violence, the perpetrator in one-sided violence.</summary>
    public string? SideA
    {
        get => Conflict.SideA;
        init => Conflict = Conflict with { SideA = value };
    }

    /// <summary><c>side_b_dset_id</c>: the id of side B in UCDP's older datasets.</summary>
    public string? SideBDatasetId
    {
        get => Conflict.SideBDatasetId;
        init => Conflict = Conflict with { SideBDatasetId = value };
    }

    /// <summary><c>side_b_new_id</c>: the id of side B.</summary>
    public int? SideBId
    {
        get => Conflict.SideBId;
        init => Conflict = Conflict with { SideBId = value };
    }

    /// <summary><c>side_b</c>: the name of side B; <c>Civilians</c> in one-sided violence.</summary>
    public string? SideB
    {
        get => Conflict.SideB;
        init => Conflict = Conflict with { SideB = value };
    }

    /// <summary><c>gwnoa</c>: the Gleditsch and Ward number of side A where it is a state.</summary>
    public string? GleditschWardSideA
    {
        get => Conflict.GleditschWardSideA;
        init => Conflict = Conflict with { GleditschWardSideA = value };
    }

    /// <summary><c>gwnob</c>: the Gleditsch and Ward number of side B where it is a state.</summary>
    public string? GleditschWardSideB
    {
        get => Conflict.GleditschWardSideB;
        init => Conflict = Conflict with { GleditschWardSideB = value };
    }

    /// <summary><see cref="Id"/> as text, by which findings name the row; <see langword="null"/> without one.</summary>
    public override string? RecordId => Id?.ToString(CultureInfo.InvariantCulture);

    private protected override TableSchema<UcdpGedColumn> Schema => UcdpGedColumns.Schema;
}
