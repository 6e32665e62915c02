using System.Globalization;
using DeirZour.Cli.Rendering;
using static DeirZour.Cli.Rendering.NumberWords;

namespace DeirZour.Cli.Validate;

/// <summary>A line on standard error that tells somebody who waits how far a command has come, how fast, and how long it takes still. Dispose to erase it.</summary>
/// <param name="error">Standard error, or null to show nothing.</param>
/// <param name="width">The width of the terminal in cells; a longer line could not be erased.</param>
/// <param name="clock">The time since some start.</param>
/// <param name="pause">How long to wait before it is shown first and again.</param>
internal sealed class Progress(TextWriter? error, int width, Func<TimeSpan> clock, TimeSpan pause) : IDisposable
{
    private const string EraseLine = "\r\u001b[K";
    private const int RecordsBetweenLooks = 1024;
    private const int MaxSeconds = 90;

    private TimeSpan _startedAt = clock();
    private TimeSpan _shownAt = clock();
    private bool _isShown;

    /// <summary>Tells how many records of an input were read; cheap enough to be called for each.</summary>
    /// <param name="name">The input.</param>
    /// <param name="records">How many; 1 begins an input.</param>
    /// <param name="share">Tells how large a part of the input was read, from 0 to 1, or null when unknown; it is asked only when it is shown.</param>
    public void Report(string name, long records, Func<double?> share)
    {
        if (error is null)
        {
            return;
        }

        if (records == 1)
        {
            _startedAt = clock();
        }

        if (records % RecordsBetweenLooks == 0 && clock() - _shownAt >= pause)
        {
            _shownAt = clock();
            _isShown = true;
            error.Write(EraseLine + Clip($"{SafeText.Clean(name)}: {Counted(records, "record")}{Pace(records, share(), _shownAt - _startedAt)}"));
        }
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

    private static string Pace(long records, double? share, TimeSpan elapsed)
    {
        var percent = share is { } part ? string.Create(CultureInfo.InvariantCulture, $", {part * 100:F0} %") : string.Empty;
        var rate = elapsed > TimeSpan.Zero ? $", {Number((long)(records / elapsed.TotalSeconds))} a second" : string.Empty;
        var left = share is > 0 and < 1 and var done ? $", {Duration(elapsed.TotalSeconds * (1 - done) / done)} left" : string.Empty;
        return percent + rate + left;
    }

    private static string Duration(double seconds) => seconds < MaxSeconds ? $"{Number((long)Math.Ceiling(seconds))} s" : $"{Number((long)Math.Ceiling(seconds / 60))} min";

    /// <summary>The line as far as it fits from its end: the name may be long.</summary>
    private string Clip(string line) => line.Length < width ? line : $"…{line[^Math.Max(width - 2, 0)..]}";
}
