using CsvHelper;

namespace DeirZour.Tests.Tabular;

/// <summary>Rows as CsvHelper reads them: another's opinion about well-formed files.</summary>
internal static class CsvHelperOracle
{
    private static readonly CsvReaderOptions Options = new() { HasHeader = false, Separator = ',' };

    public static IEnumerable<string[]> Read(byte[] bytes)
    {
        using var reader = CsvReader.Create(bytes, Options);
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
            }

            yield return cells;
        }
    }
}
