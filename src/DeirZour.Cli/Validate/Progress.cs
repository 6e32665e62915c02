using System.Diagnostics;
using System.Globalization;
using static DeirZour.Cli.Rendering.NumberWords;

namespace DeirZour.Cli.Validate;

/// <summary>A line on standard error that tells somebody who waits how far a command has come. Dispose to erase it.</summary>
/// <param name="error">Standard error, or null to show nothing.</param>
/// <param name="pause">How long to wait before it is shown first and again.</param>
internal sealed class Progress(TextWriter? error, TimeSpan pause) : IDisposable
{
    private const string EraseLine = "\r\u001b[K";
    private const int RecordsBetweenLooks = 1024;

    private long _shownAt = Stopwatch.GetTimestamp();
    private bool _isShown;

    /// <summary>Tells how many records of an input were read; cheap enough to be called for each.</summary>
    /// <param name="name">The input.</param>
    /// <param name="records">How many.</param>
    /// <param name="share">How large a part of the input was read, from 0 to 1, or null when unknown.</param>
    public void Report(string name, long records, double? share)
    {
        if (error is null || records % RecordsBetweenLooks != 0 || Stopwatch.GetElapsedTime(_shownAt) < pause)
        {
            return;
        }

        var percent = share is { } part ? string.Create(CultureInfo.InvariantCulture, $", {part * 100:F0} %") : string.Empty;
        error.Write($"{EraseLine}{name}: {Counted(records, "record")}{percent}");
        _shownAt = Stopwatch.GetTimestamp();
        _isShown = true;
    }

    /// <summary>Makes room for something else on standard error.</summary>
    public void Erase()
    {
        if (_isShown)
        {
            error?.Write(EraseLine);
            _isShown = false;
        }
    }

    public void Dispose() => Erase();
}
