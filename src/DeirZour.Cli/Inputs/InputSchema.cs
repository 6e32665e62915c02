namespace DeirZour.Cli.Inputs;

/// <summary>What an input holds.</summary>
internal enum InputSchema
{
    /// <summary>Nothing that the tool knows.</summary>
    Unknown,

    /// <summary>Our JSON or NDJSON.</summary>
    Dataset,

    /// <summary>The UCDP Georeferenced Event Dataset as CSV.</summary>
    UcdpGed,
}
