namespace DeirZour.Tabular;

/// <summary>Streams the places of a table with a header, with what was found on the way.</summary>
internal static class PlaceTables
{
    /// <summary>Reads a header row; null when it is not one of the format.</summary>
    public delegate IPlaceTable? Opener(PlaceCells cells, DelimitedRow header);

    public static IEnumerable<RecordRead<Place>> Read(DelimitedReader reader, Opener open)
    {
        var cells = new PlaceCells(reader);
        IPlaceTable? table = null;
        var isOver = false;
        while (!isOver && reader.Read())
        {
            IReadOnlyList<Place> places = [];
            var position = default(TextPosition);
            if (reader.HasRow)
            {
                position = reader.Row.Position;
                if (table is null)
                {
                    table = open(cells, reader.Row);
                    isOver = table is null;
                }
                else
                {
                    places = table.Read();
                }
            }

            foreach (var finding in reader.FindingList.Items)
            {
                yield return new RecordRead<Place>(finding);
            }

            foreach (var place in places)
            {
                yield return new RecordRead<Place>(place, position);
            }
        }

        if (table is null && !isOver)
        {
            yield return new RecordRead<Place>(cells.NoRows());
        }
    }
}
