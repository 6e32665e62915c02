using NodaTime;

namespace DeirZour.Tabular;

/// <summary>One row of Iraq Body Count: civilians killed by violence in Iraq in one incident or period.</summary>
/// <remarks>
/// <para>As the ESOC project distributes it. Every property stands for one column, whose name its documentation begins with; all are
/// <see langword="null"/> where the file does not have the column, the cell is empty, or the cell could not be read, which is a finding of
/// the reader. Classes are texts as in the file.</para>
/// <para>Equality is by value, lists and positions in the file included. Thread safe.</para>
/// <para>Source of the columns: the headers of public copies of the ESOC Iraq Body Count files.</para>
/// </remarks>
public sealed partial record IraqBodyCountRow : DatasetRow<IraqBodyCountColumn>
{
    /// <summary><c>Code</c>: the code of the incident, such as <c>k1234</c>.</summary>
    public string? Code { get; init; }

    /// <summary><c>Start</c>: the first day.</summary>
    /// <value>A day of the ISO calendar; one of another calendar becomes the same day of it.</value>
    public LocalDate? Start
    {
        get;
        init => field = RowDays.InIso(value);
    }

    /// <summary><c>end</c>: the last day.</summary>
    /// <value>A day of the ISO calendar; one of another calendar becomes the same day of it.</value>
    public LocalDate? End
    {
        get;
        init => field = RowDays.InIso(value);
    }

    /// <summary><c>Min</c>: the least number of civilians killed.</summary>
    public int? Min { get; init; }

    /// <summary><c>Max</c>: the greatest number of civilians killed.</summary>
    public int? Max { get; init; }

    /// <summary><c>row</c>: the number of the row in the file it was taken from; copies name the column differently.</summary>
    public string? RowNumber { get; init; }

    /// <inheritdoc/>
    public override string? RecordId => Code;

    private protected override TableSchema<IraqBodyCountColumn> Schema => IraqBodyCountColumns.Schema;
}
