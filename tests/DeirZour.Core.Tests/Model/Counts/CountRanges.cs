using FsCheck;
using FsCheck.Fluent;

namespace DeirZour.Tests.Model.Counts;

/// <summary>Generators of counts of every kind.</summary>
internal static class CountRanges
{
    /// <summary>Counts with numbers of any size.</summary>
    public static Arbitrary<CountRange> Any { get; } = Ranges(
        Gen.Frequency(
            (6, Gen.Choose(0, 200).Select(number => (long)number)),
            (2, ArbMap.Default.GeneratorFor<long>().Select(number => number & long.MaxValue)),
            (1, Gen.Elements(0L, 1L, long.MaxValue - 1, long.MaxValue)))).ToArbitrary();

    /// <summary>Counts with numbers so small that their bounds often meet and no sum overflows.</summary>
    public static Arbitrary<CountRange> Small { get; } =
        Ranges(Gen.Choose(0, 9).Select(number => (long)number)).ToArbitrary();

    private static Gen<CountRange> Ranges(Gen<long> numbers) => Gen.OneOf(
        numbers.Select(CountRange.Exact),
        numbers.Select(CountRange.AtLeast),
        numbers.Select(number => CountRange.MoreThan(Math.Min(number, long.MaxValue - 1))),
        numbers.Select(CountRange.AtMost),
        numbers.Select(CountRange.About),
        Pairs(numbers).Select(pair => CountRange.About(pair.Min, pair.Max)),
        Pairs(numbers).Select(pair => CountRange.Between(pair.Min, pair.Max)),
        Gen.Elements("dozens", "several", "gazillions").Select(CountRange.Vague),
        Gen.Elements(CountRange.Unquantified, CountRange.None, default));

    private static Gen<(long Min, long Max)> Pairs(Gen<long> numbers) =>
        from one in numbers
        from other in numbers
        select (Math.Min(one, other), Math.Max(one, other));
}
