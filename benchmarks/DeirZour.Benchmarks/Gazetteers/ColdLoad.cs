using System.Runtime.CompilerServices;
using System.Text.Json;
using DeirZour.Gazetteers;

namespace DeirZour.Benchmarks;

/// <summary>
/// One load of the places of Syria in a new process, to be timed from outside: <c>--cold places</c> by the library, <c>--cold json FILE</c>
/// by System.Text.Json from a file that <c>--cold write FILE</c> wrote, <c>--cold nothing</c> for what a process costs.
/// </summary>
internal static class ColdLoad
{
    public static int Run(string[] arguments)
    {
        Console.WriteLine(arguments switch
        {
            ["places"] => Places(),
            ["json", var file] => Json(file),
            ["write", var file] => Write(file),
            _ => 0,
        });
        return 0;
    }

    /// <summary>The places as an envelope that only holds them.</summary>
    public static byte[] PlacesAsJson() =>
        JsonSerializer.SerializeToUtf8Bytes(new PlainEnvelope { Places = [.. Gazetteer.Syria.Places] }, PlainEnvelope.Contract());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Places() => Gazetteer.Syria.Find(new GeoNamesId(170794)) is null ? 0 : Gazetteer.Syria.Places.Count;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Json(string file)
    {
        var places = JsonSerializer.Deserialize(File.ReadAllBytes(file), PlainEnvelope.Contract())!.Places;
        return Array.Find(places, place => place.GeoNames == new GeoNamesId(170794)) is null ? 0 : places.Length;
    }

    private static int Write(string file)
    {
        File.WriteAllBytes(file, PlacesAsJson());
        return 0;
    }
}
