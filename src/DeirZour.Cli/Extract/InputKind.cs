namespace DeirZour.Cli.Extract;

/// <summary>What an input holds.</summary>
internal enum InputKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>Records, one a line.</summary>
    Records,

    /// <summary>A JSON array of objects, which is not read.</summary>
    JsonArray,

    /// <summary>A JSON object over several lines, which is not read.</summary>
    SpreadRecord,

    /// <summary>Nothing but blanks.</summary>
    Nothing,
}
