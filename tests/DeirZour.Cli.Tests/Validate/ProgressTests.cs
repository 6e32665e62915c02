using DeirZour.Cli.Validate;

namespace DeirZour.Cli.Tests.Validate;

public sealed class ProgressTests
{
    private TimeSpan _now;

    [Fact]
    public void Report_NowAndThen_ShowsHowFarAndHowFastItIsAndErasesItselfAtTheEnd()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(error, 80, () => _now, TimeSpan.FromSeconds(1)))
        {
            progress.Report("ged.csv", 1, () => 0.1);
            _now = TimeSpan.FromSeconds(2);
            progress.Report("ged.csv", 1024, () => 0.1);
            progress.Report("ged.csv", 1025, () => 0.2);
            _now = TimeSpan.FromSeconds(4);
            progress.Report("ged.csv", 2048, () => null);
        }

        Assert.Equal(
            "\r\u001b[Kged.csv: 1,024 records, 10 %, 512 a second, 18 s left\r\u001b[Kged.csv: 2,048 records, 512 a second\r\u001b[K",
            error.ToString());
    }

    [Fact]
    public void Report_SecondInput_IsTimedFromItsOwnStart()
    {
        using var error = new StringWriter();
        using var progress = new Progress(error, 80, () => _now, TimeSpan.Zero);
        _now = TimeSpan.FromMinutes(50);
        progress.Report("b.csv", 1, () => 0);
        _now += TimeSpan.FromSeconds(10);
        progress.Report("b.csv", 10_240, () => 0.01);

        Assert.Equal("\r\u001b[Kb.csv: 10,240 records, 1 %, 1,024 a second, 17 min left", error.ToString());
    }

    [Fact]
    public void Report_LongName_StaysOnOneLine()
    {
        using var error = new StringWriter();
        using var progress = new Progress(error, 40, () => _now, TimeSpan.Zero);

        progress.Report(new string('x', 100) + ".csv", 1024, () => 1);

        var line = error.ToString()["\r\u001b[K".Length..];
        Assert.Equal(39, line.Length);
        Assert.EndsWith(".csv: 1,024 records, 100 %", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_TooSoon_WritesNothing()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(error, 80, () => _now, TimeSpan.FromHours(1)))
        {
            progress.Report("ged.csv", 1024, () => 0.1);
        }

        Assert.Empty(error.ToString());
    }
}
