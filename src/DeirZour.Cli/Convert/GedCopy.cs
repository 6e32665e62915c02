using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>Copies a table of UCDP GED: byte for byte, or row for row with a row of HXL tags under the header.</summary>
/// <param name="options">How to read, with the name by which findings call the input.</param>
/// <param name="report">Takes the findings of the reader.</param>
internal sealed class GedCopy(TabularReadOptions options, Action<Diagnostic> report)
{
    /// <summary>Copies an input to its end, whatever its encoding and whatever is wrong with it.</summary>
    public void Run(Stream input, Stream output)
    {
        var reader = new DelimitedReader(new CopyingStream(input, output), options);
        while (reader.Read())
        {
            Report(reader);
        }
    }

    /// <summary>Copies the rows of an input. The tags are separated and end as the header does.</summary>
    public void RunWithTags(Stream input, Stream output)
    {
        var reader = new DelimitedReader(input, options);
        DelimitedWriter? writer = null;
        var hasHeader = false;
        while (reader.Read())
        {
            Report(reader);
            if (!reader.HasRow)
            {
                continue;
            }

            var isFirst = writer is null;
            writer ??= WriterLike(reader, output);
            writer.Write(reader.Row);
            if (!hasHeader && UcdpGedColumns.Schema.Recognises(reader.Row, isFirst))
            {
                hasHeader = true;
                WriteTags(writer, reader.Row);
            }
        }

        writer?.Dispose();
    }

    /// <summary>A writer with the byte-order mark, delimiter and line breaks of the table.</summary>
    private static DelimitedWriter WriterLike(DelimitedReader reader, Stream output)
    {
        var lineBreak = reader.Row.LineBreak;
        var writer = new DelimitedWriter(output, reader.Delimiter ?? ',', lineBreak.IsEmpty ? "\n" : Encoding.ASCII.GetString(lineBreak));
        if (reader.HasByteOrderMark)
        {
            writer.WriteByteOrderMark();
        }

        return writer;
    }

    private static void WriteTags(DelimitedWriter writer, DelimitedRow header)
    {
        if (header.LineBreak.IsEmpty)
        {
            writer.Write();
        }

        var tags = new string[header.Count];
        for (var cell = 0; cell < tags.Length; cell++)
        {
            tags[cell] = UcdpGedColumns.TryParse(header[cell].ToString(), out var column) ? column.ToHxlTag() : "";
        }

        writer.Write(tags);
    }

    private void Report(DelimitedReader reader)
    {
        foreach (var finding in reader.Findings)
        {
            report(finding);
        }
    }
}
