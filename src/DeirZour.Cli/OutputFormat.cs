namespace DeirZour.Cli;

/// <summary>The forms in which every command can write its results.</summary>
internal enum OutputFormat
{
    /// <summary>For a person at a terminal.</summary>
    Table,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>Comma-separated values as in RFC 4180, but with LF as the line end.</summary>
    Csv,
}
