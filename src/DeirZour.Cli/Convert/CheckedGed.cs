using DeirZour.Cli.Inputs;
using DeirZour.Tabular;

namespace DeirZour.Cli.Convert;

/// <summary>A table of UCDP GED byte for byte, of which the findings of the reader are reported as it passes.</summary>
internal sealed class CheckedGed : ReadOnlyStream
{
    private readonly MemoryStream _passed = new();
    private readonly CopyingStream _input;
    private readonly IEnumerator<RecordRead<UcdpGedRow>> _rows;
    private readonly Action<Diagnostic> _report;
    private int _taken;

    /// <param name="input">The table, whatever its encoding and whatever is wrong with it.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="report">Takes the findings.</param>
    public CheckedGed(Stream input, TabularReadOptions options, Action<Diagnostic> report)
    {
        _input = new CopyingStream(input, _passed);
        _rows = UcdpGedReader.Read(_input, options).GetEnumerator();
        _report = report;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_taken == _passed.Length)
        {
            _passed.SetLength(0);
            _taken = 0;
            Pass(buffer);
        }

        var length = Math.Min(buffer.Length, (int)_passed.Length - _taken);
        _passed.GetBuffer().AsSpan(_taken, length).CopyTo(buffer);
        _taken += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rows.Dispose();
            _input.Dispose();
            _passed.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Reads on until something has passed. A reader that finds no table stops early: the rest passes without it.</summary>
    private void Pass(Span<byte> scratch)
    {
        while (_passed.Length == 0 && _rows.MoveNext())
        {
            if (_rows.Current.Diagnostic is { } finding)
            {
                _report(finding);
            }
        }

        if (_passed.Length == 0)
        {
            _ = _input.Read(scratch);
        }
    }
}
