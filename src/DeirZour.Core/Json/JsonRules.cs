namespace DeirZour.Json;

/// <summary>The rules that the JSON format obeys; the rule ids of what <see cref="DatasetJson"/> finds while reading.</summary>
public static class JsonRules
{
    /// <summary>The text is JSON as RFC 8259 has it, complete, without comments or trailing commas, at most 64 levels deep.</summary>
    public static Rule Syntax { get; } = new("DZ2001", "json-syntax", Severity.Error, "The text is complete JSON without comments and trailing commas, at most 64 levels deep.");

    /// <summary>The text is UTF-8, and its escapes spell whole characters.</summary>
    public static Rule Encoding { get; } = new("DZ2002", "json-encoding", Severity.Error, "The text is UTF-8, and its escapes spell whole characters.");

    /// <summary>The envelope names the schema that this library reads.</summary>
    public static Rule SchemaVersion { get; } = new("DZ2003", "json-schema-version", Severity.Error, "An envelope names its schema, deirzour/1.0.");

    /// <summary>A value has the type and the form that its member demands.</summary>
    public static Rule Value { get; } = new("DZ2004", "json-value", Severity.Error, "A value has the type and the form that its member demands.");

    /// <summary>A record has all members that it must have.</summary>
    public static Rule MissingMember { get; } = new("DZ2005", "json-missing-member", Severity.Error, "A record has every member that it must have.");

    /// <summary>A record has no members but those of the schema.</summary>
    public static Rule UnknownMember { get; } = new("DZ2006", "json-unknown-member", Severity.Error, "A record has no members but those of the schema.");

    /// <summary>No member occurs twice in one object.</summary>
    public static Rule DuplicateMember { get; } = new("DZ2007", "json-duplicate-member", Severity.Error, "No member occurs twice in one object.");

    /// <summary>A record is no longer than <see cref="JsonReadOptions.MaxRecordBytes"/>.</summary>
    public static Rule RecordLength { get; } = new("DZ2008", "json-record-length", Severity.Error, "A record is no longer than the reader's limit.");

    /// <summary>A line of NDJSON is one record that names its type.</summary>
    public static Rule RecordType { get; } = new("DZ2009", "json-record-type", Severity.Error, "A line of NDJSON is one record with a \"type\".");

    /// <summary>The schema has a newer minor version than this library knows.</summary>
    public static Rule NewerSchema { get; } = new("DZ2010", "json-newer-schema", Severity.Information, "A schema of a newer minor version is read as far as this library knows its members.");

    /// <summary>There are more findings than <see cref="JsonReadOptions.MaxDiagnostics"/> admits.</summary>
    public static Rule MoreFindings { get; } = new("DZ2011", "json-more-findings", Severity.Error, "All findings fit into the list; otherwise the last one counts those left out.");

    /// <summary>All rules of this class, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Syntax, Encoding, SchemaVersion, Value, MissingMember, UnknownMember, DuplicateMember, RecordLength, RecordType, NewerSchema,
        MoreFindings,
    ];
}
