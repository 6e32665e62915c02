namespace DeirZour.Json;

/// <summary>Reads and writes datasets as JSON: an envelope that holds them whole, or NDJSON with one record a line.</summary>
/// <remarks>
/// <para>The envelope is <c>{"schema":"deirzour/1.0","sources":[],"documents":[],"actors":[],"places":[],"events":[],"claims":[],
/// "statements":[]}</c>; a line of NDJSON is such a record with a <c>"type"</c> among its members: source, document, actor, place,
/// event, claim or statement. Both are UTF-8. Reading tells them apart by itself. <see cref="Schema"/> says the rest.</para>
/// <para>Reading never throws for what it reads. What does not fit becomes a <see cref="Diagnostic"/> of one of the
/// <see cref="JsonRules"/> with line, column and JSON path; the record that it stands in is left out, and reading goes on. Where the
/// text is not JSON, it goes on at the next line that starts a record, at the next object that starts with an <c>"id"</c>, or at
/// the next member of the envelope; in NDJSON at the next line. A schema of another major version ends the reading; one of a
/// newer minor version is read, but a record with members that are new is left out like any other that does not fit.</para>
/// <para>All members are thread safe, as far as no two calls share a stream. No member closes a stream.</para>
/// </remarks>
public static partial class DatasetJson
{
    private static readonly Lazy<string> SchemaText = new(ReadSchema);

    /// <summary>The JSON Schema (draft 2020-12) of the envelope, with every record among its definitions.</summary>
    /// <remarks>What it cannot say, such as which members of a count go together, is checked by reading alone.</remarks>
    public static string Schema => SchemaText.Value;

    private static string ReadSchema()
    {
        using var resource = typeof(DatasetJson).Assembly.GetManifestResourceStream("DeirZour.Json.deirzour-1.0.schema.json")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
