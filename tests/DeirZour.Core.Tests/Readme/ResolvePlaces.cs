// readme
using DeirZour;
using DeirZour.Gazetteers;
// end

namespace ReadmeExamples;

internal static class ResolvePlaces
{
    public static void Run(TextWriter Console)
    {
        // readme
        var syria = Gazetteer.Syria;
        foreach (var name in (string[])["Deir al-Zour", "Dayr az Zawr", "دير الزور"])
        {
            var best = syria.Resolve(name)[0];
            Console.WriteLine($"{name}: {best.Place.Id}, {WireNames.Get(best.How)}");
        }

        // Two villages share this name; the context decides.
        var sweida = syria.Find(OchaPcode.Parse("SY13"))!;
        var barad = syria.Resolve("Barad", new PlaceContext { Parents = [sweida.Id] })[0].Place;
        Console.WriteLine($"{barad.Name}: {string.Join(", ", syria.Ancestors(barad.Id).Select(place => place.Name))}");

        foreach (var near in syria.Nearest(barad.Point!.Value, count: 3).Skip(1))
        {
            Console.WriteLine($"{near.Kilometres:0.0} km away: {near.Place.Name}");
        }

        foreach (var entry in syria.Find(new GeoNamesId(170794))!.Entries)
        {
            Console.WriteLine($"{entry.Source} ({entry.Source.License}): {entry.Name} {entry.Key}");
        }
        // end
    }
}
