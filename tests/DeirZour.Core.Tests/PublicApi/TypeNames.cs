using System.Reflection;

namespace DeirZour.Tests.PublicApi;

/// <summary>Writes types as C# does: keywords, generic arguments, nullable marks.</summary>
internal static class TypeNames
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
    };

    public static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    public static string Of(EventInfo @event) => Of(@event.EventHandlerType!, Nullability.Create(@event));

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Nullability.Create(parameter));

    /// <summary>The name of a type where no nullable marks are known, such as a base type.</summary>
    public static string Of(Type type) => Of(type, null);

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef || type.IsPointer)
        {
            return Of(type.GetElementType()!, info?.ElementType ?? info) + (type.IsPointer ? "*" : "");
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value, null) + "?";
        }

        var mark = info is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : "";
        return (CanBeMarked(type) ? mark : "") switch
        {
            var suffix when type.IsArray => Of(type.GetElementType()!, info?.ElementType) + "[]" + suffix,
            var suffix => Plain(type, info) + suffix,
        };
    }

    /// <summary>An unconstrained T is reported as nullable wherever it stands, so a mark there would say nothing.</summary>
    private static bool CanBeMarked(Type type) => type.IsGenericParameter
        ? type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)
        : !type.IsValueType;

    private static string Plain(Type type, NullabilityInfo? info)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = type.Name;
        var outer = type is { IsNested: true, IsGenericParameter: false } ? Plain(type.DeclaringType!, null) + "." : "";
        if (!type.IsGenericType || !name.Contains('`', StringComparison.Ordinal))
        {
            return outer + name;
        }

        var arguments = type.GetGenericArguments();
        var marks = info?.GenericTypeArguments ?? [];
        var written = arguments.Select((argument, index) => Of(argument, index < marks.Length ? marks[index] : null));
        return $"{outer}{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", written)}>";
    }
}
