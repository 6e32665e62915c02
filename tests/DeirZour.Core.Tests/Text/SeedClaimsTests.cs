using System.Text.Json;
using DeirZour.Tests.Support;
using DeirZour.Text;

namespace DeirZour.Tests.Text;

/// <summary>The dead and wounded of the five seed texts, against the annotation that lies beside them: the claims, and the hard cases by id.</summary>
public sealed class SeedClaimsTests
{
    private const string Folder = "../shared/seeds/";

    /// <summary>Claims that the annotation reads otherwise than the conventions do: what the conventions say, and why.</summary>
    private static readonly Dictionary<string, (string Count, string Reason)> ByConvention = new(StringComparer.Ordinal)
    {
        ["Q-002-10"] = ("20", "annotated as open above, because \"at least\" may cover both counts; a modifier governs its own number only"),
    };

    /// <summary>What a hard case asks of the claims of its sentence: each entry is a claim that has all of the words.</summary>
    private static readonly Dictionary<string, string[]> Asked = new(StringComparer.Ordinal)
    {
        ["H01"] = ["killed 12 combatant reported", "killed 20 combatant reported"],
        ["H02"] = ["killed 2+ civilian reported"],
        ["H03"] = ["killed dozens own"],
        ["H04"] = ["killed dozens own reportedly"],
        ["H12"] = ["killed 73 combatant own"],
        ["H13"] = ["killed 50+ combatant partOf", "killed 23 combatant partOf"],
        ["H14"] = ["killed 73+ reported sameAs"],
        ["H15"] = ["killed 73+ window"],
        ["H19"] = ["killedOrWounded many civilian reported"],
        ["H23"] = ["killed 30+ unspecified own"],
        ["H24"] = ["wounded several unspecified own"],
        ["H25"] = ["wounded 9 unspecified reported"],
        ["H27"] = ["killed 12+ combatant reported", "killed 20 combatant reported"],
        ["H28"] = ["wounded >100 combatant own"],
        ["H29"] = ["killed 62 background"],
        ["H50"] = ["killed 210 civilian cumulative", "killed 52 civilian cumulative", "killed ~30 cumulative"],
        ["H64"] = ["killed 210 civilian own"],
        ["H68"] = ["killed dozens own", "wounded several own"],
        ["H69"] = ["killed 73 incident sameAs"],
    };

    /// <summary>Hard cases that are not read right, and why.</summary>
    private static readonly Dictionary<string, string> Missed = new(StringComparer.Ordinal)
    {
        ["H29"] = "that the air strikes were an earlier event is known to the reader; no word of the sentence says so",
        ["H50"] = "that they are the toll of a blockade follows from the sentence before; the perfect alone also reports single incidents",
    };

    [FactWhenPresent(Folder + "annotation.json")]
    public void Read_FiveTexts_GivesTheAnnotatedClaimsAndInventsNone()
    {
        using var annotation = Annotation();
        var annotated = Annotated(annotation).ToList();
        var found = Texts(annotation).SelectMany(text => Claims(text.Id, text.Text)).Select(claim => claim.Stated);

        Assert.Equal(23, annotated.Select(claim => claim.Id).Distinct().Count());
        Assert.Equal(annotated.Select(claim => claim.Stated).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [FactWhenPresent(Folder + "annotation.json")]
    public void Read_SentenceOfHardCase_GivesItsAnnotatedClaimsAndNoOthers()
    {
        using var annotation = Annotation();
        var annotated = Annotated(annotation).ToLookup(claim => claim.Document);
        var found = Texts(annotation).SelectMany(text => Claims(text.Id, text.Text)).ToLookup(claim => claim.Document);
        foreach (var (id, document, start, end) in HardCases(annotation))
        {
            Assert.Equal(
                (id, string.Join('\n', annotated[document].Where(claim => claim.At >= start && claim.At < end).Select(claim => claim.Stated))),
                (id, string.Join('\n', found[document].Where(claim => claim.At >= start && claim.At < end).Select(claim => claim.Stated))));
        }
    }

    [FactWhenPresent(Folder + "annotation.json")]
    public void Read_HardCaseAboutCasualties_IsRightExceptWhereListed()
    {
        using var annotation = Annotation();
        var found = Texts(annotation).SelectMany(text => Claims(text.Id, text.Text)).ToLookup(claim => claim.Document);
        var wrong = from hard in HardCases(annotation)
                    where Asked.ContainsKey(hard.Id)
                    let claims = found[hard.Document].Where(claim => claim.At >= hard.Start && claim.At < hard.End).Select(claim => claim.Words.Split(' ')).ToList()
                    where !Asked[hard.Id].All(asked => claims.Any(words => asked.Split(' ').All(words.Contains)))
                    select hard.Id;

        Assert.Equal(Missed.Keys, wrong);
    }

    private static JsonDocument Annotation() => JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.PathOf(Folder + "annotation.json")));

