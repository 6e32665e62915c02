using BenchmarkDotNet.Running;

namespace DeirZour.Benchmarks;

internal static class Program
{
    /// <summary>
    /// Passes its arguments to BenchmarkDotNet; with <c>--dry-run</c> as the first one, runs every benchmark
    /// once inside this process instead and fails when one of them does; with <c>--cold</c>, loads places once, see <see cref="ColdLoad"/>.
    /// </summary>
    private static int Main(string[] args)
    {
        if (args is ["--cold", .. var what])
        {
            return ColdLoad.Run(what);
        }

        return args is ["--dry-run", .. var rest] ? DryRun.Run(rest) : Measure(args);
    }

    private static int Measure(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
