using System.Text;

namespace DeirZour.Tests.Json;

/// <summary>A text in which something is wrong, and what its name says about it.</summary>
public sealed record BrokenText(string Name, byte[] Utf8)
{
    public const string A = """{"id":"a","name":"A","kind":"monitor"}""";
    public const string B = """{"id":"b","name":"B","kind":"monitor"}""";
    public const string C = """{"id":"c","name":"C","kind":"monitor"}""";

    public const string Actor = """{"id":"z","name":"Z","kind":"state"}""";

    private const string Claim =
        """{"id":"c1","document":"d","outcome":"killed","count":{"min":3,"max":3,"qualifier":"exact"},"victims":{"group":"civilian"},"attribution":{"voice":"own"},"scope":"incident"}""";

    /// <summary>One or more of every kind of mistake.</summary>
    public static IReadOnlyList<BrokenText> All { get; } =
    [
        // The text as a whole.
        Of("empty", ""),
        Of("only blanks", " \r\n\t"),
        Of("no JSON", "Shells fell on the bank."),
        Of("a list", $"[{A},{B}]"),
        Of("some other object", """{"title":"x"}"""),
        Of("binary", [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0]),
        Of("UTF-16, little endian", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sources(A))]),
        Of("UTF-16, big endian", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Sources(A))]),
        Of("UTF-16 without a mark", Encoding.Unicode.GetBytes("{}")),
        Of("UTF-8 with a mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sources(A, "1"))]),

        // The envelope.
        Of("no schema", $"{{\"sources\":[{A}]}}"),
        Of("schema at the end", $"{{\"sources\":[{A}],\"schema\":\"deirzour/1.0\"}}"),
        Of("newer minor version", Sources(A).Replace("/1.0", "/1.7")),
        Of("other major version", Sources(A).Replace("/1.0", "/2.0")),
        Of("other schema", Sources(A).Replace("deirzour/1.0", "else")),
        Of("schema is a number", Sources(A).Replace("\"deirzour/1.0\"", "1.0")),
        Of("schema is half a surrogate pair", Sources(A).Replace("deirzour/1.0", "\\ud800")),
        Of("unknown member", Sources(A).Replace("\"sources\"", "\"version\":{\"a\":[1]},\"sources\"")),
        Of("unknown member first", Sources(A).Replace("{\n", "{\n\"version\":[1],\n")),
        Of("section twice", $$"""{"schema":"deirzour/1.0","sources":[{{A}}],"sources":[{{B}}]}"""),
        Of("section is an object", $$"""{"schema":"deirzour/1.0","sources":{{A}},"actors":[{{B.Replace("monitor", "state")}}]}"""),
        Of("section is null", """{"schema":"deirzour/1.0","sources":null}"""),
        Of("section name escaped", $$"""{"schema":"deirzour/1.0","\u0073ources":[{{A}}]}"""),
        Of("member name is half a surrogate pair", $$"""{"schema":"deirzour/1.0","\ud800":1,"sources":[{{A}}]}"""),
        Of("no brace at the start", Sources(A)[2..]),
        Of("no brace at the end", Sources(A)[..^2]),
        Of("cut off in a list", Sources(A, B)[..^5]),
        Of("cut off in a record", Sources(A, B)[..^20]),
        Of("cut off in the schema", "{\"schema\":\"deir"),
        Of("cut off behind a name", "{\"schema\":"),
        Of("no comma between members", $$"""{"schema":"deirzour/1.0" "sources":[{{A}}]}"""),
        Of("comma behind the last member", $$"""{"schema":"deirzour/1.0","sources":[{{A}}],}"""),
        Of("two commas between members", $$"""{"schema":"deirzour/1.0",,"sources":[{{A}}]}"""),
        Of("no colon behind a section", $"{{\"schema\":\"deirzour/1.0\",\n\"sources\" [{A}],\n\"actors\":[{B.Replace("monitor", "state")}]}}"),
        Of("no bracket behind a section", Sources(A).Replace("]\n}", "\"actors\":[]}")),
        Of("text behind the envelope", Sources(A) + "more"),

        // The list of a section.
        Of("no comma between records", Sources(A, B).Replace("},", "}")),
        Of("two commas between records", Sources(A, B).Replace("},", "},,")),
        Of("comma behind the last record", Sources(A, B).Replace("\n]", ",\n]")),
        Of("values that are no records", Sources(A, "null", "17", "\"text\"", "[1]", B)),
        Of("a word between records", Sources(A, "oops", B)),
        Of("a stray brace", Sources(A, "}", B)),

        // A record that is no JSON.
        Of("record cut off in its line", Sources(A, B[..20], C)),
        Of("record cut off behind a colon", Sources(A, """{"id":"b","name":""", C).Replace("\"name\":,", "\"name\":")),
        Of("record cut off at the end of a section", Sources(A, B[..^1]).Replace("\n}\n", ",\n\"actors\":[]}")),
        Of("no comma between members of a record", Sources(A, """{"id":"b" "name":"B"}""", C)),
        Of("comma behind the last member of a record", Sources(A, """{"id":"b","name":"B",}""", C)),
        Of("comment", Sources(A, """{"id":"b",/* x */"name":"B"}""", C)),
        Of("number with a leading zero", Sources(A, """{"id":"b","name":01}""", C)),
        Of("half a literal", Sources(A, """{"id":"b","name":nul}""", C)),
        Of("bare word as a name", Sources(A, """{id:"b"}""", C)),
        Of("unknown escape", Sources(A, """{"id":"b","name":"\x"}""", C)),
        Of("bare line end in a text", Sources(A, "{\"id\":\"b\",\"name\":\"B\n  B\"}", C)),
        Of("bare tab in a text", Sources(A, "{\"id\":\"b\",\"name\":\"B\tB\"}", C)),
        Of("no colon in a record", Sources(A, """{"id":"b","name" "B"}""", C)),
        Of("nested too deeply", Sources(A, $$"""{"id":"b","name":{{new string('[', 70)}}}""", C)),
        Of("records on one line", $$"""{"schema":"deirzour/1.0","sources":[{{A}},{"id":"b","name":},{{C}}]}"""),

        // A record that does not fit.
        Of("members missing", Sources("""{"names":[]}""", C)),
        Of("members unknown", Sources("""{"id":"a","name":"A","kind":"monitor","nmae":{"x":[1]},"":1}""", C)),
        Of("members twice", Sources("""{"id":"a","name":"A","kind":"monitor","name":"B"}""", C)),
        Of("values of the wrong type", Sources("""{"id":7,"name":null,"kind":["monitor"],"names":{"a":1},"parent":true}""", C)),
        Of("list with the wrong elements", Sources("""{"id":"a","name":"A","kind":"monitor","names":["x",null,1.5e3,"y"]}""", C)),
        Of("values of the wrong form", Sources("""{"id":"a b","name":"","kind":"News","parent":""}""", C)),
        Of("a long value", Sources($$"""{"id":"{{new string('x', 250)}}","name":"A","kind":"monitor"}""", C)),
        Of("half a surrogate pair", Sources("""{"id":"a","name":"\ud83d","kind":"\udc00","names":["ok","\ud83d\ude00","\ud83d"]}""", C)),
        Of("half a surrogate pair as a name", Sources("""{"id":"a","name":"A","kind":"monitor","\ud83d":1}""", C)),
        Of("bytes that are not UTF-8", [.. Encoding.UTF8.GetBytes(Sources(A, C))[..45], 0xC3, 0x28, .. Encoding.UTF8.GetBytes(Sources(A, C))[45..]]),
        Of("columns behind other letters", Sources("""{"id":"a","name":"مرصد 😀","kind":7}""", C)),
        Of("outcome misspelt", Claims(Claim.Replace("\"killed\"", "\"kiled\""))),
        Of("outcome as a number", Claims(Claim.Replace("\"killed\"", "0"))),
        Of("outcome in capitals", Claims(Claim.Replace("\"killed\"", "\"Killed\""))),
        Of("vague count with bounds", Claims(Claim.Replace("exact", "vague"))),
        Of("count upside down", Claims(Claim.Replace("\"max\":3,\"qualifier\":\"exact\"", "\"max\":2,\"qualifier\":\"range\""))),
        Of("negative count", Claims(Claim.Replace("3", "-3"))),
        Of("count with a fraction", Claims(Claim.Replace("3", "3.5"))),
        Of("count beyond 64 bits", Claims(Claim.Replace("3", "99999999999999999999"))),
        Of("count without qualifier", Claims(Claim.Replace(",\"qualifier\":\"exact\"", ""))),
        Of("count as a text", Claims(Claim.Replace("{\"min\":3,\"max\":3,\"qualifier\":\"exact\"}", "\"3\""))),
        Of("evidence out of range", Claims(Claim.Replace("\"scope\"", "\"evidence\":{\"start\":-1,\"length\":2},\"scope\""))),
        Of("evidence beyond the end", Claims(Claim.Replace("\"scope\"", "\"evidence\":{\"start\":2147483647,\"length\":1},\"scope\""))),
        Of("several mistakes deep down", Claims(Claim.Replace("\"scope\"", "\"where\":{\"point\":{\"latitude\":91,\"longitude\":0}},\"when\":{\"date\":\"2017-02-30\"},\"links\":[{\"kind\":\"partOf\"},{\"kind\":\"of\",\"target\":\"x\"}],\"scope\""))),
        Of("document with bad values", $$"""{"schema":"deirzour/1.0","documents":[{"id":"d","publisher":"p","title":"t","publisherBasis":"guessed","publishedAt":"2017-01-14","sha256":"abc","length":1e99}]}"""),
        Of("place with bad values", $$"""{"schema":"deirzour/1.0","places":[{"id":"p","name":"P","kind":"ppl","geoNames":0,"geoNamesAdmin":"Syria","pcode":"7","iso":"syr","point":[35,40]}]}"""),

        // NDJSON.
        Of("line without a type", A + "\n" + Line(B)),
        Of("line of an unknown type", """{"type":"victim","id":"a"}""" + "\n" + Line(B)),
        Of("line whose type is a number", """{"type":1,"id":"a"}""" + "\n" + Line(B)),
        Of("line whose type is half a surrogate pair", """{"type":"\ud800","id":"a"}""" + "\n" + Line(B)),
        Of("line with half a surrogate pair as a name", """{"\ud800":1,"type":"source","id":"a"}""" + "\n" + Line(B)),
        Of("line with two types", """{"type":"source","type":"source","id":"a","name":"A","kind":"monitor"}""" + "\n" + Line(B)),
        Of("line cut off", Line(A)[..^9] + "\n" + Line(B)),
        Of("line cut off at the end", Line(A) + "\n" + Line(B)[..^9]),
        Of("line with a comma behind it", Line(A) + ",\n" + Line(B)),
        Of("two records on a line", Line(A) + Line(B) + "\n" + Line(C)),
        Of("record on several lines", Line(A).Replace(",", ",\n") + "\n" + Line(B)),
        Of("line that does not fit", Line(A).Replace("monitor", "Monitor") + "\r\n\r\n" + Line(B)),
        Of("words among the lines", Line(A) + "\n# a remark\n" + Line(B)),
    ];

    /// <summary>An envelope with one source a line.</summary>
    public static string Sources(params string[] records) =>
        $"{{\n\"schema\":\"deirzour/1.0\",\n\"sources\":[\n  {string.Join(",\n  ", records)}\n]\n}}\n";

    public static string Line(string source) => source.Replace("{\"id\"", "{\"type\":\"source\",\"id\"");

    public override string ToString() => Name;

    private static string Claims(string claim) => Sources(claim).Replace("sources", "claims");

    private static BrokenText Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static BrokenText Of(string name, byte[] utf8) => new(name, utf8);
}
