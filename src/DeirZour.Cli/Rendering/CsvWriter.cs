using System.Buffers;
using System.Text;

namespace DeirZour.Cli.Rendering;

/// <summary>Writes comma-separated values as in RFC 4180, in UTF-8 without a byte order mark, but with LF as the line end. Dispose to flush.</summary>
/// <param name="output">Where to write; it stays open.</param>
internal sealed class CsvWriter(Stream output) : IDisposable
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    private readonly StreamWriter _writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);

    /// <summary>Writes one line; a missing value is an empty field.</summary>
    public void WriteLine(params ReadOnlySpan<string?> fields)
    {
        for (var index = 0; index < fields.Length; index++)
        {
            if (index > 0)
            {
                _writer.Write(',');
            }

            WriteField(fields[index]);
        }

        _writer.Write('\n');
    }

    public void Dispose() => _writer.Dispose();

    private void WriteField(string? field)
    {
        if (field.AsSpan().ContainsAny(NeedQuotes))
        {
            _writer.Write('"');
            _writer.Write(field!.Replace("\"", "\"\"", StringComparison.Ordinal));
            _writer.Write('"');
        }
        else
        {
            _writer.Write(field);
        }
    }
}
