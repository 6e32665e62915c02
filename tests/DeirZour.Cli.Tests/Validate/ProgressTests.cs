using DeirZour.Cli.Validate;

namespace DeirZour.Cli.Tests.Validate;

public sealed class ProgressTests
{
    [Fact]
    public void Report_NowAndThen_ShowsHowFarItIsAndErasesItselfAtTheEnd()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(error, TimeSpan.Zero))
        {
            progress.Report("ged.csv", 1024, 0.1);
            progress.Report("ged.csv", 1025, 0.2);
            progress.Report("ged.csv", 2048, null);
        }

        Assert.Equal("\r\u001b[Kged.csv: 1,024 records, 10 %\r\u001b[Kged.csv: 2,048 records\r\u001b[K", error.ToString());
    }

    [Fact]
    public void Report_TooSoon_WritesNothing()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(error, TimeSpan.FromHours(1)))
        {
            progress.Report("ged.csv", 1024, 0.1);
        }

        Assert.Empty(error.ToString());
    }
}
