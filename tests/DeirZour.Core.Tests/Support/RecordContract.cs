using System.Reflection;

namespace DeirZour.Tests.Support;

/// <summary>What reflection knows about records, and the contract of their equality.</summary>
internal static class RecordContract
{
    /// <summary>Whether a type is a record class or record struct that is not abstract.</summary>
    public static bool IsRecord(Type type) =>
        !type.IsAbstract && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    public static PropertyInfo[] SettableProperties(Type record) =>
        [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true })];

    /// <summary>
    /// Whatever speaks against value equality: two records built alike that differ, such as by a list compared by
    /// reference, and two that differ in one property and are equal, such as by a list left out.
    /// </summary>
    public static IEnumerable<string> EqualityFlaws(Type record)
    {
        var one = SampleValues.Build(record);
        var same = SampleValues.Build(record);
        if (!one.Equals(same) || one.GetHashCode() != same.GetHashCode())
        {
            yield return $"{record.Name}: two built alike are not equal";
        }

        foreach (var property in SettableProperties(record))
        {
            foreach (var (what, value) in Others(property))
            {
                var changed = SampleValues.Build(record);
                property.SetValue(changed, value);
                if (one.Equals(changed) || changed.Equals(one))
                {
                    yield return $"{record.Name}.{property.Name}: {what} leaves the record equal";
                }
            }
        }
    }

    private static IEnumerable<(string What, object? Value)> Others(PropertyInfo property)
    {
        yield return ("another value", SampleValues.Of(property.PropertyType, second: true));
        if (Nullable.GetUnderlyingType(property.PropertyType) is not null || !property.PropertyType.IsValueType)
        {
            yield return ("null", null);
        }
        else if (property.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable)))
        {
            yield return ("the empty list", Activator.CreateInstance(property.PropertyType));
        }
    }
}
