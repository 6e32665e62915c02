using System.Reflection;

namespace DeirZour.Text;

/// <summary>Reads the tables of this folder, which are embedded in the assembly.</summary>
internal static class LexiconTable
{
    /// <summary>The cells of every row that is no comment.</summary>
    public static IEnumerable<string[]> Rows(string table)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"DeirZour.Text.Lexicon.{table}")
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