    private static IEnumerable<(string Id, string Text)> Texts(JsonDocument annotation) =>
        annotation.RootElement.GetProperty("documents").EnumerateArray()
            .Select(document => (Text(document, "doc_id"), File.ReadAllText(RepositoryFiles.PathOf(Folder + Text(document, "file")))));

    /// <summary>The annotated claims, once for each place where they stand. The texts have no characters outside the basic plane, so code points are UTF-16 units.</summary>
    private static IEnumerable<(string Id, string Document, int At, string Stated)> Annotated(JsonDocument annotation)
    {
        foreach (var claim in annotation.RootElement.GetProperty("quantitative_claims").EnumerateArray().Where(claim => Text(claim, "category") == "casualty"))
        {
            var (id, document) = (Text(claim, "id"), Text(claim, "doc_id"));
            var (phrase, _) = Span(claim.GetProperty("phrase"));
            var (number, _) = Span(claim.GetProperty("number_token"));
            var speaker = Text(claim.GetProperty("attribution"), "claimant").Split(" (")[0];
            var count = ByConvention.TryGetValue(id, out var convention) ? convention.Count : Count(claim);
            foreach (var start in claim.GetProperty("duplicate_occurrences").EnumerateArray().Select(copy => Span(copy).Start).Prepend(phrase))
            {
                yield return (id, document, start + number - phrase, Stated(document, start + number - phrase, OutcomeOf(Text(claim, "counted")), count, speaker == "none" ? "" : speaker));
            }
        }
    }

    private static string OutcomeOf(string counted) =>
        counted.StartsWith("killed", StringComparison.Ordinal) || counted.StartsWith("died", StringComparison.Ordinal) ? "killed" : counted.StartsWith("casualties", StringComparison.Ordinal) ? "killedOrWounded" : "wounded";

    private static string Count(JsonElement claim)
    {
        var value = claim.GetProperty("value");
        var written = Text(claim.GetProperty("number_token"), "text").ToLowerInvariant();
        var (lower, upper) = (value.GetProperty("lower"), value.GetProperty("upper"));
        return Text(value, "qualifier").Split(' ')[0] switch
        {
            "vague" => written,
            "about" => "~" + written,
            "more" => $">{lower.GetInt64() - 1}",
            _ => upper.ValueKind == JsonValueKind.Null ? $"{lower}+" : $"{lower}",
        };
    }

    /// <summary>The dead and wounded that are found in a text, by the place of the number, or of the word that stands for it.</summary>
    private static List<(string Document, int At, string Stated, string Words)> Claims(string document, string text)
    {
        var claims = new List<(string, int, string, string)>();
        using var reader = new ClaimReader(text);
        while (reader.Read())
        {
            var claim = reader.Current;
            if (claim.Count.Qualifier != CountQualifier.Unquantified && claim.Outcome is Outcome.Killed or Outcome.Wounded or Outcome.KilledOrWounded)
            {
                var at = claim.Start + NumberIn(text.AsSpan(claim.Start, claim.Length));
                var words = $"{WireNames.Get(claim.Outcome)} {claim.Count} {WireNames.Get(claim.Group)} {WireNames.Get(claim.Voice)} {WireNames.Get(claim.Scope)} {text[claim.Hedge]}";
                claims.Add((document, at, Stated(document, at, WireNames.Get(claim.Outcome), $"{claim.Count}", text[claim.Claimant]), $"{words}{(claim.PartOf < 0 ? "" : " partOf")}{(claim.SameAs < 0 ? "" : " sameAs")}"));
            }
        }

        return claims;
    }

    /// <summary>Behind "at least", "more than" and "around"; "dozens of" starts with its word.</summary>
    private static int NumberIn(ReadOnlySpan<char> count)
    {
        var last = count.LastIndexOf(' ') + 1;
        return count[last..] is "of" ? 0 : last;
    }

    private static string Stated(string document, int at, string outcome, string count, string speaker) => $"{document} {at}: {outcome} {count} {speaker.ToUpperInvariant()}";

    private static IEnumerable<(string Id, string Document, int Start, int End)> HardCases(JsonDocument annotation)
    {
        var sentences = annotation.RootElement.GetProperty("sentences").EnumerateObject()
            .SelectMany(document => document.Value.EnumerateArray())
            .ToDictionary(sentence => Text(sentence, "id"), Span);
        foreach (var hard in annotation.RootElement.GetProperty("hard_cases").EnumerateArray())
        {
            var (start, end) = sentences[Text(hard, "sentence")];
            yield return (Text(hard, "id"), Text(hard, "doc_id"), start, end);
        }
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static (int Start, int End) Span(JsonElement element) => (element.GetProperty("char")[0].GetInt32(), element.GetProperty("char")[1].GetInt32());
}
