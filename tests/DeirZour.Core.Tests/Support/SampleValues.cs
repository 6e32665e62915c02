using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;
using DeirZour.Gazetteers;
using DeirZour.Text;
using NodaTime;

namespace DeirZour.Tests.Support;

/// <summary>Two different values of every type that a record has a property of, made anew on each call.</summary>
internal static class SampleValues
{
    private static readonly FrozenDictionary<Type, (object First, object Second)> Simple = new Dictionary<Type, (object, object)>
    {
        [typeof(string)] = ("first", "second"),
        [typeof(bool)] = (false, true),
        [typeof(char)] = (',', ';'),
        [typeof(int)] = (1, 2),
        [typeof(long)] = (1L, 2L),
        [typeof(double)] = (1.5, 2.5),
        [typeof(LocalDate)] = (new LocalDate(2017, 1, 14), new LocalDate(2017, 1, 15)),
        [typeof(LocalDateTime)] = (new LocalDateTime(2017, 1, 14, 8, 0), new LocalDateTime(2017, 1, 14, 9, 0)),
        [typeof(Instant)] = (Instant.FromUtc(2017, 1, 14, 8, 0), Instant.FromUtc(2017, 1, 14, 9, 0)),
        [typeof(CountRange)] = (CountRange.Exact(73), CountRange.AtLeast(73)),
        [typeof(EventDate)] = (EventDate.Year(2017), EventDate.Month(2017, 1)),
        [typeof(GeoPoint)] = (new GeoPoint(35.3, 40.1), new GeoPoint(35.3, 40.2)),
        [typeof(Evidence)] = (new Evidence(0, 5, "first"), new Evidence(0, 5, "second")),
        [typeof(GeoNamesId)] = (new GeoNamesId(1), new GeoNamesId(2)),
        [typeof(GeoNamesAdminCode)] = (GeoNamesAdminCode.Parse("SY.07"), GeoNamesAdminCode.Parse("SY.09")),
        [typeof(OchaPcode)] = (OchaPcode.Parse("SY09"), OchaPcode.Parse("SY0900")),
        [typeof(Iso3166Code)] = (Iso3166Code.Parse("SY"), Iso3166Code.Parse("SY-DY")),
        [typeof(ContentHash)] = (ContentHash.Compute("first"u8), ContentHash.Compute("second"u8)),
        [typeof(Range)] = (1..2, 1..3),
        [typeof(PlaceMatcher)] = (new PlaceMatcher([]), new PlaceMatcher([])),
        [typeof((int, TollExclusion))] = ((1, TollExclusion.Part), (2, TollExclusion.Part)),
        [typeof(Func<string, Id<Source>>)] = ((Func<string, Id<Source>>)Id<Source>.Parse, (Func<string, Id<Source>>)(_ => default)),
        [typeof(VagueQuantityPolicy)] = (VagueQuantityPolicy.Acled, VagueQuantityPolicy.Duckling),
    }.ToFrozenDictionary();

    /// <summary>One of the two values; lists and records are new instances each time.</summary>
    public static object Of(Type type, bool second)
    {
        if (Simple.TryGetValue(type, out var values))
        {
            return second ? values.Second : values.First;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, second);
        }

        if (type.IsEnum)
        {
            return type.GetEnumValues().GetValue(second ? 1 : 0)!;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            return Call(nameof(EquatableArrayOf), type, second);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return Call(nameof(ListOf), type, second);
        }

        if (type.GetMethod("Parse", [typeof(string)]) is { IsStatic: true } parse && parse.ReturnType == type)
        {
            return parse.Invoke(null, [second ? "second" : "first"])!;
        }

        if (RecordContract.IsRecord(type))
        {
            return Build(type, second);
        }

        throw new InvalidOperationException($"Add two different values of {type} to {nameof(SampleValues)}.");
    }

    /// <summary>A record whose every settable property has a value.</summary>
    public static object Build(Type record, bool second = false)
    {
        var built = RuntimeHelpers.GetUninitializedObject(record);
        foreach (var property in RecordContract.SettableProperties(record))
        {
            property.SetValue(built, Of(property.PropertyType, second));
        }

        return built;
    }

    private static object Call(string method, Type list, bool second) =>
        typeof(SampleValues).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(list.GetGenericArguments())
            .Invoke(null, [second])!;

    private static EquatableArray<T> EquatableArrayOf<T>(bool second) => [(T)Of(typeof(T), second)];

    private static List<T> ListOf<T>(bool second) => [(T)Of(typeof(T), second)];
}
