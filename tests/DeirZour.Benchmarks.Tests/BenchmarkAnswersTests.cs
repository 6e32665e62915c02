using BenchmarkDotNet.Running;
using DeirZour.Benchmarks.Tabular;

namespace DeirZour.Benchmarks.Tests;

/// <summary>A ratio means something only between methods that do the same job: here each runs once and gives its answer.</summary>
public sealed class BenchmarkAnswersTests
{
    static BenchmarkAnswersTests() => GedTables.Length = 1_000_000;

    public static TheoryData<Type> Classes { get; } =
        [.. typeof(DryRun).Assembly.GetExportedTypes().Where(type => Cases(type).Length > 0)];

    [Theory]
    [MemberData(nameof(Classes))]
    public async Task Benchmarks_OfOneCategory_GiveTheSameAnswer(Type type)
    {
        var answers = new List<(string Group, string Method, object? Answer)>();
        foreach (var benchmark in Cases(type))
        {
            var group = $"{string.Join(",", benchmark.Descriptor.Categories)} {benchmark.Parameters.DisplayInfo}";
            answers.Add((group, benchmark.Descriptor.WorkloadMethod.Name, await AnswerOf(benchmark)));
        }

        foreach (var group in answers.GroupBy(answer => answer.Group))
        {
            Assert.True(
                group.Select(answer => answer.Answer).Distinct().Count() == 1,
                $"{type.Name} ({group.Key.Trim()}): {string.Join(", ", group.Select(answer => $"{answer.Method} gives {answer.Answer}"))}");
        }
    }

    private static BenchmarkCase[] Cases(Type type) => BenchmarkConverter.TypeToBenchmarks(type).BenchmarksCases;

    private static async Task<object?> AnswerOf(BenchmarkCase benchmark)
    {
        var descriptor = benchmark.Descriptor;
        var instance = Activator.CreateInstance(descriptor.Type);
        foreach (var parameter in benchmark.Parameters.Items)
        {
            descriptor.Type.GetProperty(parameter.Name)?.SetValue(instance, parameter.Value);
            descriptor.Type.GetField(parameter.Name)?.SetValue(instance, parameter.Value);
        }

        await Run(descriptor.GlobalSetupMethod?.Invoke(instance, null));
        var answer = await Run(descriptor.WorkloadMethod.Invoke(instance, null));
        await Run(descriptor.GlobalCleanupMethod?.Invoke(instance, null));
        return answer;
    }

    /// <summary>Waits for a task and gives its result; everything else is its own result.</summary>
    private static async Task<object?> Run(object? returned)
    {
        if (returned is not Task task)
        {
            return returned;
        }

        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }
}
