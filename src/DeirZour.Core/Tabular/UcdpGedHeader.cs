using System.Text;
using DeirZour.Internal;

namespace DeirZour.Tabular;

/// <summary>Which cell of a row each column is, and which cells no column claims.</summary>
internal sealed class UcdpGedHeader
{
    /// <summary>The columns without which a row says nothing reliable about deaths.</summary>
    private static readonly UcdpGedColumn[] Required =
    [
        UcdpGedColumn.Id, UcdpGedColumn.TypeOfViolence, UcdpGedColumn.SideA, UcdpGedColumn.SideB, UcdpGedColumn.WherePrecision,
        UcdpGedColumn.Country, UcdpGedColumn.DatePrecision, UcdpGedColumn.DateStart, UcdpGedColumn.DateEnd,
        UcdpGedColumn.DeathsSideA, UcdpGedColumn.DeathsSideB, UcdpGedColumn.DeathsCivilians, UcdpGedColumn.DeathsUnknown,
        UcdpGedColumn.Best, UcdpGedColumn.High, UcdpGedColumn.Low,
    ];

    /// <summary>The columns that not every known release has.</summary>
    private static readonly UcdpGedColumn[] Optional =
    [
        UcdpGedColumn.RelationalId, UcdpGedColumn.CodeStatus, UcdpGedColumn.ConflictDatasetId, UcdpGedColumn.DyadDatasetId,
        UcdpGedColumn.SideADatasetId, UcdpGedColumn.SideBDatasetId, UcdpGedColumn.WhereDescription,
        UcdpGedColumn.GleditschWardSideA, UcdpGedColumn.GleditschWardSideB,
    ];

    /// <summary>Columns whose names no other dataset is known to have.</summary>
    private static readonly UcdpGedColumn[] Telltale = [UcdpGedColumn.Best, UcdpGedColumn.TypeOfViolence, UcdpGedColumn.DatePrecision];

    private readonly string[] _names;
    private readonly int[] _cellOfColumn = new int[UcdpGedColumns.All.Count];

    private UcdpGedHeader(string[] names)
    {
        _names = names;
        _cellOfColumn.AsSpan().Fill(-1);
    }

    /// <summary>Indexed by <see cref="UcdpGedColumn"/>; -1 for a column that the file does not have.</summary>
    public int[] CellOfColumn => _cellOfColumn;

    /// <summary>The cells whose column is unknown or repeated.</summary>
    public List<int> OtherCells { get; } = [];

    public int Count => _names.Length;

    public string NameOf(int cell) => _names[cell];

    /// <summary>Reads a header row; null when it is not one of UCDP GED.</summary>
    public static UcdpGedHeader? Read(DelimitedRecord record, FindingList findings)
    {
        var header = new UcdpGedHeader(new string[record.CellCount]);
        var drift = new FindingList(findings.File);
        for (var cell = 0; cell < record.CellCount; cell++)
        {
            header.Bind(cell, record, drift);
        }

        if (!Array.Exists(Telltale, header.Has))
        {
            findings.Add(TabularRules.Header, record.Position, $"expected the header of UCDP GED with columns such as \"id\", \"date_start\" and \"best\", found {Clip.Quote(record.Bytes)}");
            return null;
        }

        findings.AddRange(drift);
        foreach (var column in UcdpGedColumns.All)
        {
            if (!header.Has(column) && !Optional.Contains(column))
            {
                var rule = Required.Contains(column) ? TabularRules.RequiredColumn : TabularRules.MissingColumn;
                findings.Add(rule, record.Position, $"expected a column \"{column.ToName()}\", found none of that name", column.ToName());
            }
        }

        return header;
    }

    public bool Has(UcdpGedColumn column) => _cellOfColumn[(int)column] >= 0;

    /// <summary>Whether a row is the header once more.</summary>
    public bool IsRepeatedBy(DelimitedRecord record)
    {
        if (record.CellCount != Count)
        {
            return false;
        }

        for (var cell = 0; cell < Count; cell++)
        {
            var text = record.Utf8(cell);
            if (!Ascii.Equals(text[Ascii.Trim(text)], _names[cell]))
            {
                return false;
            }
        }

        return true;
    }

    private void Bind(int cell, DelimitedRecord record, FindingList drift)
    {
        var name = record.Text(cell).Trim();
        _names[cell] = name;
        if (!UcdpGedColumns.TryParse(name, out var column))
        {
            OtherCells.Add(cell);
            drift.Add(TabularRules.UnknownColumn, record.PositionOf(cell), $"expected a column of UCDP GED, found {Clip.Quote(name)}; its cells are kept as text", name);
        }
        else if (Has(column))
        {
            OtherCells.Add(cell);
            drift.Add(TabularRules.DuplicateColumn, record.PositionOf(cell), $"expected \"{column.ToName()}\" once, found it again; the first one counts", name);
        }
        else
        {
            _cellOfColumn[(int)column] = cell;
        }
    }
}
