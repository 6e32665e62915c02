using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace DeirZour.Benchmarks;

/// <summary>Runs each benchmark once, in this process and in seconds: proof that it works, not a measurement.</summary>
internal static class DryRun
{
    private const int SmallTable = 1_000_000;

    internal static int Run(string[] arguments)
    {
        Tabular.GedTables.Length = SmallTable;
        var artifacts = Directory.CreateTempSubdirectory("deirzour-benchmarks-");
        try
        {
            var log = new AccumulationLogger();
            var config = ManualConfig.CreateEmpty()
                .AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance))
                .AddLogger(log)
                .AddColumnProvider(DefaultConfig.Instance.GetColumnProviders().ToArray())
                .WithArtifactsPath(artifacts.FullName)
                .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.JoinSummary);

            string[] filter = arguments.Length == 0 ? ["--filter", "*"] : arguments;
            var summaries = BenchmarkSwitcher.FromAssembly(typeof(DryRun).Assembly).Run(filter, config).ToArray();
            return Report(summaries, log);
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }

    private static int Report(Summary[] summaries, AccumulationLogger log)
    {
        var reports = summaries.SelectMany(summary => summary.Reports).ToArray();
        var failed = reports.Where(report => !report.Success).ToArray();
        foreach (var report in reports)
        {
            Console.WriteLine($"{(report.Success ? "ok    " : "FAILED")} {report.BenchmarkCase.DisplayInfo}");
        }

        Console.WriteLine($"{reports.Length} benchmarks ran once, {failed.Length} failed");

        var invalid = summaries.Any(summary => summary.HasCriticalValidationErrors);
        var expected = summaries.Sum(summary => summary.BenchmarksCases.Length);
        if (reports.Length > 0 && reports.Length == expected && failed.Length == 0 && !invalid)
        {
            return 0;
        }

        Console.Error.WriteLine(log.GetLog());
        return 1;
    }
}
