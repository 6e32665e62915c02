using DeirZour.GazetteerBuilder;

if (args is not [var data, var output])
{
    Console.Error.WriteLine("""
        Builds the embedded gazetteer of Syria from the lists that it is merged of.

        usage: DeirZour.GazetteerBuilder DATA OUTPUT
          DATA    a folder with gazetteer/cod-ab/*.csv, gazetteer/geonames/SY.txt and IQ.txt, ucdp-ged/syria-2016-2019.csv
          OUTPUT  the folder to write syria.tsv and merges.tsv to, such as seeds/places
        """);
    return 2;
}

var gazetteer = SyriaGazetteer.Build(SourceLists.Read(data));
File.WriteAllText(Path.Combine(output, "syria.tsv"), PlaceLineWriter.Write(gazetteer.Places));
File.WriteAllText(Path.Combine(output, "merges.tsv"), MergeLines.Write(gazetteer.Merges));
Console.WriteLine($"{gazetteer.Places.Count} places, {gazetteer.Merges.Count} merges");
return 0;
