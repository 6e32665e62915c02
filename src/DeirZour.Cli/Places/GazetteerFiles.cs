using DeirZour.Cli.Inputs;
using DeirZour.Gazetteers;
using DeirZour.Json;
using DeirZour.Tabular;

namespace DeirZour.Cli.Places;

/// <summary>Reads gazetteers of any format that the library knows; the content tells which.</summary>
internal static class GazetteerFiles
{
    private const int HeadLength = 64 << 10;

    /// <summary>Reads files and combines them, the first one the most trusted; without files the embedded gazetteer.</summary>
    /// <exception cref="UnreadableInputException">A file cannot be read, or holds no gazetteer.</exception>
    public static Gazetteer Read(IReadOnlyList<string> files, ToolConsole console)
    {
        var gazetteers = files.Select(file => InputFile.Read(file, console, input => Read(input, file))).ToList();
        return gazetteers switch
        {
            [] => Gazetteer.Syria,
            [var one] => one,
            _ => Gazetteer.Combine(gazetteers),
        };
    }

    private static Gazetteer Read(Stream input, string name)
    {
        var file = InputFile.DisplayName(name);
        var headed = HeadedStream.Open(input, HeadLength);
        var options = new TabularReadOptions { File = file };
        switch (GazetteerFormats.Detect(headed.Head))
        {
            case GazetteerFormat.GeoNames:
                return new Gazetteer(GeoNamesReader.ReadPlaces(headed, options), file);
            case GazetteerFormat.CodAb:
                return new Gazetteer(CodAbReader.Read(headed, options), file);
            case GazetteerFormat.LinkedPlacesTable:
                return new Gazetteer(LinkedPlacesTsvReader.Read(headed, options), file);
            case GazetteerFormat.LinkedPlacesJson:
                return new Gazetteer(LinkedPlacesReader.Read(headed, file), file);
            case GazetteerFormat.Dataset:
                return new Gazetteer(ReadPlaces(DatasetJson.ReadRecords(headed, new JsonReadOptions { File = file })), file);
            default:
                throw new UnreadableInputException(file, "expected a gazetteer (GeoNames dump, COD-AB, LP-TSV, Linked Places JSON or place records), found none of them");
        }
    }

    /// <summary>The places among records; those of other types are passed over.</summary>
    private static IEnumerable<RecordRead<Place>> ReadPlaces(IEnumerable<RecordRead<IRecord>> records)
    {
        foreach (var read in records)
        {
            if (read.Diagnostic is { } finding)
            {
                yield return new RecordRead<Place>(finding);
            }
            else if (read.Record is Place place)
            {
                yield return new RecordRead<Place>(place, read.Position);
            }
        }
    }
}
