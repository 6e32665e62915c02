using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>Copies the header and the rows of UCDP GED byte for byte, on request with a row of HXL tags between them.</summary>
/// <param name="name">The name by which findings call the input.</param>
/// <param name="report">Takes the findings of the reader.</param>
internal sealed class GedCopy(string name, Action<Diagnostic> report)
{
    /// <summary>Reads an input to its end.</summary>
    public void Run(Stream input, Stream output, bool withTags)
    {
        var reader = new DelimitedReader(input, new TabularReadOptions { File = name });
        using var writer = new DelimitedWriter(output);
        var hasHeader = false;
        while (reader.Read())
        {
            foreach (var finding in reader.Findings)
            {
                report(finding);
            }

            if (!reader.HasRow)
            {
                continue;
            }

            writer.Write(reader.Row);
            if (withTags && !hasHeader && UcdpGedColumns.Schema.Recognises(reader.Row))
            {
                hasHeader = true;
                writer.Write(Tags(reader.Row));
            }
        }
    }

    private static string[] Tags(DelimitedRow header)
    {
        var tags = new string[header.Count];
        for (var cell = 0; cell < tags.Length; cell++)
        {
            tags[cell] = UcdpGedColumns.TryParse(header[cell].ToString(), out var column) ? column.ToHxlTag() : "";
        }

        return tags;
    }
}
