using System.Globalization;

namespace DeirZour.Tabular;

/// <summary>What several cells of a row say together, and what is wrong with them.</summary>
internal readonly struct ClaimRowCells(ClaimRow row, FindingList findings)
{
    private static readonly (ClaimColumn Column, Func<ClaimRow, bool> IsGiven)[] OfBoth =
    [
        (ClaimColumn.Type, row => row.Type is not null),
        (ClaimColumn.Id, row => row.Id is not null),
        (ClaimColumn.Document, row => row.Document is not null),
        (ClaimColumn.Voice, row => row.Voice is not null),
    ];

    private static readonly (ClaimColumn Column, Func<ClaimRow, bool> IsGiven)[] OfClaims =
    [
        (ClaimColumn.Outcome, row => row.Outcome is not null),
        (ClaimColumn.Count, row => CountOf(row) is not null),
        (ClaimColumn.VictimGroup, row => row.VictimGroup is not null),
        (ClaimColumn.Scope, row => row.Scope is not null),
    ];

    private static readonly (ClaimColumn Column, Func<ClaimRow, bool> IsGiven)[] OfStatements =
    [
        (ClaimColumn.StatementKind, row => row.StatementKind is not null),
    ];

    private static readonly (ClaimColumn Column, Func<ClaimRow, bool> IsGiven)[] OnlyOfClaims =
        [OfClaims[0], OfClaims[2], (ClaimColumn.VictimPhrase, row => row.VictimPhrase is not null), (ClaimColumn.VictimActor, row => row.VictimActor is not null), OfClaims[3]];

    private static readonly (ClaimColumn Column, Func<ClaimRow, bool> IsGiven)[] OnlyOfStatements =
        [OfStatements[0], (ClaimColumn.Summary, row => row.Summary is not null), (ClaimColumn.Unit, row => row.Unit is not null)];

    private readonly ClaimRow _row = row;
    private readonly FindingList _findings = findings;

    /// <summary>Reports something about a cell, or about the row when it has no such cell.</summary>
    public void Find(Rule rule, ClaimColumn column, string message) =>
        _findings.Add(rule, _row.PositionOf(column) ?? _row.Position ?? default, message, column.ToName(), _row.RecordId);

    /// <summary>Whether every cell is there that a claim or statement cannot be without.</summary>
    public bool AreComplete()
    {
        var isComplete = true;
        foreach (var (column, isGiven) in (IEnumerable<(ClaimColumn, Func<ClaimRow, bool>)>)
            [.. OfBoth, .. _row.Type switch { ClaimRowType.Claim => OfClaims, ClaimRowType.Statement => OfStatements, _ => [] }])
        {
            if (!isGiven(_row))
            {
                isComplete = false;
                Find(ClaimTableRules.Incomplete, column, $"expected a value{(_row.IsUnread(column) ? " that can be read" : "")}, found none; the row is left out");
            }
        }

        return isComplete;
    }

    /// <summary>Reports cells that are for the other type of row.</summary>
    public void FindOtherType()
    {
        foreach (var (column, isGiven) in _row.Type == ClaimRowType.Claim ? OnlyOfStatements : OnlyOfClaims)
        {
            if (isGiven(_row))
            {
                Find(ClaimTableRules.OtherType, column, $"expected nothing in a {_row.Type!.Value.ToName()}, found a value; it is left out");
            }
        }
    }

    public CountRange? Count()
    {
        var count = CountOf(_row);
        if (count is { } known && (Differs(_row.CountMin, known.Min) || Differs(_row.CountMax, known.Max) || (_row.CountQualifier ?? known.Qualifier) != known.Qualifier))
        {
            Find(ClaimTableRules.CountsDiffer, ClaimColumn.Count, $"expected the count that the cells beside it say, found {known}, which is believed");
        }

        if (count is null && _row.Unit is not null)
        {
            Find(ClaimTableRules.CellsApart, ClaimColumn.Unit, "expected a count with the unit, found none; the unit is left out");
        }

        return count;
    }

    public Evidence? Evidence()
    {
        switch (_row.EvidenceStart, _row.EvidenceLength)
        {
            case ( >= 0 and var start, >= 0 and var length) when length <= int.MaxValue - start:
                return new Evidence(start, length, _row.EvidencePhrase);
            case (null, null) when _row.EvidencePhrase is null:
                return null;
            default:
                Find(ClaimTableRules.CellsApart, ClaimColumn.EvidenceStart, "expected start and length of the evidence, each 0 or more, found something else; the evidence is left out");
                return null;
        }
    }

    public DateReference? When() => _row is { WhenWritten: null, When: null, WhenBasis: null }
        ? null
        : new DateReference { AsWritten = _row.WhenWritten, Date = _row.When, Basis = _row.WhenBasis ?? default };

    public PlaceReference? Where()
    {
        var where = new PlaceReference
        {
            AsWritten = _row.WhereWritten,
            Place = _row.Where,
            Match = _row.WhereMatch,
            Relation = _row.WhereRelation,
            Precision = _row.WherePrecision,
            Point = Point(_row.WhereLatitude, _row.WhereLongitude, ClaimColumn.WhereLatitude),
        };
        return where == new PlaceReference() ? null : where;
    }

    public GeoPoint? Point(double? latitude, double? longitude, ClaimColumn column)
    {
        if (latitude is { } north && longitude is { } east && GeoPoint.TryCreate(north, east, out var point))
        {
            return point;
        }

        if (latitude is not null || longitude is not null)
        {
            Find(ClaimTableRules.CellsApart, column, string.Create(CultureInfo.InvariantCulture, $"expected latitude and longitude in degrees, found \"{latitude}\" and \"{longitude}\"; the point is left out"));
        }

        return null;
    }

    private static bool Differs(long? cell, long? bound) => cell is not null && cell != bound;

    /// <summary>The count, or what the cells beside it say where it is missing.</summary>
    private static CountRange? CountOf(ClaimRow row) => row.Count
        ?? (row.CountQualifier is { } qualifier && CountRange.TryCreate(row.CountMin, row.CountMax, qualifier, null, out var count, out _) ? count : null);
}
