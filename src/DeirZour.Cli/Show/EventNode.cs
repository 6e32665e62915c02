namespace DeirZour.Cli.Show;

/// <summary>An event at its place in a timeline.</summary>
/// <param name="Event">The event.</param>
/// <param name="Depth">How many events above it are its parents; 0 for one without.</param>
internal readonly record struct EventNode(ConflictEvent Event, int Depth);
