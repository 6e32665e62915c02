using System.Reflection;
using DeirZour.Tabular;

namespace DeirZour.Tests.Support;

/// <summary>The types that a user of the library sees, with a type argument where one is needed.</summary>
internal static class PublicTypes
{
    public static Assembly Library { get; } = typeof(CountRange).Assembly;

    /// <summary>All public types of the library that can have values, generic ones closed.</summary>
    public static IReadOnlyList<Type> All { get; } =
        [.. Library.GetExportedTypes().Where(type => !IsStatic(type)).Select(Close).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Those of the model.</summary>
    public static IEnumerable<Type> OfTheModel => All.Where(type => type.Namespace == "DeirZour");

    public static bool IsGeneric(this Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static Type Close(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(Argument)]) : type;

    /// <summary>A record, an enumeration or a row that satisfies the constraints of a type parameter.</summary>
    private static Type Argument(Type parameter) =>
        ((Type[])[typeof(Source), typeof(CasualtyClaim), typeof(UcdpGedColumn), typeof(UcdpGedRow)])
            .First(type => parameter.GetGenericParameterConstraints().All(constraint => Satisfies(type, constraint)));

    private static bool Satisfies(Type type, Type constraint) => constraint.ContainsGenericParameters
        ? type.BaseType?.IsGeneric(constraint.GetGenericTypeDefinition()) == true
        : constraint.IsAssignableFrom(type);
}
