using System.Reflection;

namespace DeirZour.Tests.Support;

/// <summary>What every type with value equality promises, so that nobody writes equality tests by hand.</summary>
public static class EqualityContract
{
    /// <summary>Fails unless equality, hash code and operators agree that one value equals another and differs from the rest.</summary>
    /// <param name="value">A value.</param>
    /// <param name="equal">An equal value, made separately.</param>
    /// <param name="unequal">Values that differ from it, each in another way.</param>
    public static void Check<T>(T value, T equal, params T[] unequal)
        where T : IEquatable<T>
    {
        Assert.NotEmpty(unequal);
        Same(value, value);
        Same(value, equal);
        Same(equal, value);
        foreach (var other in unequal)
        {
            Different(value, other);
            Different(other, value);
        }

        Assert.False(value.Equals((object?)null), $"{value} equals null");
        Assert.False(value.Equals(new object()), $"{value} equals an object of another type");
        if (value is not ValueType)
        {
            Assert.False(value.Equals(default), $"{value} equals null of its own type");
            Assert.False(Operator(value, default!, "op_Equality"), $"{value} == null");
        }
    }

    private static void Same<T>(T left, T right)
        where T : IEquatable<T>
    {
        Assert.True(left.Equals(right), $"{left} does not equal {right}");
        Assert.True(left.Equals((object)right), $"{left} does not equal {right} as an object");
        Assert.True(Operator(left, right, "op_Equality"), $"{left} == {right} is false");
        Assert.False(Operator(left, right, "op_Inequality"), $"{left} != {right}");
        Assert.True(left.GetHashCode() == right.GetHashCode(), $"{left} and {right} are equal and have different hash codes");
    }

    private static void Different<T>(T left, T right)
        where T : IEquatable<T>
    {
        Assert.False(left.Equals(right), $"{left} equals {right}");
        Assert.False(left.Equals((object)right), $"{left} equals {right} as an object");
        Assert.False(Operator(left, right, "op_Equality"), $"{left} == {right}");
        Assert.True(Operator(left, right, "op_Inequality"), $"{left} != {right} is false");
    }

    private static bool Operator<T>(T left, T right, string name)
    {
        var method = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)]);
        Assert.True(method is not null, $"{typeof(T)} has no {name}");
        return (bool)method.Invoke(null, [left, right])!;
    }
}
