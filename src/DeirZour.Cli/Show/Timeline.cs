using NodaTime;

namespace DeirZour.Cli.Show;

/// <summary>Puts events in the order of time, undated ones last, sub-events under their parents.</summary>
internal static class Timeline
{
    /// <summary>Arranges events; each comes out once, also where parents form a circle or are missing.</summary>
    /// <param name="events">The events.</param>
    /// <returns>The events from first to last, each directly followed by its sub-events in the order of time.</returns>
    public static List<EventNode> Arrange(IEnumerable<ConflictEvent> events)
    {
        var ordered = events
            .DistinctBy(item => item.Id)
            .OrderBy(item => Anchor(item) is null)
            .ThenBy(Anchor)
            .ThenBy(item => item.When?.Date)
            .ToList();
        var known = ordered.Select(item => item.Id).ToHashSet();
        var children = ordered.ToLookup(item => item.Parent is { } parent && known.Contains(parent) ? parent : default);

        List<EventNode> timeline = [];
        HashSet<Id<ConflictEvent>> placed = [];
        Stack<EventNode> open = new();

        // Roots first; what they do not lead to stands in a circle of parents, which starts at its earliest event.
        foreach (var start in children[default].Concat(ordered))
        {
            open.Push(new EventNode(start, 0));
            while (open.TryPop(out var node))
            {
                if (placed.Add(node.Event.Id))
                {
                    timeline.Add(node);
                    foreach (var child in children[node.Event.Id].Reverse())
                    {
                        open.Push(new EventNode(child, node.Depth + 1));
                    }
                }
            }
        }

        return timeline;
    }

    /// <summary>The day by which an event is ordered: its first, or its last where only that is known.</summary>
    private static LocalDate? Anchor(ConflictEvent item) => item.When?.Date is { } date ? date.First ?? date.Last : null;
}
