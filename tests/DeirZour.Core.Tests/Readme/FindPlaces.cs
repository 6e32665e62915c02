// readme
using DeirZour.Gazetteers;
// end

namespace ReadmeExamples;

internal static class FindPlaces
{
    public static void Run(TextWriter Console)
    {
        // readme
        var matcher = new PlaceMatcher(Gazetteer.Syria.Places);
        const string text = "Shells fell 20 km south of Dayr az-Zawr and on the western edge of Al Mayadeen, the group Deir Ezzor 24 said.";

        foreach (var mention in matcher.Find(text))
        {
            Console.WriteLine($"{text[mention.Phrase]}: {mention.Place.Id}, {mention.Relation}, precision {(int)mention.Precision}");
        }

        Console.WriteLine(PlaceNames.Compare("Dayr az-Zawr", "ديرالزور"));
        // end
    }
}
