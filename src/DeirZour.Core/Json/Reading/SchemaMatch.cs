namespace DeirZour.Json.Reading;

/// <summary>How the schema of a text stands to the one that this library writes.</summary>
internal enum SchemaMatch
{
    /// <summary>Another schema, or another major version.</summary>
    None,

    /// <summary>The same major version, and a minor version that this library knows.</summary>
    Known,

    /// <summary>The same major version, and a newer minor version.</summary>
    Newer,
}
