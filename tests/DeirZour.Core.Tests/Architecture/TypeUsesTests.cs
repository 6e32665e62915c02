using System.Diagnostics.CodeAnalysis;
using Mono.Cecil;

namespace DeirZour.Tests.Architecture;

/// <summary>The architecture tests are worth what this finds: one sample of each way to use a type.</summary>
public sealed class TypeUsesTests
{
    [Theory]
    [InlineData(typeof(Base))]
    [InlineData(typeof(IContract))]
    [InlineData(typeof(MarkAttribute))]
    [InlineData(typeof(InAttribute))]
    [InlineData(typeof(InField))]
    [InlineData(typeof(InParameter))]
    [InlineData(typeof(InConstraint))]
    [InlineData(typeof(InBody))]
    [InlineData(typeof(InLambda))]
    [InlineData(typeof(InGenericArgument))]
    [InlineData(typeof(InArray))]
    [InlineData(typeof(InCatch))]
    public void Of_SampleType_FindsTheUse(Type used)
    {
        using var module = ModuleDefinition.ReadModule(typeof(TypeUsesTests).Assembly.Location);
        var sample = module.GetType(typeof(Sample).FullName!.Replace('+', '/'));

        var found = TypeUses.Of(sample).Select(type => type.Name);

        Assert.Contains(used.Name, found);
    }

    private abstract class Base;

    private interface IContract;

    [AttributeUsage(AttributeTargets.All)]
    private sealed class MarkAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }

    private sealed class InAttribute;

    private sealed class InField;

    private sealed class InParameter;

    private abstract class InConstraint;

    private static class InBody
    {
        public static int Answer => 42;
    }

    private static class InLambda
    {
        public static int Twice(int value) => value * 2;
    }

    private sealed class InGenericArgument;

    private sealed class InArray;

    private sealed class InCatch : Exception;

    [Mark(typeof(InAttribute))]
    [SuppressMessage("Performance", "CA1812", Justification = "Read as metadata, never created.")]
    private sealed class Sample : Base, IContract
    {
        public InField? Field { get; init; }

        public static int Use(InParameter[] parameter) => parameter.Length + InBody.Answer;

        public static int Constrained<T>() where T : InConstraint => new List<InGenericArgument>().Count + new InArray[1].Length;

        public static IEnumerable<int> Twice(int[] values)
        {
            try
            {
                return values.Select(value => InLambda.Twice(value));
            }
            catch (InCatch)
            {
                return [];
            }
        }
    }
}
