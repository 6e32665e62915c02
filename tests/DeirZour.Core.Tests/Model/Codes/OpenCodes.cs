using System.Reflection;
using DeirZour.Internal;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model.Codes;

/// <summary>The open codes of the library by reflection: their known members, and the calls that all of them share.</summary>
internal static class OpenCodes
{
    public static IReadOnlyList<Type> Types { get; } =
        [.. PublicTypes.All.Where(type => type.GetInterfaces().Any(one => one.IsGeneric(typeof(IOpenCode<>))))];

    /// <summary>The static members of a code, by name, with the text of each.</summary>
    public static IEnumerable<(string Member, string Code)> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type)
            .Select(property => (property.Name, property.GetValue(null)!.ToString()!));

    /// <summary>The texts of the codes that a type lists as known.</summary>
    public static IEnumerable<string> Known(Type type) =>
        ((System.Collections.IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().Select(code => code.ToString()!);

    public static object Parse(Type type, string code) => type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [code])!;

    public static bool IsKnown(object code) => (bool)code.GetType().GetProperty("IsKnown")!.GetValue(code)!;
}
