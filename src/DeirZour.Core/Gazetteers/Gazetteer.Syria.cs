using System.Text;

namespace DeirZour.Gazetteers;

/// <content>The embedded gazetteer.</content>
public sealed partial class Gazetteer
{
    private const string SyriaResource = "DeirZour.Gazetteers.syria.tsv";
    private static readonly Lazy<Gazetteer> LazySyria = new(LoadSyria);

    /// <summary>
    /// Syria and the Iraqi cities near it: divisions, towns, villages, city neighbourhoods, military sites and oil fields from
    /// GeoNames, OCHA COD-AB and UCDP GED, and the places of the embedded dataset under the ids that they have there.
    /// </summary>
    /// <value>Read on first use and then shared.</value>
    /// <remarks>How it was made stands in <c>seeds/places/README.md</c> of the repository. Each name and entry says from which list it is.</remarks>
    public static Gazetteer Syria => LazySyria.Value;

    internal static Gazetteer LoadSyria()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(SyriaResource)
            ?? throw new InvalidOperationException($"The library was built without {SyriaResource}.");
        var utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        var places = PlaceLines.Read(Encoding.UTF8.GetString(utf8));
        var byId = new Dictionary<Id<Place>, int>(places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            byId.Add(places[i].Id, i);
        }

        return new Gazetteer(places, byId);
    }
}
