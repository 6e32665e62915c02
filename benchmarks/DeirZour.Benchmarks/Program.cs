using BenchmarkDotNet.Running;

namespace DeirZour.Benchmarks;

internal static class Program
{
    /// <summary>
    /// Passes its arguments to BenchmarkDotNet; with <c>--dry-run</c> as the first one, runs every benchmark
    /// once inside this process instead and fails when one of them does.
    /// </summary>
    private static int Main(string[] args)
    {
        if (args is ["--dry-run", .. var rest])
        {
            return DryRun.Run(rest);
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
