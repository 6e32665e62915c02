namespace DeirZour.GazetteerBuilder;

/// <summary>The places in the making, and the decisions taken.</summary>
internal sealed class DraftList
{
    private readonly List<Draft> _drafts = [];
    private readonly List<(Draft Draft, PlaceEntry Entry, string Reason, double? Kilometres)> _merges = [];

    public IReadOnlyList<Draft> All => _drafts;

    public void Add(Draft draft) => _drafts.Add(draft);

    /// <summary>Adds an entry of a list to a place that another list has; a trusted one goes before the others.</summary>
    public void Merge(Draft draft, PlaceEntry entry, string reason, bool isTrusted = false)
    {
        var kilometres = draft.Point is { } point && entry.Point is { } other ? point.DistanceTo(other) : default(double?);
        draft.Entries.Insert(isTrusted ? 0 : draft.Entries.Count, entry);
        _merges.Add((draft, entry, reason, kilometres));
    }

    /// <summary>The decisions, when the places have their ids.</summary>
    public IEnumerable<Merge> Merges() =>
        _merges.Select(merge => new Merge(merge.Draft.Id!, merge.Entry.Source, merge.Entry.Key ?? merge.Entry.Name!, merge.Reason, merge.Kilometres));
}
