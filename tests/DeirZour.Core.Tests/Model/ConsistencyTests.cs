using System.Reflection;
using System.Text.RegularExpressions;
using DeirZour.Tests.Support;
using NodaTime;

namespace DeirZour.Tests.Model;

/// <summary>What the library promises of all its types at once.</summary>
public sealed partial class ConsistencyTests
{
    [Fact]
    public void EquatableTypes_OfTheLibrary_HaveTheOperators() =>
        Expect.None(
            from type in PublicTypes.All
            where type.GetInterfaces().Any(one => one == typeof(IEquatable<>).MakeGenericType(type))
            from name in (string[])["op_Equality", "op_Inequality"]
            where type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type]) is null
            select $"{type} has no {name}");

    [Fact]
    public void ComparableTypes_OfTheLibrary_HaveTheOperators() =>
        Expect.None(
            from type in PublicTypes.All
            where type.GetInterfaces().Any(one => one == typeof(IComparable<>).MakeGenericType(type))
            from name in (string[])["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"]
            where type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type]) is null
            select $"{type} has no {name}");

    [Fact]
    public void Structs_OfTheLibrary_HaveAHarmlessDefault() =>
        Expect.None(
            from type in PublicTypes.All
            where type is { IsValueType: true, IsEnum: false, IsByRefLike: false, IsNested: false }
            let value = Activator.CreateInstance(type)!
            from use in UsesOf(value)
            let error = Record.Exception(use.Action)
            where error is not null
            select $"default({type}): {use.Name} throws {error.InnerException ?? error}");

    [Fact]
    public void Records_OfTheLibrary_DifferWhenOnePropertyDoes() =>
        Expect.None(
            from type in PublicTypes.All
            where RecordContract.IsRecord(type) && RecordContract.SettableProperties(type).Length > 0
            from flaw in RecordContract.EqualityFlaws(type)
            select flaw);

    [Fact]
    public void Records_OfTheLibrary_AreSealedAndImmutable() =>
        Expect.None(
            from type in PublicTypes.All
            where RecordContract.IsRecord(type)
            from problem in
                (type.IsSealed ? [] : (string[])["is not sealed"])
                .Concat(RecordContract.SettableProperties(type).Where(property => !IsInit(property)).Select(property => $"has a setter for {property.Name}"))
                .Concat(type.GetFields().Where(field => !field.IsLiteral).Select(field => $"has the public field {field.Name}"))
            select $"{type} {problem}");

    [Fact]
    public void Records_OfTheLibrary_HoldNoListButTheEquatableOne() =>
        Expect.None(
            from type in PublicTypes.All
            where RecordContract.IsRecord(type) && !type.IsGeneric(typeof(EquatableArray<>))
            from property in RecordContract.SettableProperties(type)
            where property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable))
            where !property.PropertyType.IsGeneric(typeof(EquatableArray<>))
            select $"{type}.{property.Name} is a {property.PropertyType}");

    [Fact]
    public void DatesAndInstants_OfRecords_AreNamedOnAndAt() =>
        Expect.None(
            from type in PublicTypes.OfTheModel
            where type.IsClass && RecordContract.IsRecord(type) && type != typeof(DateReference)
            from property in type.GetProperties()
            let of = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            let expected = of == typeof(Instant) ? "At" : of == typeof(LocalDate) || of == typeof(EventDate) ? "On" : ""
            let found = DateSuffix().Match(property.Name).Value
            where expected != found
            select $"{type.Name}.{property.Name} is a {of.Name}: expected a name that ends in \"{expected}\"");

    private static IEnumerable<(string Name, Action Action)> UsesOf(object value)
    {
        yield return ("ToString", () => Assert.NotNull(value.ToString()));
        yield return ("GetHashCode", () => _ = value.GetHashCode());
        yield return ("Equals", () => Assert.True(value.Equals(Activator.CreateInstance(value.GetType()))));
        if (value is IComparable comparable)
        {
            yield return ("CompareTo", () => Assert.Equal(0, comparable.CompareTo(value)));
        }

        var compare = value.GetType().GetMethod("CompareTo", [value.GetType()]);
        if (compare is not null)
        {
            yield return ("CompareTo", () => Assert.Equal(0, compare.Invoke(value, [value])));
        }

        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            yield return (property.Name, () => _ = property.GetValue(value));
        }
    }

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    [GeneratedRegex("(?<=[a-z])(On|At)$")]
    private static partial Regex DateSuffix();
}
