using System.Text.Json;
using DeirZour.Gazetteers;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Gazetteers.Matching;

/// <summary>The places that the five seed texts name, as two people annotated them, found with the embedded gazetteer.</summary>
public class PlaceMatcherSeedTests
{
    private const string Folder = "../shared/seeds/";

    private static readonly Lazy<PlaceMatcher> Syria = new(() => new PlaceMatcher(Gazetteer.Syria.Places));

    /// <summary>The annotation's places and the entries that are right for them; none for what is no place.</summary>
    private static readonly Dictionary<string, string[]> Entries = new(StringComparer.Ordinal)
    {
        ["Middle East"] = ["middle-east"],
        ["Syria"] = ["syria"],
        ["Deir ez-Zor city"] = ["deir-ez-zor-city"],
        ["Mosul (Iraq)"] = ["mosul"],
        ["Deir ez-Zor (city or governorate, unspecified)"] = ["deir-ez-zor-city", "deir-ez-zor-governorate", "deir-ez-zor-unspecified"],
        ["Al-Hasakah Governorate"] = ["al-hasakah-governorate"],
        ["Iraq"] = ["iraq"],
        ["United Kingdom"] = ["united-kingdom"],
        ["Raqqa city"] = ["raqqa-city"],
        ["Russia"] = ["russia"],
        ["Turkey"] = ["turkey"],
        ["Astana (Kazakhstan)"] = ["astana"],
        ["United States government (metonym)"] = ["united-states"],
        ["Deir ez-Zor Governorate"] = ["deir-ez-zor-governorate"],
        ["Euphrates"] = ["euphrates"],
        ["Deir ez-Zor (map label)"] = ["deir-ez-zor-city", "deir-ez-zor-governorate", "deir-ez-zor-unspecified"],
        ["Raqqa Governorate"] = ["raqqa-governorate"],
        ["Deir ez-Zor airport / air base"] = ["deir-ez-zor-airport"],
        ["Mediterranean Sea"] = ["mediterranean-sea"],
        ["(organisation) Deir Ezzor 24"] = [],
    };

    /// <summary>A description, not a name, and a governorate that only the next sentence shows not to be its city.</summary>
    private static readonly string[] OutOfReach = ["003 85: Eastern City", "001 2062: Deir az-Zour"];

    [FactWhenPresent(Folder + "annotation.json")]
    public void Find_AnnotatedMentions_AreFoundWithTheirEntry()
    {
        var misses =
            from mention in Annotated()
            let found = Found(mention.Document).Where(found => Overlap(mention, found)).ToList()
            where !(mention.Entries.Length == 0 ? found.Count == 0 : found.Count == 1 && mention.Entries.Contains(found[0].Place))
            select $"{mention.Document} {mention.Start}: {mention.Text}" + (found.Count == 0 ? "" : $" as {found[0].Place}");

        Expect.None(misses.Where(miss => !Array.Exists(OutOfReach, known => miss.StartsWith(known, StringComparison.Ordinal))));
    }

    [FactWhenPresent(Folder + "annotation.json")]
    public void Find_WhatNobodyAnnotated_IsNotInvented()
    {
        var annotated = Annotated().ToList();
        var invented =
            from document in annotated.Select(mention => mention.Document).Distinct()
            from found in Found(document)
            where !annotated.Exists(mention => mention.Document == document && Overlap(mention, found))
            select $"{document} {found.Start}: {found.Text} as {found.Place}";

        Expect.None(invented);
    }

    private static bool Overlap((string Document, int Start, int End, string Text, string[] Entries) mention, (int Start, int End, string Text, string Place) found) =>
        found.Start < mention.End && mention.Start < found.End;

    private static IEnumerable<(string Document, int Start, int End, string Text, string[] Entries)> Annotated()
    {
        using var annotation = JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.PathOf(Folder + "annotation.json")));
        return
        [
            .. from place in annotation.RootElement.GetProperty("places").EnumerateObject()
               from variant in place.Value.GetProperty("variants").EnumerateObject()
               from mention in variant.Value.EnumerateArray()
               let span = mention.GetProperty("char")
               select (mention.GetProperty("doc_id").GetString()!, span[0].GetInt32(), span[1].GetInt32(), variant.Name, Entries[place.Name]),
        ];
    }

    private static List<(int Start, int End, string Text, string Place)> Found(string document)
    {
        var file = Directory.EnumerateFiles(RepositoryFiles.PathOf(Folder), document + "_*.txt").Single();
        var text = File.ReadAllText(file);
        var found = new List<(int, int, string, string)>();
        foreach (var mention in Syria.Value.Find(text))
        {
            found.Add((mention.Start, mention.Start + mention.Length, text.Substring(mention.Start, mention.Length), mention.Place.Id.Value));
        }

        return found;
    }
}
