namespace DeirZour.Cli.Show;

/// <summary>Finds the records that a user names, or says what may have been meant.</summary>
internal static class Known
{
    /// <summary>The event with an id.</summary>
    /// <exception cref="ToolException">There is none; exit code 2.</exception>
    public static ConflictEvent Event(DatasetIndex index, string id, string dataset) =>
        (Id<ConflictEvent>.TryParse(id, out var known) ? index.Find(known) : null) ??
        throw Unknown("event", id, dataset, index.Dataset.Events.Select(item => (item.Id.Value, (IEnumerable<string>)[item.Summary])));

    /// <summary>The source with an id.</summary>
    /// <exception cref="ToolException">There is none; exit code 2.</exception>
    public static Source Source(DatasetIndex index, string id, string dataset) =>
        (Id<Source>.TryParse(id, out var known) ? index.Find(known) : null) ??
        throw Unknown("source", id, dataset, index.Dataset.Sources.Select(source => (source.Id.Value, source.Names.Append(source.Name))));

    private static ToolException Unknown(string kind, string id, string dataset, IEnumerable<(string Id, IEnumerable<string> Names)> candidates)
    {
        var nearest = NearestIds.Find(id, candidates);
        var hint = nearest.Count == 0 ? $"it has no {kind} at all" : $"nearest: {string.Join(", ", nearest)}";
        return new ToolException($"--{kind}: expected the id of {(kind == "event" ? "an" : "a")} {kind} of {dataset}, found \"{id}\"; {hint}", ExitCode.WrongUsage);
    }
}
