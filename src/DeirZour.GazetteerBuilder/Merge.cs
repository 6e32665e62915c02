namespace DeirZour.GazetteerBuilder;

/// <summary>One decision: an entry of a list was taken for a place that another list has.</summary>
internal sealed record Merge(string Place, GazetteerSource Source, string Entry, string Reason, double? Kilometres);
