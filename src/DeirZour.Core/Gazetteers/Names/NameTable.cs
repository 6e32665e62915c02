using System.Reflection;

namespace DeirZour.Gazetteers;

/// <summary>Reads the embedded tables about names and the words around them.</summary>
internal static class NameTable
{
    /// <summary>The rows of a table, cell by cell, without remarks.</summary>
    public static IEnumerable<string[]> Rows(string table)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"DeirZour.Gazetteers.{table}")
            ?? throw new InvalidDataException($"The table {table} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
