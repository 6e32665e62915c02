using DeirZour.Cli.Validate;

namespace DeirZour.Cli.Tests.Validate;

public sealed class ProgressTests
{
    [Fact]
    public void Report_AfterAWhile_ShowsHowFarItIsAndErasesItselfAtTheEnd()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(error))
        {
            progress.Report("ged.csv", 1024, 0.1);
            Thread.Sleep(250);
            progress.Report("ged.csv", 1025, 0.2);
            progress.Report("ged.csv", 2048, 0.25);
        }

        Assert.Equal("\r\u001b[Kged.csv: 2,048 records, 25 %\r\u001b[K", error.ToString());
    }

    [Fact]
    public void Report_NoTerminal_WritesNothing()
    {
        using var progress = new Progress(null);

        progress.Report("ged.csv", 1024, null);
        progress.Erase();
    }
}
