namespace DeirZour.Tabular;

/// <summary>Makes rows of UCDP GED; see <see cref="UcdpGedMapping.ToRows"/>.</summary>
/// <param name="leaveOut">Takes what no row says, or null.</param>
internal sealed class UcdpGedRowBuilder(Action<Claim>? leaveOut)
{
    private readonly UcdpGedNumbers _numbers = new();

    public IEnumerable<UcdpGedRow> Build(IEnumerable<Dataset> datasets) => datasets.SelectMany(Build);

    private IEnumerable<UcdpGedRow> Build(Dataset dataset)
    {
        var index = new DatasetIndex(dataset);
        foreach (var happened in dataset.Events.DistinctBy(happened => happened.Id))
        {
            var sides = UcdpGedSides.Of(happened, index);
            foreach (var told in index.ClaimsAbout(happened.Id).GroupBy(claim => claim.Document))
            {
                if (RowOf(happened, sides, [.. told], index) is { } row)
                {
                    yield return row;
                }
            }
        }

        foreach (var claim in ((IEnumerable<Claim>)dataset.Claims).Concat(dataset.Statements))
        {
            if (claim.Event is not { } id || index.Find(id) is null)
            {
                leaveOut?.Invoke(claim);
            }
        }
    }

    private UcdpGedRow? RowOf(ConflictEvent happened, UcdpGedSides sides, IReadOnlyList<Claim> told, DatasetIndex index)
    {
        var deaths = new UcdpGedDeaths(told.OfType<CasualtyClaim>().Where(claim => Covers(claim, happened)), sides, UcdpGedNumbers.IsOfUcdp(happened.Id));
        var isRow = deaths.HasNumbers;
        foreach (var claim in told)
        {
            if (!isRow || !(deaths.Says(claim) || claim is Statement { Kind: var kind } && kind == StatementKind.Report))
            {
                leaveOut?.Invoke(claim);
            }
        }

        if (!isRow)
        {
            return null;
        }

        var row = new UcdpGedRow
        {
            Id = _numbers.Of(happened.Id, told[0].Document),
            RelationalId = UcdpGedNumbers.IsOfUcdp(happened.Id) ? null : happened.Id.Value,
            TypeOfViolence = TypeOf(happened.Kind),
            SideAId = UcdpGedNumbers.Of(sides.SideA),
            SideA = UcdpGedSides.NameOf(sides.SideA, index),
            SideBId = UcdpGedNumbers.Of(sides.SideB),
            SideB = UcdpGedSides.NameOf(sides.SideB, index),
            EventClarity = ClarityOf(deaths, happened),
            Best = deaths.Best,
            Low = deaths.Low,
            High = deaths.High,
            DeathsSideA = deaths.SideA,
            DeathsSideB = deaths.SideB,
            DeathsCivilians = deaths.Civilians,
            DeathsUnknown = deaths.Unknown,
        };
        return UcdpGedSources.With(UcdpGedEvents.With(row, happened, index), told.Where(claim => claim is Statement || deaths.Says(claim)), index);
    }

    /// <summary>Whether a claim is about the event as a whole and about nothing more.</summary>
    private static bool Covers(CasualtyClaim claim, ConflictEvent happened) => claim.Outcome == Outcome.Killed && claim.Scope switch
    {
        Scope.Incident or Scope.Background => true,
        Scope.Window => claim.When?.Date == happened.When?.Date,
        _ => false,
    };

    private static UcdpViolenceType? TypeOf(EventKind kind) =>
        kind == EventKind.StateBased ? UcdpViolenceType.StateBased
        : kind == EventKind.NonState ? UcdpViolenceType.NonState
        : kind == EventKind.OneSided ? UcdpViolenceType.OneSided
        : null;

    /// <summary>Clear for a number of the incident on one day, less so for one of a period although the day is known.</summary>
    private static UcdpEventClarity? ClarityOf(UcdpGedDeaths deaths, ConflictEvent happened) =>
        happened.When?.Date?.ToUcdp() != UcdpDatePrecision.Day ? null
        : deaths.IsOfAPeriod ? UcdpEventClarity.Less
        : UcdpEventClarity.Clear;
}
