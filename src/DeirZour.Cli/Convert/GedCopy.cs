using System.Text;
using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>Copies a table of UCDP GED: byte for byte, or row for row with a row of HXL tags under the header.</summary>
/// <param name="options">How to read, with the name by which findings call the input.</param>
/// <param name="report">Takes the findings of the reader.</param>
internal sealed class GedCopy(TabularReadOptions options, Action<Diagnostic> report)
{
    /// <summary>Copies an input to its end.</summary>
    public void Run(Stream input, Stream output)
    {
        using var table = new CheckedGed(input, options, report);
        table.CopyTo(output);
    }

    /// <summary>Copies the rows of an input. The tags are separated and end as the header does; a table that has a row of them keeps that.</summary>
    public void RunWithTags(Stream input, Stream output)
    {
        using var table = new CheckedGed(input, options, report);
        var reader = new DelimitedReader(table, options);
        DelimitedWriter? writer = null;
        var hasHeader = false;
        string[]? tags = null;
        while (reader.Read())
        {
            if (!reader.HasRow)
            {
                continue;
            }

            var isFirst = writer is null;
            writer ??= WriterLike(reader, output);
            if (tags is not null && !IsTags(reader.Row))
            {
                writer.Write(tags);
            }

            tags = null;
            writer.Write(reader.Row);
            if (!hasHeader && UcdpGedColumns.Schema.Recognises(reader.Row, isFirst))
            {
                hasHeader = true;
                tags = TagsFor(reader.Row);
            }
        }

        if (tags is not null)
        {
            writer!.Write(tags);
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

    private static string[] TagsFor(DelimitedRow header)
    {
        var tags = new string[header.Count];
        for (var cell = 0; cell < tags.Length; cell++)
        {
            tags[cell] = UcdpGedColumns.TryParse(header[cell].ToString(), out var column) ? column.ToHxlTag() : "";
        }

        return tags;
    }

    private static bool IsTags(DelimitedRow row)
    {
        var hasTag = false;
        foreach (var cell in row)
        {
            if (!cell.IsEmpty && cell.Utf8[0] != '#')
            {
                return false;
            }

            hasTag |= !cell.IsEmpty;
        }

        return hasTag;
    }
}
