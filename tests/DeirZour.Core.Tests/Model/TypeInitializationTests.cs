using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using DeirZour.Tests.Support;

namespace DeirZour.Tests.Model;

/// <summary>
/// Static members that need each other depend on which type is used first, and on their order in the file. So each type
/// is initialised alone, in a library that was loaded for it.
/// </summary>
public sealed class TypeInitializationTests
{
    public static TheoryData<string> Types { get; } =
        [.. PublicTypes.Library.GetExportedTypes().Where(type => !type.IsGenericTypeDefinition && HasStatics(type)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void StaticMembers_TypeUsedFirst_AreAllThere(string typeName)
    {
        var context = new FreshContext();
        try
        {
            var type = context.LoadFromAssemblyPath(PublicTypes.Library.Location).GetType(typeName, throwOnError: true)!;
            Assert.NotSame(PublicTypes.Library, type.Assembly);

            RuntimeHelpers.RunClassConstructor(type.TypeHandle);

            Expect.None(Flaws(type));
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<string> Flaws(Type type) =>
        from property in StaticProperties(type)
        let value = property.GetValue(null)
        let elements = value is IEnumerable list and not string ? list.Cast<object?>() : []
        let elementFlaw = elements.Any(IsMissing) ? "holds a missing element" : null
        let flaw = value is null ? "is null" : elementFlaw
        where flaw is not null
        select $"{type}.{property.Name} {flaw}";

    /// <summary>A null, or a code that was copied into the list before it had its value.</summary>
    private static bool IsMissing(object? element) =>
        element is null ||
        (element.GetType() is { IsValueType: true, IsEnum: false } type && element.Equals(Activator.CreateInstance(type)));

    private static bool HasStatics(Type type) => StaticProperties(type).Length > 0;

    private static PropertyInfo[] StaticProperties(Type type) =>
        type.IsEnum ? [] : type.GetProperties(BindingFlags.Public | BindingFlags.Static);

    /// <summary>Loads the library anew and shares everything else.</summary>
    private sealed class FreshContext() : AssemblyLoadContext(name: null, isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => null;
    }
}
