using System.Reflection;

namespace DeirZour.Tests.Support;

/// <summary>What every ordered type promises.</summary>
public static class ComparisonContract
{
    /// <summary>Fails unless CompareTo and the four operators agree that the values ascend strictly.</summary>
    /// <param name="ascending">Two or more different values, smallest first.</param>
    public static void Check<T>(params T[] ascending)
        where T : IComparable<T>
    {
        Assert.True(ascending.Length > 1, "Give at least two values.");
        for (var left = 0; left < ascending.Length; left++)
        {
            for (var right = 0; right < ascending.Length; right++)
            {
                Ordered(ascending[left], ascending[right], left.CompareTo(right));
            }
        }
    }

    private static void Ordered<T>(T left, T right, int expected)
        where T : IComparable<T>
    {
        Assert.True(Math.Sign(left.CompareTo(right)) == expected, $"{left} compared to {right} is not {expected}");
        Assert.True(Operator(left, right, "op_LessThan") == (expected < 0), $"{left} < {right} disagrees");
        Assert.True(Operator(left, right, "op_LessThanOrEqual") == (expected <= 0), $"{left} <= {right} disagrees");
        Assert.True(Operator(left, right, "op_GreaterThan") == (expected > 0), $"{left} > {right} disagrees");
        Assert.True(Operator(left, right, "op_GreaterThanOrEqual") == (expected >= 0), $"{left} >= {right} disagrees");
    }

    private static bool Operator<T>(T left, T right, string name)
    {
        var method = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)]);
        Assert.True(method is not null, $"{typeof(T)} has no {name}");
        return (bool)method.Invoke(null, [left, right])!;
    }
}
