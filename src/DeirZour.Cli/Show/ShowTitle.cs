namespace DeirZour.Cli.Show;

/// <summary>What a page shows and how it was asked for.</summary>
/// <param name="Dataset">What the dataset is.</param>
/// <param name="File">The file as it was named on the command line, or null for the seed dataset.</param>
/// <param name="Event">The event that the dataset was cut down to, or null.</param>
/// <param name="Source">The source that the dataset was cut down to, or null.</param>
internal sealed record ShowTitle(string Dataset, string? File, ConflictEvent? Event, Source? Source)
{
    /// <summary>Whether this is a part of a larger dataset.</summary>
    public bool IsNarrowed => Event is not null || Source is not null;

    /// <summary>The command that shows the whole dataset.</summary>
    public string Command => File is null ? "deirzour show" : $"deirzour show {(File.Contains(' ', StringComparison.Ordinal) ? $"\"{File}\"" : File)}";
}
