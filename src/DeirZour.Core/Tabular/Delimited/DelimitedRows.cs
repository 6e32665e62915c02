using System.Text;

namespace DeirZour.Tabular;

/// <summary>Walks over the rows of a table in memory; see <see cref="DelimitedReader.Enumerate"/>.</summary>
public readonly ref struct DelimitedRows
{
    private readonly ReadOnlySpan<byte> _window;
    private readonly DelimitedTokenizer _tokenizer;
    private readonly FindingList _findings;
    private readonly Action<Diagnostic>? _report;

    internal DelimitedRows(ReadOnlySpan<byte> table, TabularReadOptions options, Action<Diagnostic>? report, bool hasQuotes = true, char? published = null)
    {
        options.ThrowIfInvalid();
        _report = report;
        _findings = new FindingList(options.File);
        if (TextEncodings.Detect(table, out var byteOrderMark) is { } encoding)
        {
            _findings.Add(TabularRules.Encoding, new TextPosition(0, 1, 1), TextEncodings.Transcoded(encoding));
            table = Encoding.Convert(encoding, Encoding.UTF8, table[byteOrderMark..].ToArray());
            byteOrderMark = 0;
        }

        _window = table;
        Delimiter = DelimiterSniffer.Choose(table[byteOrderMark..], options.Delimiter, published, ref hasQuotes);
        _tokenizer = new DelimitedTokenizer((byte)Delimiter, hasQuotes, options, _findings);
        _tokenizer.Skip(byteOrderMark);
    }

    /// <summary>What separates the cells, as given or seen.</summary>
    public char Delimiter { get; }

    /// <summary>The row; valid until the next one.</summary>
    public DelimitedRow Current => _tokenizer.Row(_window);

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        while (true)
        {
            var status = _tokenizer.Read(_window, isFinal: true);
            if (_findings.Count > 0)
            {
                _findings.Report(_report);
            }

            if (status != TokenizerStatus.Skipped)
            {
                return status == TokenizerStatus.Record;
            }
        }
    }

    /// <summary>This walk itself, for <see langword="foreach"/>.</summary>
    /// <returns>The same.</returns>
    public DelimitedRows GetEnumerator() => this;
}
