using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DeirZour.Tests.PublicApi;

/// <summary>
/// Lists the public and protected API of an assembly: namespaces, their types, one member a line, all in ordinal
/// order. What the compiler adds to records by itself is left out.
/// </summary>
internal static class PublicApiPrinter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        var namespaces = assembly.GetExportedTypes()
            .Where(type => !IsGenerated(type))
            .GroupBy(type => type.Namespace!)
            .OrderBy(group => group.Key, StringComparer.Ordinal);

        foreach (var group in namespaces)
        {
            text.Append("namespace ").Append(group.Key).Append('\n');
            foreach (var type in group.OrderBy(TypeNames.Of, StringComparer.Ordinal))
            {
                text.Append("\n  ").Append(Header(type)).Append('\n');
                foreach (var member in Members(type).Order(StringComparer.Ordinal))
                {
                    text.Append("    ").Append(member).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var bases = Bases(type).ToArray();
        return $"{Kind(type)} {TypeNames.Of(type)}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}{Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type)
    {
        var isRecord = type.GetMethod("PrintMembers", Declared) is not null ? "record " : "";
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{isRecord}struct",
            { BaseType.FullName: "System.MulticastDelegate" } => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => $"abstract {isRecord}class",
            { IsSealed: true } => $"sealed {isRecord}class",
            _ => $"{isRecord}class",
        };
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return [TypeNames.Of(type.GetEnumUnderlyingType())];
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces()
            .Where(one => one.IsPublic || one.IsNestedPublic)
            .Except(inherited)
            .Select(TypeNames.Of)
            .Order(StringComparer.Ordinal);
        return type is { IsClass: true, BaseType: { } parent } && parent != typeof(object)
            ? interfaces.Prepend(TypeNames.Of(parent))
            : interfaces;
    }

    private static IEnumerable<string> Members(Type type) => type switch
    {
        { IsEnum: true } => type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => $"{field.Name} = {Literal(field.GetRawConstantValue())}"),
        { BaseType.FullName: "System.MulticastDelegate" } => [Method(type.GetMethod("Invoke")!)],
        _ =>
        [
            .. type.GetConstructors(Declared).Where(IsVisible).Where(one => !IsGenerated(one))
                .Select(one => $"{Modifiers(one)}{type.Name.Split('`')[0]}({Parameters(one)})"),
            .. type.GetFields(Declared).Where(one => one.IsPublic || one.IsFamily || one.IsFamilyOrAssembly)
                .Where(one => !IsGenerated(one)).Select(Field),
            .. type.GetProperties(Declared).Where(one => one.GetAccessors(true).Any(IsVisible))
                .Where(one => !IsGenerated(one)).Select(Property),
            .. type.GetEvents(Declared).Where(one => IsVisible(one.AddMethod!))
                .Select(one => $"{Modifiers(one.AddMethod!)}event {TypeNames.Of(one)} {one.Name}"),
            .. type.GetMethods(Declared).Where(IsVisible).Where(one => !IsGenerated(one))
                .Where(one => !one.IsSpecialName || one.Name.StartsWith("op_", StringComparison.Ordinal)).Select(Method),
        ],
    };

    private static string Field(FieldInfo field) =>
        $"{(field.IsFamily || field.IsFamilyOrAssembly ? "protected " : "")}{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}"
        + $"{(field.IsInitOnly ? "readonly " : "")}{TypeNames.Of(field)} {field.Name}{(field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "")}";

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var get = property.GetMethod is { } getter && IsVisible(getter) ? "get; " : "";
        var set = property.SetMethod is { } setter && IsVisible(setter) ? (IsInit(setter) ? "init; " : "set; ") : "";
        return $"{Modifiers(property.GetAccessors(true).First(IsVisible))}{required}{TypeNames.Of(property)} {name} {{ {get}{set}}}";
    }

    private static string Method(MethodInfo method)
    {
        var arguments = method.GetGenericArguments();
        var generic = arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(TypeNames.Of))}>";
        var reference = method.ReturnType.IsByRef
            ? method.ReturnParameter.IsDefined(typeof(IsReadOnlyAttribute)) ? "ref readonly " : "ref "
            : "";
        return $"{Modifiers(method)}{reference}{TypeNames.Of(method.ReturnParameter)} {method.Name}{generic}({Parameters(method)}){Constraints(arguments)}";
    }

    private static string Modifiers(MethodBase method)
    {
        var access = method.IsPublic ? "" : "protected ";
        var scope = method.IsStatic ? "static " : "";
        var slot = method switch
        {
            { DeclaringType.IsInterface: true } => method is { IsStatic: true, IsAbstract: true } ? "abstract " : "",
            { IsAbstract: true } => "abstract ",
            MethodInfo { IsVirtual: true } own when own.GetBaseDefinition() != own => "override ",
            { IsVirtual: true, IsFinal: false, DeclaringType.IsSealed: false } => "virtual ",
            _ => "",
        };
        return access + scope + slot;
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = parameter switch
        {
            { IsOut: true, ParameterType.IsByRef: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.GetCustomAttributesData().Any(one => one.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") => "params ",
            _ => "",
        };
        var fallback = parameter.HasDefaultValue ? " = " + Default(parameter) : "";
        return $"{passing}{TypeNames.Of(parameter)} {parameter.Name}{fallback}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? "default"
            : Literal(parameter.RawDefaultValue);

    private static string Constraints(Type[] arguments)
    {
        var written =
            from argument in arguments
            where argument.IsGenericParameter
            let attributes = argument.GenericParameterAttributes
            let isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
            let parts = new[]
                {
                    isStruct ? "struct" : attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : "",
                }
                .Concat(argument.GetGenericParameterConstraints().Where(one => one != typeof(ValueType)).Select(TypeNames.Of))
                .Append(!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? "new()" : "")
                .Where(part => part.Length > 0)
                .ToArray()
            where parts.Length > 0
            select $" where {argument.Name} : {string.Join(", ", parts)}";
        return string.Concat(written);
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char one => $"'{one}'",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsVisible(MethodBase method) =>
        method.IsPublic
        || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType is { IsSealed: false });

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
